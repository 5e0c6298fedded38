import { labelledText } from '../language/labelledText.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Input } from '../protocol/form.ts';
import { anotherItemLabel, fieldInput, itemInput, rawInputValues } from '../forms/formInputs.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import { locateFormInput } from '../forms/parseQuestionValues.ts';
import { formProgress, type Step, formStepBefore } from '../forms/formSteps.ts';
import { formAnswerLines } from '../forms/answerWords.ts';
import { writeDate } from '../calendar/dates.ts';
import { localizedIn } from '../language/language.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import type { OpenDraft } from '../feature/draftKind.ts';
import { draftSteps, isSecretInDraft } from './draftSteps.ts';
import type { OwnWords } from '../forms/keptParagraphSchema.ts';
import { visibleDraftContent } from './draftAnswerAuthors.ts';
import { ownWordsOfDraftStep } from './paragraphKeptBesideDraft.ts';
import { draftEntryInput, draftListInput, NONE_CHANGED } from './draftEntrySteps.ts';
import * as intents from './intents.ts';
import { restOfDraftMatrixRows } from './takeDraftMatrixRows.ts';
import { answer } from '../protocol/doorIntents.ts';

/** The message that asks one step: where we are, the question, its choices, and the ways round it. */
export function draftQuestionMessage(open: OpenDraft, step: Step, problem?: string): Message {
  const { language } = open.context;
  const input = draftStepInput(open, step);
  const heading = localizedIn(step.question.label, language);
  const blocks: Block[] = [progressBlock(open)];
  if (problem !== undefined) blocks.push({ kind: 'text', text: problem, tone: 'warning' });
  const own = ownWordsOfDraftStep(open, step);
  for (const sentence of own?.sentences ?? []) blocks.push({ kind: 'quote', text: sentence });
  blocks.push({ kind: 'heading', text: heading });
  if (step.question.help && firstOf(step))
    blocks.push({ kind: 'text', text: localizedIn(step.question.help, language), tone: 'quiet' });
  const answered = rawInputValues(step.question, visibleDraftContent(open).answers[step.question.key])[step.id];
  const present = own?.value === undefined ? answered : input.kind === 'choices' ? [own.value] : own.value;
  blocks.push({
    kind: 'ask',
    input: present === undefined ? input : { ...input, value: present },
    choices: [
      ...takenWords(open, step, input, own),
      ...(input.kind === 'choice' ? choiceActions(open, step, input, own?.value) : noneChanged(open, step)),
    ],
    answer: answerIntent(open, step, ''),
  });
  blocks.push({ kind: 'actions', actions: ways(open, step, input.required) });
  const text = input.label === heading ? heading : labelledText(heading, input.label, open.context.language);
  return { text: problem === undefined ? text : `${problem} ${text}`, blocks };
}

/** The input of a step, labelled to be understood alone. */
export function draftStepInput(open: OpenDraft, step: Step): Input {
  const { context, instrument } = open;
  const { language } = context;
  const place = locateFormInput(instrument, step.id);
  if (!place) throw new Error(`The instrument has no step ${step.id}`);
  if (place.at === 'more') return moreInput(open, step);
  if (place.at === 'list') return draftListInput(open, place.question);
  if (place.at === 'entry') return draftEntryInput(open, place.question, place.item);
  if (place.at === 'item' && place.question.kind === 'group')
    return itemInput(place.question, place.field, place.item, context);
  const input = fieldInput(place.field, step.id, context);
  return place.at === 'row' ? input : { ...input, label: localizedIn(place.question.label, language) };
}

function moreInput({ context, draft }: OpenDraft, step: Step): Input {
  const { language } = context;
  if (step.question.kind !== 'group') throw new Error(`${step.id} is not a group`);
  const items = draft.content.answers[step.question.key];
  const some = Array.isArray(items) && items.length > 0;
  return {
    id: step.id,
    kind: 'choice',
    label: some ? anotherItemLabel(step.question, language) : localizedIn(step.question.addLabel, language),
    options: [
      { value: 'yes', label: translate(language, 'forms.yes') },
      { value: 'no', label: translate(language, 'forms.no') },
    ],
    required: false,
  };
}

/** The one button under the list of entries that were brought forward: none of them has changed. */
function noneChanged(open: OpenDraft, step: Step): Action[] {
  if (!step.id.endsWith('.*')) return [];
  const { language } = open.context;
  return [{ label: translate(language, 'forms.noneChanged'), intent: answerIntent(open, step, NONE_CHANGED) }];
}

/** The choices, with what the person's own words certainly say first in sight. */
function choiceActions(open: OpenDraft, step: Step, input: Input, said: string | undefined): Action[] {
  return input.options.map(({ value, label }) => ({
    label,
    intent: answerIntent(open, step, value),
    ...(value === said && { style: 'primary' as const }),
  }));
}

/** A number or a date that the person's own words certainly say, or these words where any words are an answer: with one press. */
function takenWords(open: OpenDraft, step: Step, input: Input, own: OwnWords | null): Action[] {
  if (!own) return [];
  const { language } = open.context;
  if (input.kind === 'text' || input.kind === 'longText') {
    const words = own.sentences.join(' ');
    if (words.length > (input.maxLength ?? words.length)) return [];
    return [
      { label: translate(language, 'updates.takeWords'), intent: answerIntent(open, step, words), style: 'primary' },
    ];
  }
  if (own.value === undefined || (input.kind !== 'number' && input.kind !== 'date')) return [];
  const label = input.kind === 'date' ? writeDate(own.value, language) : own.value;
  return [{ label, intent: answerIntent(open, step, own.value), style: 'primary' }];
}

function answerIntent({ subject }: OpenDraft, step: Step, value: string): Intent {
  return answer.of({ ...subject, input: step.id, value });
}

/** The same for all rows, as last time, skip, later, back: the buttons under a question. */
function ways(open: OpenDraft, step: Step, required: boolean): Action[] {
  const { language } = open.context;
  const at = { ...open.subject, input: step.id };
  const actions: Action[] = restOfDraftMatrixRows(open, step);
  const before = previousWords(open, step);
  if (before !== null)
    actions.push({
      label: translate(language, 'forms.sameAsLast', { answer: before }),
      intent: intents.same.of({ ...at, scope: 'input' }),
    });
  if (before !== null && firstOf(step) && step.question.kind === 'matrix')
    actions.push({
      label: translate(language, 'forms.sameForPage'),
      intent: intents.same.of({ ...at, scope: 'page' }),
    });
  if (!required && !/\.[+*?]$/.test(step.id))
    actions.push({ label: translate(language, 'forms.skip'), intent: intents.skip.of({ ...at }) });
  actions.push({ label: translate(language, 'forms.askLater'), intent: intents.askLater.of({ ...at }) });
  if (formStepBefore(draftSteps(open), step.id))
    actions.push({ label: translate(language, 'forms.back'), intent: intents.back.of({ ...at }) });
  return actions;
}

/** Longest piece of the last answer on a button, in characters; Slack allows 75 for the whole label. */
const previousLength = 30;

function previousWords({ brought, context, instrument, draft }: OpenDraft, step: Step): string | null {
  const value = brought.answers[step.question.key];
  if (value === undefined || /\.\d+\.|\.\*$/.test(step.id)) return null;
  // Entries that were brought forward have been listed before.
  if (step.id.endsWith('.+') && draft.content.answers[step.question.key] !== undefined) return null;
  if (isSecretInDraft(step.question)) return translate(context.language, 'updates.coordinatorOnly');
  const place = locateFormInput(instrument, step.id);
  const lines = formAnswerLines(step.question, value, context);
  if (place?.at === 'more') return translate(context.language, 'forms.items', { count: lines.length });
  if (place?.at === 'row') {
    const rows = value as Record<string, string | number>;
    const row = rows[place.row];
    if (row === undefined) return null;
    const single = formAnswerLines(step.question, { [place.row]: row }, context)[0];
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
function progressBlock(open: OpenDraft): Block {
  const { content } = open.draft;
  const progress = formProgress(draftSteps(open), content, open.medianSeconds);
  return {
    kind: 'progress',
    done: progress.done,
    total: progress.total,
    text: translate(open.context.language, 'forms.progress', { ...progress }),
  };
}
