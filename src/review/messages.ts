import { labelledText } from '../language/labelledText.ts';
import { z } from 'zod';
import { dateIn, writeDate } from '../calendar/dates.ts';
import { formAnswersFromRows } from '../forms/answerRows.ts';
import type { Answers } from '../forms/answers.ts';
import { plainFormWords } from '../forms/answerWords.ts';
import { translate } from '../language/translate.ts';
import type { Composer, MessageReader } from '../outbox/composer.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import { rawValue } from '../protocol/doorIntents.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import { assignmentsToUpdateAt, type AssignmentRow, rowsOfUpdate } from '../updates/store.ts';
import { type Assignment, loadUpdateOfAssignment } from '../updates/openUpdateOfAssignment.ts';
import * as intents from './intents.ts';
import { reviewedInputForAuthor, judgeReviewedInput, reviewedInput } from './reviewedInput.ts';
import { reviewDetail } from './store.ts';

/** The kinds of messages of the review. */
export const ASKED = 'review.asked';
export const REPLIED = 'review.replied';
export const PROPOSED = 'review.proposed';
export const CORRECTED = 'review.corrected';
export const UNLOCKED = 'review.unlocked';

const at = { round: z.int(), post: z.int(), update: z.int() };
const bodySchema = z.object({ ...at, words: z.string() });
const askedSchema = bodySchema.extend({ input: z.string().optional() });
const proposedSchema = bodySchema.extend({ input: z.string(), value: rawValue });
const correctedSchema = z.object({ ...at, input: z.string() });

/** Who reads a message that goes to one person. */
const personOf = (recipient: MessageReader['recipient']): number => (recipient.kind === 'person' ? recipient.id : 0);

async function rowAt(
  db: Parameters<Composer>[0]['db'],
  at: { round: number; post: number },
): Promise<AssignmentRow | undefined> {
  return (await assignmentsToUpdateAt(db, [at])).find(
    ({ round, post }) => round.id === at.round && post.id === at.post,
  );
}

function quoted(text: string, words: string, actions: Action[]): Message {
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'quote', text: words },
  ];
  if (actions.length > 0) blocks.push({ kind: 'actions', actions });
  return { text, blocks };
}

/** The coordinator's question, in the author's chat; again after some days while it waits. One answer can be corrected on the spot. */
export const composeReviewAsked: Composer = async (context, body, reader) => {
  const { words, input, ...read } = askedSchema.parse(body);
  const open = await askedUpdate(context, read, words, reader);
  if (!open) return { drop: 'it is asked no more' };
  const { assignment, answers } = open;
  const { language } = reader;
  const asked = input === undefined ? null : reviewedInput(assignment, answers, input);
  const params = { post: assignment.post.code, round: assignment.round.label };
  const text = translate(language, 'review.askedOfYou', params);
  const stands = { label: translate(language, 'review.stands'), intent: intents.answerStands.of(read) };
  const summary = doorIntents.summary.of({ round: read.round, post: read.post });
  if (!asked)
    return quoted(text, words, [
      { label: translate(language, 'updates.amend'), intent: summary, style: 'primary' },
      stands,
    ]);
  const correct = intents.correctAnswer.of({ ...read, input: asked.id });
  const value = reviewedInputForAuthor(asked, language).words ?? translate(language, 'review.noAnswer');
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'quote', text: words },
    { kind: 'facts', facts: [{ label: asked.label, value }] },
  ];
  if (asked.input.kind === 'choice') {
    const choices = asked.input.options.map((option) => ({
      label: option.label,
      intent: { ...correct, value: option.value },
    }));
    blocks.push({ kind: 'ask', input: asked.input, choices, answer: { ...correct, value: '' } });
    blocks.push({ kind: 'actions', actions: [stands] });
  } else {
    const label = translate(language, 'review.correctHere');
    blocks.push({ kind: 'actions', actions: [{ label, intent: correct, style: 'primary' }, stands] });
  }
  return { text, blocks };
};

/** Another answer that the coordinator proposes, in the author's chat; again after some days while it waits. */
export const composeReviewProposed: Composer = async (context, body, reader) => {
  const { words, input, value, ...read } = proposedSchema.parse(body);
  const open = await askedUpdate(context, read, words, reader);
  const { language } = reader;
  const asked = open && reviewedInput(open.assignment, open.answers, input);
  if (!open || !asked) return { drop: 'it is proposed no more' };
  const { assignment } = open;
  const judged = judgeReviewedInput(asked, value, assignment, dateIn(context.now, reader.timeZone));
  if (!judged.ok || judged.value === undefined) return { drop: 'it can be answered so no more' };
  const params = { post: assignment.post.code, round: assignment.round.label };
  const text = translate(language, 'review.proposedToYou', params);
  const old = reviewedInputForAuthor(asked, language).words ?? translate(language, 'review.noAnswer');
  const now = plainFormWords(asked.place.field, judged.value, assignment.context);
  const line = labelledText(asked.label, `${old} → ${now}`, language);
  const yes = intents.correctAnswer.of({ ...read, input, value });
  return quoted(text, line, [
    { label: translate(language, 'review.correctYes'), intent: yes, style: 'primary' },
    { label: translate(language, 'review.stands'), intent: intents.answerStands.of(read) },
  ]);
};

/** An update that its author is asked about in these words, as they may read it; null where they are asked no more. */
async function askedUpdate(
  { db, now }: Parameters<Composer>[0],
  read: { round: number; post: number; update: number },
  words: string,
  { recipient, language }: MessageReader,
): Promise<{ assignment: Assignment; answers: Answers } | null> {
  const row = await rowAt(db, read);
  const detail = await reviewDetail(db, read.round, read.post);
  if (!row || row.standing?.id !== read.update || detail?.review !== 'asked' || detail.question !== words) return null;
  const person = { id: personOf(recipient), language };
  const assignment = await loadUpdateOfAssignment({ db }, row, { person, now });
  const answers = formAnswersFromRows(assignment.instrument, await rowsOfUpdate(db, read.update));
  return { assignment, answers };
}

/** The answer that an author has corrected, to the coordinators. */
export const composeReviewCorrected: Composer = async ({ db, now }, body, { recipient, language }) => {
  const { input, ...read } = correctedSchema.parse(body);
  const row = await rowAt(db, read);
  if (!row) return { drop: 'the post is not asked any more' };
  const person = { id: personOf(recipient), language };
  const assignment = await loadUpdateOfAssignment({ db }, row, { person, now });
  const answers = formAnswersFromRows(assignment.instrument, await rowsOfUpdate(db, read.update));
  const is = reviewedInput(assignment, answers, input);
  const text = translate(language, 'review.correctedForYou', { post: row.post.code, round: row.round.label });
  const intent = intents.readUpdate.of({ round: read.round, post: read.post });
  return quoted(
    text,
    is ? labelledText(is.label, is.words ?? translate(language, 'review.noAnswer'), language) : input,
    [{ label: translate(language, 'review.read', { post: row.post.code }), intent }],
  );
};

/** What the author replied, to the coordinators. */
export const composeReviewReplied: Composer = async ({ db }, body, { language }) => {
  const { words, ...read } = bodySchema.parse(body);
  const row = await rowAt(db, read);
  if (!row) return { drop: 'the post is not asked any more' };
  const text = translate(language, 'review.repliedToYou', { post: row.post.code, round: row.round.label });
  const intent = intents.readUpdate.of({ round: read.round, post: read.post });
  return quoted(text, words, [{ label: translate(language, 'review.read', { post: row.post.code }), intent }]);
};

/** What the author may change again, until when and why. */
export const composeReviewUnlocked: Composer = async ({ db }, body, { language }) => {
  const { words, ...read } = bodySchema.parse(body);
  const row = await rowAt(db, read);
  const detail = await reviewDetail(db, read.round, read.post);
  if (!row || !detail?.unlockedUntil || detail.unlockReason !== words) return { drop: 'it is locked again' };
  const until = writeDate(detail.unlockedUntil, language);
  const text = translate(language, 'review.unlockedForYou', { post: row.post.code, round: row.round.label, until });
  const intent = doorIntents.summary.of({ round: read.round, post: read.post });
  return quoted(text, words, [{ label: translate(language, 'updates.amend'), intent, style: 'primary' }]);
};
