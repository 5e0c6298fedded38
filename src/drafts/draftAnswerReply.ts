import type { Language } from '../language/language.ts';
import { labelledText } from '../language/labelledText.ts';
import type { Plain } from '../forms/answers.ts';
import type { AnswerProblem } from '../forms/judgeAnswer.ts';
import { nextFormStep, type Step } from '../forms/formSteps.ts';
import { type AnswerLine, formAnswerLines, plainFormWords } from '../forms/answerWords.ts';
import type { SimpleField } from '../instruments/instrumentField.ts';
import type { Question } from '../instruments/instrument.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { RawValue } from '../protocol/form.ts';
import type { Block, Message, Reply } from '../protocol/message.ts';
import { draftQuestionMessage, draftStepInput } from './draftQuestionMessage.ts';
import { isDraftByCard, draftStepBeforeCard } from './draftAnsweredByCard.ts';
import { nextDraftStepWithOwnWords, ownWordsOfDraftStep } from './paragraphKeptBesideDraft.ts';
import type { DraftKind, OpenDraft } from '../feature/draftKind.ts';
import { termActions } from '../terminology/termActions.ts';
import { termAdvice } from '../terminology/termHint.ts';
import { useTerm } from './intents.ts';
import { draftSteps, maySeeDraftAnswer } from './draftSteps.ts';
import { joinWithSemicolon } from '../language/joinWithSemicolon.ts';

/**
 * What was said to a question: a value, a word of our own, what was picked from a list, several rows at once, or all that the draft now
 * has for the question.
 */
export type AnsweredStep =
  | { field: SimpleField; value: Plain | undefined; said: RawValue }
  | { word: 'forms.yes' | 'forms.no' | 'forms.skipped' | 'forms.putOff' }
  | { words: string }
  | { rows: AnswerLine[] }
  | { question: Question };

/** What a turn of the conversation came to. `open` is the draft as it stands after it. */
export type ConverseOutcome = { open: OpenDraft; kind: DraftKind } & (
  | { is: 'opened' }
  /** A paragraph was laid beside the questions that it is about. */
  | { is: 'laid' }
  | { is: 'recorded'; step: Step; answered: AnsweredStep }
  | { is: 'rejected'; step: Step; problem: AnswerProblem }
  | { is: 'reopened'; step: Step }
);

/** The answer that was recorded, in the place of its question, and what is asked now: this, the next, or the summary. */
export function draftAnswerReply(outcome: ConverseOutcome): Reply {
  const { open, kind } = outcome;
  switch (outcome.is) {
    case 'opened':
      return askOn(open, kind);
    case 'laid':
      return { ...askOn(open, kind), replacesSource: true };
    case 'recorded':
      return askOn(open, kind, recordMessage(outcome), {
        replacesSource: !isReadAsDate(outcome.answered),
        after: outcome.step,
      });
    case 'rejected': {
      const { key, parameters } = outcome.problem;
      return ask(open, outcome.step, translate(open.context.language, key, parameters));
    }
    case 'reopened':
      return ask(open, outcome.step);
  }
}

/** Whether words were read as a date: that has a year that they may not have had, and is shown beside them. */
const isReadAsDate = (answered: AnsweredStep): boolean =>
  'field' in answered && answered.field.kind === 'date' && answered.said !== answered.value;

/**
 * What is asked now: the questions of a paragraph and no others, and after the last of them all that there is; else the next question, or
 * the summary.
 */
function askOn(
  open: OpenDraft,
  kind: DraftKind,
  record?: Message,
  { replacesSource = true, after }: { replacesSource?: boolean; after?: Step } = {},
): Reply {
  const { content } = open.draft;
  const said = nextDraftStepWithOwnWords(open);
  const ended = said === null && after !== undefined && ownWordsOfDraftStep(open, after) !== null;
  const next =
    isDraftByCard(open) && kind.card
      ? draftStepBeforeCard(open)
      : ended
        ? null
        : nextFormStep(draftSteps(open), content);
  const step = said ?? next;
  const reply = step ? ask(open, step) : draftOverview(open, kind);
  if (!record) return reply;
  return { ...reply, messages: [record, ...reply.messages], ...(replacesSource && { replacesSource }) };
}

function ask(open: OpenDraft, step: Step, problem?: string): Reply {
  return {
    messages: [draftQuestionMessage(open, step, problem)],
    visibleTo: 'sender',
    awaits: { kind: 'input', ...open.subject, input: step.id, takes: takenBy(open, step) },
  };
}

/** Whether any words answer a step. */
function takenBy(open: OpenDraft, step: Step): 'words' | 'value' {
  return ['text', 'longText'].includes(draftStepInput(open, step).kind) ? 'words' : 'value';
}

/** Everything on one page, when nothing is left to ask: the card of what was said last time, or all that would be sent. */
export function draftOverview(open: OpenDraft, kind: DraftKind): Reply {
  const message = isDraftByCard(open) && kind.card ? kind.card(open) : kind.summary(open);
  return { messages: [message], visibleTo: 'sender', awaits: null };
}

/** What stands in the chat in place of an answered question, with what is offered under that answer. */
function recordMessage(outcome: Extract<ConverseOutcome, { is: 'recorded' }>): Message {
  const { open, step, kind, answered } = outcome;
  const message = answeredMessage(outcome);
  const given =
    'field' in answered && typeof answered.value === 'string' && isFree(answered.field) ? answered.value : null;
  const { language } = open.context;
  const advice = given !== null && kind.advisesOnTerms ? termAdvice([given], language, open.silencedTerms) : null;
  const quiet: Block[] = advice === null ? [] : [{ kind: 'text', text: advice.text, tone: 'quiet' }];
  const choices = advice
    ? termActions(advice.first, useTerm.of({ ...open.subject, input: step.id, ...advice.first }), language)
    : [];
  const offers = kind.offers?.(open, 'rows' in answered || 'question' in answered ? step.question.key : step.id) ?? [];
  const actions = [...choices, ...offers];
  const offered: Block[] = actions.length === 0 ? [] : [{ kind: 'actions', actions }];
  return { ...message, blocks: [...message.blocks, ...quiet, ...offered] };
}

const isFree = ({ kind }: SimpleField): boolean => kind === 'text' || kind === 'longText';

function answeredMessage({ open, step, answered }: Extract<ConverseOutcome, { is: 'recorded' }>): Message {
  const heading = localizedIn(step.question.label, open.context.language);
  if ('rows' in answered) return rowsMessage(heading, answered.rows, open.context.language);
  const { label } = draftStepInput(open, step);
  const words = wordsOf(open, answered);
  const value = words === '' ? translate(open.context.language, 'updates.notAnswered') : words;
  return {
    text: labelledText(label, value, open.context.language),
    blocks: [{ kind: 'facts', facts: [{ label: label === heading ? heading : `${heading} – ${label}`, value }] }],
  };
}

function rowsMessage(heading: string, rows: AnswerLine[], language: Language): Message {
  const text = joinWithSemicolon(
    rows.map(({ label, value }) => labelledText(label, value, language)),
    language,
  );
  return {
    text: `${heading} ${text}`,
    blocks: [
      { kind: 'text', text: heading, tone: 'quiet' },
      { kind: 'facts', facts: rows },
    ],
  };
}

function wordsOf(open: OpenDraft, answered: Exclude<AnsweredStep, { rows: AnswerLine[] }>): string {
  const { context, draft } = open;
  if ('word' in answered) return translate(context.language, answered.word);
  if ('words' in answered) return answered.words;
  if ('field' in answered)
    return answered.value === undefined ? '' : plainFormWords(answered.field, answered.value, context);
  if (!maySeeDraftAnswer(open, answered.question)) return translate(context.language, 'updates.coordinatorOnly');
  const value = draft.content.answers[answered.question.key];
  const lines = value === undefined ? [] : formAnswerLines(answered.question, value, context);
  return joinWithSemicolon(
    lines.map((line) => line.value),
    context.language,
  );
}
