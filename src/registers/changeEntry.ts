import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { createContribution } from '../contributions/store.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import { sendableFormAnswers } from '../forms/draftContent.ts';
import { dateIn } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import type { Audience } from '../protocol/audience.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { takeDraft } from '../drafts/store.ts';
import { keepEntryCommitments } from './entryCommitments/keepEntryCommitments.ts';
import { registerFieldsSeen } from './registerAccess.ts';
import type { Entry, StoredEntry } from './registerEntry.ts';
import { openRegisterEntry } from './entryDrafts.ts';
import { judgedFormValues } from './judgeEntryFormValues.ts';
import type * as intents from './intents.ts';
import { notifyInvited } from './invitations/notifyInvited.ts';
import { showRegisterEntry } from './listRegisterEntries.ts';
import { entryWhenTyped } from './parseEntryWhen.ts';
import { entryStateSchema, type RegisterType } from './registerType.ts';
import { entrySentence } from './registerSentences.ts';
import { requireMayCorrectEntry } from './requireMayCorrectEntry.ts';
import { changeRegisterEntry } from './store.ts';
import { fieldsOf, type Registers } from './shippedRegisters.ts';

/** Hands a corrected form in: the entry says that from now on, and what it said before is kept as its version. */
export async function submitEntryCorrection(
  app: App,
  caller: Caller,
  { entry: id, version }: FieldsOf<typeof intents.registerSend>,
): Promise<Reply> {
  const { language, timeZone } = caller.person;
  await inTransaction(app.db, async (tx) => {
    const open = await openRegisterEntry(app.db, tx, caller, id);
    const { answers } = sendableFormAnswers(open.draft.content);
    const others = open.entry.values.filter(({ field }) => open.fields.every(({ key }) => key !== field));
    const values = [...others, ...judgedFormValues(answers, open.fields, language)];
    const text = (key: string): string | null => (typeof answers[key] === 'string' ? answers[key] : null);
    const said = text('when') ?? '';
    const when = entryWhenTyped(said, dateIn(caller.now, timeZone), language);
    if (!when) throw new Refusal('registers.noDate', { said });
    const title = text('title') ?? open.entry.title;
    const place = text('place');
    const state = entryStateSchema.catch(open.entry.state).parse(answers['state']);
    await takeDraft(tx, { entry: id }, version);
    const after: Entry = { ...open.entry, title, place, when, state, values };
    await correctRegisterEntry(tx, caller, open, after);
  });
  return { ...(await showRegisterEntry(app, caller, id, translate(language, 'registers.kept'))), replacesSource: true };
}

/** Lets an entry be held, closed or cancelled. */
export async function changeEntryState(
  app: App,
  caller: Caller,
  { entry: id, state }: FieldsOf<typeof intents.registerState>,
): Promise<Reply> {
  await changeEntry(app, caller, id, (entry) => ({ ...entry, state }));
  const text = translate(caller.person.language, `registers.now_${state}`);
  return { ...(await showRegisterEntry(app, caller, id, text)), replacesSource: true };
}

/** Agrees that the bulletin tells of an entry, to an audience and the narrower ones, and offers it; or takes the agreement back. */
export async function agreeToTellOfEntry(
  app: App,
  caller: Caller,
  { entry: id, consent }: FieldsOf<typeof intents.registerConsent>,
): Promise<Reply> {
  const { language } = caller.person;
  const agreed = consent === 'no' ? null : consent;
  await inTransaction(app.db, (tx) => offerEntryToBulletin(app, tx, caller, { id, agreed }));
  return {
    ...(await showRegisterEntry(
      app,
      caller,
      id,
      agreed === null
        ? translate(language, 'registers.notTold')
        : translate(language, 'registers.told', { audience: agreed }),
    )),
    replacesSource: true,
  };
}

/** Keeps that the bulletin may tell of an entry, and offers it; or that it may not. Refuses what has not taken place, and who may not say so. */
export async function offerEntryToBulletin(
  app: App,
  tx: Tx,
  caller: Caller,
  { id, agreed }: { id: number; agreed: Audience | null },
): Promise<void> {
  const { language } = caller.person;
  const entry = await own(app, tx, caller, id);
  if (agreed !== null && !mayBeToldOf(entry.entry, agreed)) throw new Refusal('commands.oldButton');
  const after = kept(entry.entry, { ...entry.entry, consent: agreed });
  if (!(await changeRegisterEntry(tx, caller, entry.entry, after))) return;
  await audit(tx, caller, 'register.tell', `entry:${id}`, { consent: agreed ?? 'no' });
  if (agreed === null || !entry.type.section) return;
  const text = entry.type.bulletin ?? entry.type.line;
  const words = text ? entrySentence(text, entry.entry, entry.fields, language) : told(entry, language);
  const offer = { section: entry.type.section, text: words, consent: agreed, language, now: caller.now };
  const item = await createContribution(tx, {
    ...offer,
    workingGroupId: app.workingGroupId,
    postId: entry.entry.ownerPostId,
    offeredBy: caller.person.id,
    source: 'contribution',
    updateId: null,
  });
  await audit(tx, caller, 'bulletin.offer', `item:${item}`, { section: offer.section, consent: agreed });
}

/** Whether an entry has taken place and, for Member States, is one that they may read: a button may be older than what it says now. */
const mayBeToldOf = ({ state, visibility }: StoredEntry, audience: Audience): boolean =>
  (state === 'held' || state === 'closed') && (audience !== 'memberStates' || visibility === 'memberStates');

interface Own {
  entry: StoredEntry;
  type: RegisterType;
  registers: Registers;
  fields: ReturnType<typeof registerFieldsSeen>;
}

function told({ entry, fields }: Own, language: Caller['person']['language']): string {
  const sentence = {
    en: '{title} ({when}). {result, select, none {} other {{result}}}',
    fr: '{title} ({when}). {result, select, none {} other {{result}}}',
    es: '{title} ({when}). {result, select, none {} other {{result}}}',
  };
  return entrySentence(sentence, entry, fields, language);
}

async function own(app: App, tx: Tx, caller: Caller, id: number): Promise<Own> {
  const { roles, ...found } = await requireMayCorrectEntry(app.db, tx, caller, id);
  return { ...found, fields: registerFieldsSeen(fieldsOf(found.registers, found.type), roles) };
}

const kept = ({ ownerPostId, ownerPersonId }: StoredEntry, entry: Entry) => ({ entry, ownerPostId, ownerPersonId });

/** Changes an entry that the caller may correct, and keeps what it said before. Refuses who may not. */
export async function changeEntry(
  app: App,
  caller: Caller,
  id: number,
  to: (entry: StoredEntry, type: RegisterType, registers: Registers) => Entry,
): Promise<void> {
  await inTransaction(app.db, async (tx) => {
    const found = await own(app, tx, caller, id);
    await correctRegisterEntry(tx, caller, found, to(found.entry, found.type, found.registers));
  });
}

/** Keeps a correction; what the entry asks of others follows it. */
export async function correctRegisterEntry(
  tx: Tx,
  caller: Caller,
  { entry, type, registers }: Omit<Own, 'fields'>,
  after: Entry,
): Promise<void> {
  if (!(await changeRegisterEntry(tx, caller, entry, kept(entry, after)))) return;
  await notifyInvited(tx, caller, entry, after);
  await audit(tx, caller, 'register.correct', `entry:${entry.id}`, { register: type.key });
  await keepEntryCommitments(tx, caller, { ...entry, ...after }, fieldsOf(registers, type));
}
