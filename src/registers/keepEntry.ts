import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import { dateIn } from '../calendar/dates.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { mayEnter } from './registerAccess.ts';
import { type Entry, registerEntryKey } from './registerEntry.ts';
import type { registerKeep } from './intents.ts';
import { judgeRegisterValue } from './judgeRegisterValue.ts';
import { showRegisterEntry } from './listRegisterEntries.ts';
import { parseEntryWhen } from './parseEntryWhen.ts';
import { addRegisterEntries, registerEntriesByKey, postCodeOfEntry, registersOf } from './store.ts';
import { fieldOf, typeNamed } from './shippedRegisters.ts';

/** Keeps an entry as it was understood. A second press finds it kept. Refuses who may not enter into its register. */
export async function keepEntry(app: App, caller: Caller, said: FieldsOf<typeof registerKeep>): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const { language } = caller.person;
  const registers = await registersOf(app.db, app.workingGroupId);
  const type = typeNamed(registers, said.type);
  const today = dateIn(caller.now, caller.person.timeZone);
  const when = parseEntryWhen(said.when, today);
  if (!when) throw new Refusal('commands.oldButton');
  if (!mayEnter(type, roles)) throw new Refusal('registers.notYours', { register: localizedIn(type.title, language) });
  const field = fieldOf(registers, type, 'counts');
  const values = field && said.counts ? judgeRegisterValue(field, said.counts) : { rows: [], faults: [] };
  if (values.faults.length > 0) throw new Refusal('registers.countsDiffer');
  const [ownPost = null] = [...roles.focalPoint, ...roles.alternate];
  const entry: Entry = {
    type: type.key,
    key: registerEntryKey(type.key, when, said.title),
    title: said.title,
    titleFr: null,
    titleEs: null,
    when,
    place: null,
    owner: ownPost === null ? null : await postCodeOfEntry(app.db, ownPost),
    visibility: type.visibility,
    consent: null,
    state: when.to >= today ? 'planned' : 'held',
    values: values.rows,
  };
  const id = await inTransaction(app.db, async (tx) => {
    const before = (await registerEntriesByKey(tx, app.workingGroupId, [entry.key])).get(entry.key);
    if (before) return before.id;
    await addRegisterEntries(tx, caller, [
      { entry, ownerPostId: ownPost, ownerPersonId: ownPost === null ? caller.person.id : null },
    ]);
    const kept = (await registerEntriesByKey(tx, app.workingGroupId, [entry.key])).get(entry.key);
    if (!kept) throw new Error('addEntries promises to keep it');
    await audit(tx, caller, 'register.enter', `entry:${kept.id}`, { register: type.key });
    return kept.id;
  });
  return { ...(await showRegisterEntry(app, caller, id, translate(language, 'registers.kept'))), replacesSource: true };
}
