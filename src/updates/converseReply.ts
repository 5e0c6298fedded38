import type { Plain } from '../forms/answers.ts';
import type { AnswerProblem } from '../forms/judge.ts';
import { nextStep, type Step } from '../forms/steps.ts';
import { answerLines, plainWords } from '../forms/words.ts';
import type { SimpleField } from '../instruments/field.ts';
import type { Question } from '../instruments/instrument.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Message, Reply } from '../protocol/message.ts';
import { askMessage, stepInput } from './askMessage.ts';
import { type Assignment, draftSteps } from './assignment.ts';
import { summaryMessage } from './summaryMessage.ts';

/** What was said to a question: a value, a word of our own, what was picked from a list, or all that the draft now has for the question. */
export type Answered =
  | { field: SimpleField; value: Plain | undefined }
  | { word: 'forms.yes' | 'forms.no' | 'forms.skipped' | 'forms.putOff' }
  | { words: string }
  | { question: Question };

/** What a turn of the conversation came to. `assignment` is as it stands after it. */
export type ConverseOutcome =
  | { is: 'opened'; assignment: Assignment }
  | { is: 'recorded'; assignment: Assignment; step: Step; answered: Answered }
  | { is: 'rejected'; assignment: Assignment; step: Step; problem: AnswerProblem }
  | { is: 'reopened'; assignment: Assignment; step: Step };

/** The answer that was recorded, in the place of its question, and what is asked now: this, the next, or the summary. */
export function converseReply(outcome: ConverseOutcome): Reply {
  const { assignment } = outcome;
  switch (outcome.is) {
    case 'opened':
      return askOn(assignment);
    case 'recorded':
      return askOn(assignment, recordMessage(outcome));
    case 'rejected': {
      const { key, parameters } = outcome.problem;
      return ask(assignment, outcome.step, translate(assignment.context.language, key, parameters));
    }
    case 'reopened':
      return ask(assignment, outcome.step);
  }
}

function askOn(assignment: Assignment, record?: Message): Reply {
  const { content } = assignment.draft;
  const step = nextStep(draftSteps(assignment), content);
  const reply = step ? ask(assignment, step) : summary(assignment);
  return record ? { ...reply, messages: [record, ...reply.messages], replacesSource: true } : reply;
}

function ask(assignment: Assignment, step: Step, problem?: string): Reply {
  const { round, post } = assignment;
  return {
    messages: [askMessage(assignment, step, problem)],
    visibleTo: 'sender',
    awaits: { kind: 'input', round: round.id, post: post.id, input: step.id },
  };
}

function summary(assignment: Assignment): Reply {
  return { messages: [summaryMessage(assignment)], visibleTo: 'sender', awaits: null };
}

/** What stands in the chat in place of an answered question. */
function recordMessage({ assignment, step, answered }: Extract<ConverseOutcome, { is: 'recorded' }>): Message {
  const heading = localizedIn(step.question.label, assignment.context.language);
  const { label } = stepInput(assignment, step);
  const words = wordsOf(assignment, answered);
  const value = words === '' ? translate(assignment.context.language, 'updates.notAnswered') : words;
  return {
    text: `${label}: ${value}`,
    blocks: [{ kind: 'facts', facts: [{ label: label === heading ? heading : `${heading} – ${label}`, value }] }],
  };
}

function wordsOf({ context, draft }: Assignment, answered: Answered): string {
  if ('word' in answered) return translate(context.language, answered.word);
  if ('words' in answered) return answered.words;
  if ('field' in answered)
    return answered.value === undefined ? '' : plainWords(answered.field, answered.value, context);
  const value = draft.content.answers[answered.question.key];
  const lines = value === undefined ? [] : answerLines(answered.question, value, context);
  return lines.map((line) => line.value).join('; ');
}
