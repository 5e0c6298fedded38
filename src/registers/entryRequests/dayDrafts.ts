import { dateIn, writeDate } from '../../calendar/dates.ts';
import type { Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Db, Tx } from '../../db/db.ts';
import { openEachDraft } from '../../drafts/openEachDraft.ts';
import { openStandaloneDraft } from '../../drafts/openStandaloneDraft.ts';
import type { DraftKind, OpenDraft } from '../../feature/draftKind.ts';
import { formLinesOfAnswers } from '../../forms/answerWords.ts';
import { sendableFormAnswers } from '../../forms/draftContent.ts';
import { wordsInFormAnswers } from '../../forms/wordsInFormAnswers.ts';
import { instrumentQuestionsOf } from '../../instruments/instrument.ts';
import { translate } from '../../language/translate.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { postsPersonAnswersFor, visibilityOfPerson } from '../../people/roles.ts';
import { update } from '../../protocol/doorIntents.ts';
import type { Message } from '../../protocol/message.ts';
import { termHint } from '../../terminology/termHint.ts';
import { registerDaySend } from '../intents.ts';
import { registerFieldsReadableBy } from '../registerAccess.ts';
import { entryTitleIn, type StoredEntry } from '../registerEntry.ts';
import type { RegisterField } from '../registerField.ts';
import type { RegisterType } from '../registerType.ts';
import { fieldsOf, type Registers, typeOf } from '../shippedRegisters.ts';
import { registerEntryById, registersOf } from '../store.ts';
import type { PostsAsked } from './entryRequestsDue.ts';
import { dayAnswers, dayForm, fieldsOfDay } from './dayForm.ts';
import { entryOfPostOn } from './store.ts';

/** What a post is saying of the day of an entry. */
export interface DayDraft extends OpenDraft {
  /** The entry that asks. */
  entry: StoredEntry;
  /** What the post has said of that day before. */
  own: StoredEntry | null;
  type: RegisterType;
  registers: Registers;
  fields: RegisterField[];
  asked: PostsAsked;
}

/** Opens the page of a post about the day of an entry: up to the day what it plans, then what it did. Refuses who does not answer for it. */
export async function openDay(
  db: Db,
  tx: Db | Tx,
  caller: Caller,
  subject: { dayOf: number; byPost: number },
): Promise<DayDraft> {
  const { dayOf: id, byPost: post } = subject;
  const { workingGroupId, person, now } = caller;
  const roles = await rolesNow(db, caller);
  if (!postsPersonAnswersFor(roles).includes(post)) throw new Refusal('updates.noPost');
  const entry = await registerEntryById(tx, workingGroupId, id);
  if (!entry || entry.state === 'cancelled') throw new Refusal('registers.gone');
  const registers = await registersOf(db, workingGroupId);
  const type = typeOf(registers, entry.type);
  if (!type.asksPosts) throw new Refusal('commands.oldButton');
  const own = await entryOfPostOn(tx, workingGroupId, { type: type.key, post, to: entry.when.to });
  const asked = dateIn(now, person.timeZone) > entry.when.to ? 'result' : 'plan';
  const readable = registerFieldsReadableBy(fieldsOf(registers, type), visibilityOfPerson(roles));
  const fields = fieldsOfDay(type, readable, asked);
  const open = await openStandaloneDraft(tx, caller, {
    subject,
    instrument: dayForm(type, fields, asked),
    standing: own,
    answers: dayAnswers(own, fields, person.language),
  });
  return { ...open, entry, own, type, registers, fields, asked };
}

/** Drafts of what a post says of a day that every post is asked about. */
export const dayDrafts: DraftKind = {
  of: 'dayOf',
  open({ db }, asked, tx) {
    return openEachDraft(asked, ({ caller, subject }) => {
      if (!('dayOf' in subject)) throw new Error('only days have these drafts');
      return openDay(db, tx, caller, subject);
    });
  },
  summary: (open) => summary(asDayDraft(open)),
  advisesOnTerms: true,
  saved: (open) =>
    translate(open.context.language, 'registers.saved', {
      title: entryTitleIn(asDayDraft(open).entry, open.context.language),
    }),
};

function asDayDraft(open: OpenDraft): DayDraft {
  if (!('asked' in open && 'own' in open && 'entry' in open)) throw new Error('no day');
  return open as DayDraft;
}

function summary({ subject, entry, asked, instrument, draft, context, silencedTerms }: DayDraft): Message {
  if (!('dayOf' in subject)) throw new Error('no day');
  const { language } = context;
  const { answers } = sendableFormAnswers(draft.content);
  const facts = formLinesOfAnswers(instrumentQuestionsOf(instrument), answers, context);
  const hint = termHint(wordsInFormAnswers(answers), language, silencedTerms);
  const text = translate(language, 'registers.dayReview', {
    title: entryTitleIn(entry, language),
    date: writeDate(entry.when.to, language),
    asked,
  });
  const keep = {
    label: translate(language, 'registers.button_keep'),
    intent: registerDaySend.of({ ...subject, version: draft.version }),
    style: 'primary' as const,
  };
  const change = {
    label: translate(language, 'registers.button_correct'),
    intent: update.of({ by: 'page', ...subject }),
  };
  return {
    text,
    blocks: [
      { kind: 'heading', text },
      { kind: 'facts', facts },
      ...(hint === null ? [] : [{ kind: 'text' as const, text: hint, tone: 'quiet' as const }]),
      { kind: 'actions', actions: facts.length > 0 ? [keep, change] : [change] },
    ],
  };
}
