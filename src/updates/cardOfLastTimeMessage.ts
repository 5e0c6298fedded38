import { visibleFormPages, visibleFormQuestions } from '../forms/visibleFormPages.ts';
import { addFormItemLabel } from '../forms/formInputs.ts';
import { formAnswerLines } from '../forms/answerWords.ts';
import type { Answers, GroupItem } from '../forms/answers.ts';
import { entryPresses } from '../forms/marksOfReturnedEntries.ts';
import { formEntryMark } from '../forms/answerOrigin.ts';
import {
  type GroupQuestion,
  type MatrixQuestion,
  type Question,
  instrumentQuestionsOf,
} from '../instruments/instrument.ts';
import { localizedIn } from '../language/language.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import { answer, update } from '../protocol/doorIntents.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import type { Assignment } from './openUpdateOfAssignment.ts';
import { draftCardAnswers } from '../drafts/draftAnsweredByCard.ts';
import { draftChangedLines } from '../drafts/draftChangedFromLastTime.ts';
import * as drafts from '../drafts/intents.ts';
import * as intents from './intents.ts';
import { maySeeDraftAnswer } from '../drafts/draftSteps.ts';
import { updateLateness } from './updateSummaryMessage.ts';

/** Characters of a question and of its answer on a button; Slack allows 75 for both. */
const QUESTION_LENGTH = 42;
const ANSWER_LENGTH = 28;
/** Entries of all groups that stand on the card with buttons of their own, so that it stays one message; the others are behind a button. */
const ENTRIES = 6;

/**
 * All that was said last time on one card, with what is different today first. Each line is a button that opens its question; the rest is
 * still so with one press.
 */
export function cardMessageOfUpdate(assignment: Assignment, note?: string): Message {
  const { context, instrument, round, post } = assignment;
  const { language } = context;
  const answers = draftCardAnswers(assignment);
  const title = translate(language, 'updates.cardTitle', { post: post.code, round: round.label });
  const intro = translate(language, 'updates.cardIntro');
  const changed = draftChangedLines(assignment);
  const blocks: Block[] = [{ kind: 'heading', text: title }];
  if (note !== undefined) blocks.push({ kind: 'text', text: note, tone: 'warning' });
  blocks.push({ kind: 'text', text: intro });
  if (changed.length > 0)
    blocks.push(
      { kind: 'text', text: translate(language, 'updates.changedFirst') },
      { kind: 'facts', facts: changed.map(({ label, value }) => ({ label, value })) },
    );
  blocks.push({ kind: 'actions', actions: [sending(assignment)] });
  // What may not be seen decides nothing that is shown.
  const deciding = withoutSecret(assignment, answers);
  for (const page of visibleFormPages(instrument, deciding)) {
    blocks.push({ kind: 'heading', text: localizedIn(page.title, language) });
    for (const block of pageBlocks(assignment, visibleFormQuestions(page, deciding), answers)) blocks.push(block);
  }
  blocks.push(
    { kind: 'text', text: updateLateness(assignment), tone: assignment.timing === 'late' ? 'warning' : 'quiet' },
    { kind: 'actions', actions: [sending(assignment), ...otherWays(assignment)] },
  );
  return { text: `${title}. ${intro}`, blocks };
}

/** The plain questions of a page stand together; a matrix and a group each have their own heading. */
function pageBlocks(assignment: Assignment, questions: readonly Question[], answers: Answers): Block[] {
  const blocks: Block[] = [];
  let plain: Action[] = [];
  const flush = (): void => {
    if (plain.length > 0) blocks.push({ kind: 'actions', actions: plain });
    plain = [];
  };
  for (const question of questions) {
    if (question.kind === 'matrix') {
      flush();
      blocks.push(...matrixBlocks(assignment, question, answers));
    } else if (question.kind === 'group') {
      flush();
      blocks.push(...groupBlocks(assignment, question, answers));
    } else
      plain.push(line(assignment, question.key, labelOf(assignment, question), wordsOf(assignment, question, answers)));
  }
  flush();
  return blocks;
}

function withoutSecret(assignment: Assignment, answers: Answers): Answers {
  const hidden = instrumentQuestionsOf(assignment.instrument).filter(
    (question) => !maySeeDraftAnswer(assignment, question),
  );
  const keys = new Set(hidden.map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.has(key)));
}

const labelOf = ({ context }: Assignment, { short, label }: Question): string =>
  localizedIn(short ?? label, context.language);

function wordsOf(assignment: Assignment, question: Question, answers: Answers): string {
  const { context } = assignment;
  const value = answers[question.key];
  if (value === undefined) return '–';
  if (!maySeeDraftAnswer(assignment, question)) return translate(context.language, 'updates.coordinatorOnly');
  return formAnswerLines(question, value, context)[0]?.value ?? '–';
}

/** "Government: Regular", as a button that opens the question. */
function line({ subject, context }: Assignment, input: string, label: string, words: string): Action {
  const text = translate(context.language, 'updates.cardLine', {
    question: shorten(label, QUESTION_LENGTH),
    answer: shorten(words, ANSWER_LENGTH),
  });
  return { label: text, intent: drafts.change.of({ ...subject, input }) };
}

function matrixBlocks(assignment: Assignment, question: MatrixQuestion, answers: Answers): Block[] {
  const { context } = assignment;
  const value = (answers[question.key] ?? {}) as Record<string, string | number>;
  const actions = question.rows.map((row) => {
    const given = value[row.key];
    const [said] = given === undefined ? [] : formAnswerLines(question, { [row.key]: given }, context);
    const words = said?.value ?? '–';
    return line(assignment, `${question.key}.${row.key}`, localizedIn(row.label, context.language), words);
  });
  return [
    { kind: 'text', text: labelOf(assignment, question), tone: 'quiet' },
    { kind: 'actions', actions },
  ];
}

/** Each entry with what may be said of it as a whole, and one more. */
function groupBlocks(assignment: Assignment, group: GroupQuestion, answers: Answers): Block[] {
  const { context, subject, draft, brought } = assignment;
  const { language } = context;
  const items = (answers[group.key] ?? []) as GroupItem[];
  const marks = draft.content.answers[group.key] === undefined ? brought.entries : draft.content.entries;
  const lines = formAnswerLines(group, items, context);
  const blocks: Block[] = [{ kind: 'text', text: labelOf(assignment, group), tone: 'quiet' }];
  const shown = lines.slice(0, roomFor(assignment, group, answers));
  for (const [at, { label, value }] of shown.entries()) {
    const mark = formEntryMark(marks, group.key, at);
    const words = translate(language, 'updates.cardLine', { question: label, answer: value });
    blocks.push({ kind: 'text', text: words, ...(mark.over && { tone: 'quiet' as const }) });
    const { key } = mark;
    if (key === null) continue;
    const actions = entryPresses.map((press) => ({
      label: translate(language, `forms.entry_${press}`),
      intent: drafts.pressEntry.of({ ...subject, input: `${group.key}.*`, entry: key, press }),
      ...(isPressed(mark, press) && { style: 'primary' as const }),
    }));
    blocks.push({ kind: 'actions', actions });
  }
  const more: Action[] = [];
  if (lines.length > shown.length)
    more.push({
      label: translate(language, 'updates.moreEntries', { count: lines.length - shown.length }),
      intent: drafts.change.of({ ...subject, input: `${group.key}.*` }),
    });
  if (items.length < group.maxItems)
    more.push({
      label: addFormItemLabel(group, language),
      intent: answer.of({ ...subject, input: `${group.key}.+`, value: 'yes' }),
    });
  if (more.length > 0) blocks.push({ kind: 'actions', actions: more });
  return blocks;
}

/** How many entries of a group stand on the card: what the groups before it have left. */
function roomFor({ instrument }: Assignment, group: GroupQuestion, answers: Answers): number {
  const groups = instrumentQuestionsOf(instrument).filter(({ kind }) => kind === 'group');
  const before = groups.slice(0, groups.indexOf(group)).flatMap(({ key }) => (answers[key] ?? []) as GroupItem[]);
  return Math.max(0, ENTRIES - before.length);
}

function isPressed({ origin, over }: { origin: string; over?: boolean | undefined }, press: string): boolean {
  if (press === 'over') return over === true;
  return press === 'still' ? origin === 'confirmed' && !over : origin === 'given' && !over;
}

function sending({ context, subject, draft }: Assignment): Action {
  return {
    label: translate(context.language, 'updates.sendRest'),
    intent: intents.sendRest.of({ ...subject, version: draft.version }),
    style: 'primary',
  };
}

function otherWays({ context, subject }: Assignment): Action[] {
  const { language } = context;
  return [
    { label: translate(language, 'updates.oneByOne'), intent: update.of({ by: 'questions', ...subject }) },
    { label: translate(language, 'updates.openForm'), intent: update.of({ by: 'page', ...subject }) },
  ];
}
