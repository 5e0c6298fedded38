import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { RawValue } from '../protocol/form.ts';
import { interpret } from '../forms/interpret.ts';
import { judgeField } from '../forms/judge.ts';
import type { Message, Reply } from '../protocol/message.ts';
import { locate } from '../forms/reading.ts';
import { nextStep, type Step, stepBefore, stepsOf } from '../forms/steps.ts';
import { answerLines, plainWords } from '../forms/words.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { askMessage, stepInput } from './askMessage.ts';
import { type DraftContent, withAnswer, withLater, withNewItem, withPassed, withQuestion } from './drafts/draft.ts';
import { changeDraft } from './drafts/changeDraft.ts';
import { type Key, openAssignment, type Assignment } from './assignment.ts';
import { summaryMessage } from './summaryMessage.ts';

type At = Key & { input: string };

/** Asks the next question of a draft, or shows the summary when nothing is left to ask. */
export async function askNext(app: App, caller: Caller, at: Key): Promise<Reply> {
  return askOf(await openAssignment(app, caller, at));
}

function askOf(assignment: Assignment, record?: Message): Reply {
  const step = nextStep(stepsOf(assignment.instrument, assignment.draft.content.answers), assignment.draft.content);
  return step ? asking(assignment, step, record) : afterwards(assignment, record);
}

function asking(assignment: Assignment, step: Step, record?: Message, problem?: string): Reply {
  const ask = askMessage(assignment, step, problem);
  return {
    messages: record ? [record, ask] : [ask],
    visibleTo: 'sender',
    awaits: { kind: 'input', round: assignment.round.id, post: assignment.post.id, input: step.id },
    ...(record ? { replacesSource: true } : {}),
  };
}

function afterwards(assignment: Assignment, record?: Message): Reply {
  const summary = summaryMessage(assignment);
  return {
    messages: record ? [record, summary] : [summary],
    visibleTo: 'sender',
    awaits: null,
    ...(record ? { replacesSource: true } : {}),
  };
}

/**
 * Records one answer given in conversation and asks on. What cannot be accepted is asked again, with what is wrong and
 * what would be right; the draft stays as it was.
 */
export async function answerQuestion(app: App, caller: Caller, at: At & { value: RawValue }): Promise<Reply> {
  let taken: Taken = { content: null, words: '' };
  const assignment = await changeDraft(app, caller, at, (one, version) => {
    taken = take(one, at, version);
    return taken.content;
  });
  const step = stepOf(assignment, at.input);
  return taken.content
    ? askOf(assignment, recordMessage(assignment, step, taken.words))
    : asking(assignment, step, undefined, taken.words);
}

/** A draft with the answer and the answer's words; without a draft, the words say what was wrong. */
interface Taken {
  content: DraftContent | null;
  words: string;
}

function take(assignment: Assignment, at: At & { value: RawValue }, version: number): Taken {
  const { context, draft, instrument } = assignment;
  const step = stepOf(assignment, at.input);
  const place = locate(instrument, at.input);
  if (!place) throw new Refusal('updates.staleQuestion');
  if (place.at === 'more') {
    const more = moreAnswer(String(at.value), assignment, step);
    if (more === null) return { content: null, words: translate(context.language, 'forms.yesOrNo') };
    const content = more ? withNewItem(draft.content, step.question.key) : withPassed(draft.content, step.id);
    return { content, words: translate(context.language, more ? 'forms.yes' : 'forms.no') };
  }
  const raw = Array.isArray(at.value) ? at.value : interpret(place.field, at.value, context);
  const judged = judgeField({ ...place.field, required: true }, raw, context);
  if (!judged.ok)
    return { content: null, words: translate(context.language, judged.problem.key, judged.problem.parameters) };
  return {
    content: withAnswer(draft.content, step.id, place, judged.value, version),
    words: judged.value === undefined ? '' : plainWords(place.field, judged.value, context),
  };
}

function moreAnswer(text: string, { context }: Assignment, step: Step): boolean | null {
  const field = { kind: 'yesNo' as const, key: step.question.key, label: step.question.label, required: true };
  const judged = judgeField(field, interpret(field, text, context), context);
  return judged.ok ? judged.value === true : null;
}

/** Skips a question for good, or puts it off to the end, and asks on. */
export async function pass(app: App, caller: Caller, at: At, how: 'skip' | 'askLater'): Promise<Reply> {
  const change = how === 'skip' ? withPassed : withLater;
  const assignment = await changeDraft(app, caller, at, (one) => change(one.draft.content, stepOf(one, at.input).id));
  const word = translate(assignment.context.language, how === 'skip' ? 'forms.skipped' : 'forms.putOff');
  return askOf(assignment, recordMessage(assignment, stepOf(assignment, at.input), word));
}

/** Takes the last round's answer: to this input, or to its whole question where it is asked row by row or item by item. */
export async function sameAsLast(app: App, caller: Caller, at: At & { scope: 'input' | 'page' }): Promise<Reply> {
  const assignment = await changeDraft(app, caller, at, (one, version) => takeOver(one, at, version));
  const step = stepOf(assignment, at.input);
  const value = assignment.draft.content.answers[step.question.key];
  const words =
    value === undefined ? [] : answerLines(step.question, value, assignment.context).map((line) => line.value);
  return askOf(assignment, recordMessage(assignment, step, words.join('; ')));
}

function takeOver(assignment: Assignment, at: At & { scope: 'input' | 'page' }, version: number): DraftContent {
  const place = locate(assignment.instrument, at.input);
  const step = stepOf(assignment, at.input);
  const before = assignment.previous[step.question.key];
  if (!place || before === undefined) throw new Refusal('updates.nothingBefore');
  if (place.at === 'row' && at.scope === 'input') {
    const row = (before as Record<string, string | number>)[place.row];
    return withAnswer(assignment.draft.content, step.id, place, row, version);
  }
  const taken = withQuestion(assignment.draft.content, step.question.key, before, {
    ids: [step.id],
    typed: {},
    version,
  });
  return place.at === 'more' ? withPassed(taken, step.id) : taken;
}

/** Asks the question before this one again, or one that the person names, with the answer it has now. */
export async function askAgain(app: App, caller: Caller, at: At, which: 'before' | 'this'): Promise<Reply> {
  const assignment = await openAssignment(app, caller, at);
  const step = stepOf(assignment, at.input);
  const steps = stepsOf(assignment.instrument, assignment.draft.content.answers);
  return asking(assignment, which === 'this' ? step : (stepBefore(steps, step.id) ?? step));
}

function stepOf(assignment: Assignment, id: string): Step {
  const steps = stepsOf(assignment.instrument, assignment.draft.content.answers);
  const step = steps.find((one) => one.id === id) ?? closedGroup(assignment, id);
  if (!step) throw new Refusal('updates.staleQuestion');
  return step;
}

/** "Another one?" of a group that has become full is no step any more, but what was said to it can still be recorded. */
function closedGroup({ instrument }: Assignment, id: string): Step | undefined {
  const place = locate(instrument, id);
  const page = instrument.pages.find((one) => one.questions.some((question) => question === place?.question));
  return place?.at === 'more' && page ? { id, page: page.key, question: place.question, answered: true } : undefined;
}

/** What stands in the chat in place of an answered question. */
function recordMessage(assignment: Assignment, step: Step, answered: string): Message {
  const heading = localizedIn(step.question.label, assignment.context.language);
  const { label } = stepInput(assignment, step);
  const value = answered === '' ? translate(assignment.context.language, 'updates.notAnswered') : answered;
  return {
    text: `${label}: ${value}`,
    blocks: [{ kind: 'facts', facts: [{ label: label === heading ? heading : `${heading} – ${label}`, value }] }],
  };
}
