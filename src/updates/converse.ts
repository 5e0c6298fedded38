import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { RawValue } from '../protocol/form.ts';
import { interpret } from '../forms/interpret.ts';
import { judgeField, type AnswerProblem } from '../forms/judge.ts';
import type { Reply } from '../protocol/message.ts';
import { locate } from '../forms/reading.ts';
import { type Step, stepBefore, stepsOf } from '../forms/steps.ts';
import { converseReply, type Answered } from './converseReply.ts';
import { type DraftContent, withAnswer, withLater, withNewItem, withPassed, withQuestion } from './drafts/draft.ts';
import { changeDraft } from './drafts/changeDraft.ts';
import { type Key, openAssignment, type Assignment } from './assignment.ts';

type At = Key & { input: string };

/** Asks the next question of a draft, or shows the summary when nothing is left to ask. */
export async function askNext(app: App, caller: Caller, at: Key): Promise<Reply> {
  return converseReply({ is: 'opened', assignment: await openAssignment(app, caller, at) });
}

/**
 * Records one answer given in conversation and asks on. What cannot be accepted is asked again, with what is wrong and
 * what would be right; the draft stays as it was.
 */
export async function answerQuestion(app: App, caller: Caller, at: At & { value: RawValue }): Promise<Reply> {
  const judged: { last?: Judged } = {};
  const assignment = await changeDraft(app, caller, at, (one, version) => {
    judged.last = judge(one, at, version);
    return judged.last.content;
  });
  if (!judged.last) throw new Error('changeDraft promises to ask for the change');
  const step = stepOf(assignment, at.input);
  const { content } = judged.last;
  return content === null
    ? converseReply({ is: 'rejected', assignment, step, problem: judged.last.problem })
    : converseReply({ is: 'recorded', assignment, step, answered: judged.last.answered });
}

/** A draft with the answer; without a draft, what was wrong with it. */
type Judged = { content: DraftContent; answered: Answered } | { content: null; problem: AnswerProblem };

function judge(assignment: Assignment, at: At & { value: RawValue }, version: number): Judged {
  const { context, draft, instrument } = assignment;
  const step = stepOf(assignment, at.input);
  const place = locate(instrument, at.input);
  if (!place) throw new Refusal('updates.staleQuestion');
  if (place.at === 'more') {
    const more = moreAnswer(String(at.value), assignment, step);
    if (more === null) return { content: null, problem: { key: 'forms.yesOrNo', parameters: {} } };
    return more
      ? { content: withNewItem(draft.content, step.question.key), answered: { word: 'forms.yes' } }
      : { content: withPassed(draft.content, step.id), answered: { word: 'forms.no' } };
  }
  const { field } = place;
  const raw = Array.isArray(at.value) ? at.value : interpret(field, at.value, context);
  const judged = judgeField({ ...field, required: true }, raw, context);
  if (!judged.ok) return { content: null, problem: judged.problem };
  const { value } = judged;
  return { content: withAnswer(draft.content, step.id, place, value, version), answered: { field, value } };
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
  const answered = { word: how === 'skip' ? 'forms.skipped' : 'forms.putOff' } as const;
  return converseReply({ is: 'recorded', assignment, step: stepOf(assignment, at.input), answered });
}

/** Takes the last round's answer: to this input, or to its whole question where it is asked row by row or item by item. */
export async function sameAsLast(app: App, caller: Caller, at: At & { scope: 'input' | 'page' }): Promise<Reply> {
  const assignment = await changeDraft(app, caller, at, (one, version) => takeOver(one, at, version));
  const step = stepOf(assignment, at.input);
  return converseReply({ is: 'recorded', assignment, step, answered: { question: step.question } });
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
  const asked = which === 'this' ? step : (stepBefore(steps, step.id) ?? step);
  return converseReply({ is: 'reopened', assignment, step: asked });
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
