import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { dateIn } from '../calendar/dates.ts';
import { inTransaction } from '../db/db.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { findOnePerson } from '../people/findByName.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { promptReply, textMessage } from '../protocol/textReply.ts';
import * as intents from './intents.ts';
import { showRegisterEntry } from './listRegisterEntries.ts';
import { entryTitleIn } from './registerEntry.ts';
import { recommendationsField } from './registerField.ts';
import { fieldsOf, typeOf } from './shippedRegisters.ts';
import { changeRegisterEntry, registerEntryById, registersOf } from './store.ts';

/** The kind of message that tells somebody that an entry is theirs now. */
export const ENTRY_OWNER = 'register.owner';

/**
 * Lets a person answer for an entry, as the rapporteur of a conference does: they may correct it from then on, and are told once. Without
 * words it is asked who. Refuses whoever is not coordinator, and words that mean nobody or several.
 */
export async function setEntryOwner(
  app: App,
  caller: Caller,
  { entry: id, words }: FieldsOf<typeof intents.registerOwner>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  const said = words?.trim() ?? '';
  if (said === '')
    return promptReply(translate(language, 'registers.askOwner'), intents.registerOwner.of({ entry: id }));
  const person = await findOnePerson(app.db, app.workingGroupId, said, dateIn(caller.now, timeZone));
  await inTransaction(app.db, async (tx) => {
    const entry = await registerEntryById(tx, app.workingGroupId, id);
    if (!entry) throw new Refusal('registers.gone');
    if (entry.ownerPersonId === person.id) return;
    // The post keeps it: its zone is that of the hours, and its people may correct it.
    const to = { entry, ownerPostId: entry.ownerPostId, ownerPersonId: person.id };
    await changeRegisterEntry(tx, caller, entry, to);
    await audit(tx, caller, 'register.owner', `entry:${id}`, { person: person.id });
    if (person.id === caller.person.id) return;
    await enqueue(tx, {
      workingGroupId: app.workingGroupId,
      key: `${ENTRY_OWNER}:${id}:${entry.version + 1}`,
      to: { kind: 'person', id: person.id },
      kind: ENTRY_OWNER,
      body: { entry: id, person: person.id },
      notBefore: caller.now,
      now: caller.now,
    });
  });
  const text = translate(language, 'registers.ownerNamed', { name: person.name });
  return { ...(await showRegisterEntry(app, caller, id, text)), replacesSource: true };
}

/** Tells somebody that an entry is theirs; dropped where it has become somebody else's. */
export const composeEntryOwner: Composer = async ({ db, workingGroupId }, body, { language }) => {
  const entry = await registerEntryById(db, workingGroupId, Number(body['entry']));
  if (entry?.ownerPersonId !== Number(body['person'])) return { drop: 'the entry is somebody else’s' };
  const registers = await registersOf(db, workingGroupId);
  const type = typeOf(registers, entry.type);
  const text = translate(language, 'registers.youOwn', {
    register: localizedIn(type.title, language),
    title: entryTitleIn(entry, language),
  });
  const pastes = recommendationsField(fieldsOf(registers, type)) !== undefined;
  const label = (one: 'paste' | 'show') => translate(language, `registers.button_${one}`);
  const paste = { label: label('paste'), intent: intents.registerPaste.of({ entry: entry.id }) };
  const show = { label: label('show'), intent: intents.registerShow.of({ entry: entry.id }) };
  return textMessage(text, pastes ? [paste, show] : [show]);
};
