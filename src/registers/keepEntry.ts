import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import { dateIn } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { keepEntryCommitments } from './entryCommitments/keepEntryCommitments.ts';
import type { registerKeep } from './intents.ts';
import { showRegisterEntry } from './listRegisterEntries.ts';
import { parseEntryWhen } from './parseEntryWhen.ts';
import { requireRegisterEntering } from './requireRegisterEntering.ts';
import { addRegisterEntries, registerEntriesByKey, postCodeOfEntry } from './store.ts';
import { fieldsOf } from './shippedRegisters.ts';
import { entryFieldLabels, judgeUnderstoodFields, entryFromLine } from './entryFromLine.ts';

/** Keeps an entry as it was understood. A second press finds it kept. Refuses who may not enter into its register. */
export async function keepEntry(app: App, caller: Caller, said: FieldsOf<typeof registerKeep>): Promise<Reply> {
  const { type, registers, roles } = await requireRegisterEntering(app, caller, said.type);
  const { language } = caller.person;
  const today = dateIn(caller.now, caller.person.timeZone);
  const when = parseEntryWhen(said.when, today);
  if (!when) throw new Refusal('commands.oldButton');
  const judged = judgeUnderstoodFields(
    fieldsOf(registers, type),
    { counts: said.counts ?? {}, fields: said.fields ?? {} },
    language,
  );
  const [wrong] = judged.wrong;
  if (wrong !== undefined) throw new Refusal('registers.lineWrong', { wrong });
  if (judged.missing.length > 0)
    throw new Refusal('registers.missing', { fields: entryFieldLabels(judged.missing, language) });
  const [ownPost = null] = [...roles.focalPoint, ...roles.alternate];
  const owner = ownPost === null ? null : await postCodeOfEntry(app.db, ownPost);
  const { title, place = null } = said;
  const entry = { ...entryFromLine(type, { title, when, place, values: judged.values }, caller), owner };
  const id = await inTransaction(app.db, async (tx) => {
    const before = (await registerEntriesByKey(tx, app.workingGroupId, [entry.key])).get(entry.key);
    if (before) return before.id;
    await addRegisterEntries(tx, caller, [
      { entry, ownerPostId: ownPost, ownerPersonId: ownPost === null ? caller.person.id : null },
    ]);
    const kept = (await registerEntriesByKey(tx, app.workingGroupId, [entry.key])).get(entry.key);
    if (!kept) throw new Error('addEntries promises to keep it');
    await audit(tx, caller, 'register.enter', `entry:${kept.id}`, { register: type.key });
    await keepEntryCommitments(tx, caller, kept, fieldsOf(registers, type));
    return kept.id;
  });
  return { ...(await showRegisterEntry(app, caller, id, translate(language, 'registers.kept'))), replacesSource: true };
}
