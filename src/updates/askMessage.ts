import type { Intent } from '../app/intent.ts';
import type { Input } from '../forms/form.ts';
import { anotherLabel, fieldInput, itemInput, rawValues } from '../forms/inputs.ts';
import type { Action, Block, Message } from '../forms/message.ts';
import { locate } from '../forms/reading.ts';
import { progressOf, type Step, stepBefore, stepsOf } from '../forms/steps.ts';
import { answerLines } from '../forms/words.ts';
import { localizedIn } from '../language/language.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import type { Seat } from './seat.ts';

/** The message that asks one step: where we are, the question, its choices, and the ways round it. */
export function askMessage(seat: Seat, step: Step, problem?: string): Message {
  const { language } = seat.context;
  const input = stepInput(seat, step);
  const heading = localizedIn(step.question.label, language);
  const blocks: Block[] = [progressBlock(seat)];
  if (problem !== undefined) blocks.push({ kind: 'text', text: problem, tone: 'warning' });
  blocks.push({ kind: 'heading', text: heading });
  if (step.question.help && firstOf(step))
    blocks.push({ kind: 'text', text: localizedIn(step.question.help, language), tone: 'quiet' });
  const present = rawValues(step.question, seat.draft.content.answers[step.question.key])[step.id];
  blocks.push({
    kind: 'ask',
    input: present === undefined ? input : { ...input, value: present },
    choices: input.kind === 'choice' ? choiceActions(seat, step, input) : [],
    answer: answerIntent(seat, step, ''),
  });
  blocks.push({ kind: 'actions', actions: ways(seat, step, input.required) });
  const text = input.label === heading ? heading : `${heading}: ${input.label}`;
  return { text: problem === undefined ? text : `${problem} ${text}`, blocks };
}

/** The input of a step, labelled to be understood alone. */
export function stepInput(seat: Seat, step: Step): Input {
  const { context, instrument } = seat;
  const { language } = context;
  const place = locate(instrument, step.id);
  if (!place) throw new Error(`The instrument has no step ${step.id}`);
  if (place.at === 'more') return moreInput(seat, step);
  if (place.at === 'item' && place.question.kind === 'group')
    return itemInput(place.question, place.field, place.item, context);
  const input = fieldInput(place.field, step.id, context);
  return place.at === 'row' ? input : { ...input, label: localizedIn(place.question.label, language) };
}

function moreInput({ context, draft }: Seat, step: Step): Input {
  const { language } = context;
  if (step.question.kind !== 'group') throw new Error(`${step.id} is not a group`);
  const items = draft.content.answers[step.question.key];
  const some = Array.isArray(items) && items.length > 0;
  return {
    id: step.id,
    kind: 'choice',
    label: some ? anotherLabel(step.question, language) : localizedIn(step.question.addLabel, language),
    options: [
      { value: 'yes', label: translate(language, 'forms.yes') },
      { value: 'no', label: translate(language, 'forms.no') },
    ],
    required: false,
  };
}

function choiceActions(seat: Seat, step: Step, input: Input): Action[] {
  return input.options.map(({ value, label }) => ({ label, intent: answerIntent(seat, step, value) }));
}

function answerIntent({ round, post }: Seat, step: Step, value: string): Extract<Intent, { kind: 'answer' }> {
  return { kind: 'answer', round: round.id, post: post.id, input: step.id, value };
}

/** Same as last time, skip, later, back: the buttons under a question. */
function ways(seat: Seat, step: Step, required: boolean): Action[] {
  const { language } = seat.context;
  const at = { round: seat.round.id, post: seat.post.id, input: step.id };
  const actions: Action[] = [];
  const before = previousWords(seat, step);
  if (before !== null)
    actions.push({
      label: translate(language, 'forms.sameAsLast', { answer: before }),
      intent: { kind: 'same', ...at, scope: 'input' },
    });
  if (before !== null && firstOf(step) && step.question.kind === 'matrix')
    actions.push({ label: translate(language, 'forms.sameForPage'), intent: { kind: 'same', ...at, scope: 'page' } });
  if (!required && !step.id.endsWith('.+'))
    actions.push({ label: translate(language, 'forms.skip'), intent: { kind: 'skip', ...at } });
  actions.push({ label: translate(language, 'forms.askLater'), intent: { kind: 'askLater', ...at } });
  if (stepBefore(stepsOf(seat.instrument, seat.draft.content.answers), step.id))
    actions.push({ label: translate(language, 'forms.back'), intent: { kind: 'back', ...at } });
  return actions;
}

/** Longest piece of the last answer on a button, in characters; Slack allows 75 for the whole label. */
const previousLength = 30;

function previousWords({ previous, context, instrument }: Seat, step: Step): string | null {
  const value = previous[step.question.key];
  if (value === undefined || /\.\d+\./.test(step.id)) return null;
  const place = locate(instrument, step.id);
  const lines = answerLines(step.question, value, context);
  if (place?.at === 'more') return translate(context.language, 'forms.items', { count: lines.length });
  if (place?.at === 'row') {
    const rows = value as Record<string, string | number>;
    const row = rows[place.row];
    if (row === undefined) return null;
    const single = answerLines(step.question, { [place.row]: row }, context)[0];
    return single ? shorten(single.value, previousLength) : null;
  }
  return lines[0] ? shorten(lines[0].value, previousLength) : null;
}

function firstOf(step: Step): boolean {
  const { question } = step;
  if (question.kind === 'matrix') return step.id === `${question.key}.${question.rows[0]?.key ?? ''}`;
  return question.kind !== 'group' || step.id.endsWith('.+');
}

/** "7 of 12, about 2 minutes left". */
function progressBlock(seat: Seat): Block {
  const { content } = seat.draft;
  const progress = progressOf(stepsOf(seat.instrument, content.answers), content, seat.medianSeconds);
  return {
    kind: 'progress',
    done: progress.done,
    total: progress.total,
    text: translate(seat.context.language, 'forms.progress', { ...progress }),
  };
}
