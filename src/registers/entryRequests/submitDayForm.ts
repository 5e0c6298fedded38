import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { inTransaction, type Tx } from '../../db/db.ts';
import { takeDraft } from '../../drafts/store.ts';
import { sendableFormAnswers } from '../../forms/draftContent.ts';
import { translate } from '../../language/translate.ts';
import { audienceSchema } from '../../protocol/audience.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Reply } from '../../protocol/message.ts';
import { keepEntryCommitments } from '../entryCommitments/keepEntryCommitments.ts';
import { correctRegisterEntry, offerEntryToBulletin } from '../changeEntry.ts';
import { judgedFormValues } from '../judgeEntryFormValues.ts';
import type { registerDaySend } from '../intents.ts';
import { showRegisterEntry } from '../listRegisterEntries.ts';
import type { Entry } from '../registerEntry.ts';
import { fieldsOf } from '../shippedRegisters.ts';
import { addRegisterEntries, postCodeOfEntry, registerEntriesByKey } from '../store.ts';
import { entryFromLine } from '../entryFromLine.ts';
import { DAY_CONSENT } from './dayForm.ts';
import { type DayDraft, openDay } from './dayDrafts.ts';

/** Keeps what a post plans for a day, or did, as its own entry; with its consent the bulletin is offered it. A second press finds it kept. */
export async function submitDayForm(
  app: App,
  caller: Caller,
  { version, ...subject }: FieldsOf<typeof registerDaySend>,
): Promise<Reply> {
  const { language } = caller.person;
  const id = await inTransaction(app.db, async (tx) => {
    const open = await openDay(app.db, tx, caller, subject);
    if (!(await takeDraft(tx, subject, version)) && open.own) return open.own.id;
    const { answers } = sendableFormAnswers(open.draft.content);
    const kept = await keepDay(tx, caller, open, judgedFormValues(answers, open.fields, language));
    const consent = audienceSchema.safeParse(answers[DAY_CONSENT]);
    if (consent.success) await offerEntryToBulletin(app, tx, caller, { id: kept, agreed: consent.data });
    return kept;
  });
  return {
    ...(await showRegisterEntry(app, caller, id, translate(language, 'registers.thanks'))),
    replacesSource: true,
  };
}

/** The id of the post's own entry, which says this from now on. */
async function keepDay(tx: Tx, caller: Caller, open: DayDraft, values: Entry['values']): Promise<number> {
  const { entry, own, type, registers, fields, asked, subject } = open;
  if (!('dayOf' in subject)) throw new Error('no day');
  if (own) {
    const state = asked === 'result' && own.state === 'planned' ? 'held' : own.state;
    const others = own.values.filter(({ field }) => fields.every(({ key }) => key !== field));
    const after = { ...own, state: state === 'cancelled' ? 'planned' : state, values: [...others, ...values] };
    await correctRegisterEntry(tx, caller, { entry: own, type, registers }, after);
    return own.id;
  }
  const owner = await postCodeOfEntry(tx, subject.byPost);
  // The post's code tells its entry from those of the others.
  const said = { title: `${entry.title} (${owner})`, when: entry.when, place: null, values };
  const made = { ...entryFromLine(type, said, caller), owner };
  await addRegisterEntries(tx, caller, [{ entry: made, ownerPostId: subject.byPost, ownerPersonId: null }]);
  const kept = (await registerEntriesByKey(tx, caller.workingGroupId, [made.key])).get(made.key);
  if (!kept) throw new Error('addRegisterEntries promises to keep it');
  await audit(tx, caller, 'register.enter', `entry:${kept.id}`, { register: type.key });
  await keepEntryCommitments(tx, caller, kept, fieldsOf(registers, type));
  return kept.id;
}
