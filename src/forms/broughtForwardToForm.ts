import { type AnswerRow, formAnswersFromRows, formMarksFromRows } from './answerRows.ts';
import type { Answers, GroupItem } from './answers.ts';
import { type FormContext, rawInputValues } from './formInputs.ts';
import type { EntryMark } from './answerOrigin.ts';
import { parseQuestionValues } from './parseQuestionValues.ts';
import {
  type GroupQuestion,
  type Instrument,
  type Question,
  instrumentQuestionsOf,
} from '../instruments/instrument.ts';

/** What a new draft of a post may begin with: what the instrument prefills from its last update, and the entries that are still open. */
export interface BroughtForward {
  answers: Answers;
  /** Of the entries of groups, in their order: all carried. */
  entries: Record<string, EntryMark[]>;
  /** Where each of these entries stood in the last update. */
  stood: Record<string, number[]>;
}

export const nothingBrought: BroughtForward = { answers: {}, entries: {}, stood: {} };

/**
 * What the rows of a post's last update bring forward. `met` are keys of needs that were met. What cannot be answered any more is left
 * out: objectives that have gone, posts that are no longer asked.
 */
export function broughtForwardToForm(
  instrument: Instrument,
  rows: readonly AnswerRow[],
  met: ReadonlySet<string>,
  context: FormContext,
): BroughtForward {
  const answers = formAnswersFromRows(instrument, rows);
  const { entries } = formMarksFromRows(instrument, rows);
  const brought: BroughtForward = { answers: {}, entries: {}, stood: {} };
  for (const question of instrumentQuestionsOf(instrument)) {
    if (answers[question.key] === undefined || !isBrought(question)) continue;
    const { value, problems } = parseQuestionValues(question, rawInputValues(question, answers[question.key]), context);
    if (question.kind !== 'group') {
      if (value !== undefined) brought.answers[question.key] = value;
      continue;
    }
    const wrong = new Set(Object.keys(problems).map((id) => Number(id.split('.')[1])));
    const open = ((value ?? []) as GroupItem[]).flatMap((item, stood) => {
      const key = entries[question.key]?.[stood]?.key ?? null;
      // A key is unique within its question only.
      const isMet = question.feeds === 'needs' && key !== null && met.has(key);
      const isOver = wrong.has(stood) || isClosed(question, item) || isMet;
      return isOver ? [] : [{ item, stood, mark: { key: key ?? `old.${stood}`, origin: 'carried' as const } }];
    });
    if (open.length === 0) continue;
    brought.answers[question.key] = open.map(({ item }) => item);
    brought.entries[question.key] = open.map(({ mark }) => mark);
    brought.stood[question.key] = open.map(({ stood }) => stood);
  }
  return brought;
}

/** Needs are brought forward whatever an older instrument says of them: nobody else keeps them open. */
function isBrought(question: Question): boolean {
  return question.prefill === 'last' || (question.kind === 'group' && question.feeds === 'needs');
}

/** An entry has ended when an answer of it means that the work is done. */
function isClosed({ fields }: GroupQuestion, item: GroupItem): boolean {
  return fields.some(
    (field) => 'options' in field && field.options.some(({ key, tone }) => tone === 'done' && key === item[field.key]),
  );
}
