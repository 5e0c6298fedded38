import { type Instrument, type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';
import type { SimpleField } from '../instruments/instrumentField.ts';
import type { AnswerValue, Plain } from './answers.ts';
import type { RawValue, RawValues } from '../protocol/form.ts';
import { type FormContext, formFieldOfMatrixRow } from './formInputs.ts';
import { judgeAnswer, type AnswerProblem } from './judgeAnswer.ts';

/** What an input id stands for in an instrument. */
export type InputPlace =
  | { at: 'question'; question: Question; field: SimpleField }
  | { at: 'row'; question: Question; field: SimpleField; row: string }
  | { at: 'item'; question: Question; field: SimpleField; item: number }
  /** "Is there another one?" of a group. */
  | { at: 'more'; question: Question }
  /** "Which of these have changed?" of the entries of a group that were brought forward. */
  | { at: 'list'; question: Question }
  /** What of one such entry has changed, or whether it is over. */
  | { at: 'entry'; question: Question; item: number };

/** Places at which one answer is given to a field. */
export type AnswerPlace = Extract<InputPlace, { field: SimpleField }>;

/** Finds what an input id stands for; null when the instrument has no such input. */
export function locateFormInput(instrument: Instrument, id: string): InputPlace | null {
  const [key = '', second, third] = id.split('.');
  const question = instrumentQuestionsOf(instrument).find((one) => one.key === key);
  if (!question) return null;
  if (question.kind === 'matrix') {
    const row = question.rows.find((one) => one.key === second);
    return row && third === undefined
      ? { at: 'row', question, row: row.key, field: formFieldOfMatrixRow(question, row) }
      : null;
  }
  if (question.kind === 'group') {
    if (second === '+' && third === undefined) return { at: 'more', question };
    if (second === '*' && third === undefined) return { at: 'list', question };
    const item = /^\d{1,3}$/.test(second ?? '') ? Number(second) : Number.NaN;
    if (third === '?' && item < question.maxItems) return { at: 'entry', question, item };
    const field = question.fields.find((one) => one.key === third);
    return field && item < question.maxItems ? { at: 'item', question, item, field } : null;
  }
  return second === undefined ? { at: 'question', question, field: question } : null;
}

/** A question's judged answer, and what was wrong, by input id. `value` is undefined where nothing was given. */
export interface ParsedQuestion {
  value: AnswerValue | undefined;
  problems: Record<string, AnswerProblem>;
}

/** Judges the raw values of one question, as a page gives them, the items of groups numbered without gaps. */
export function parseQuestionValues(question: Question, raw: RawValues, context: FormContext): ParsedQuestion {
  const problems: Record<string, AnswerProblem> = {};
  const judge = (field: SimpleField, id: string): Plain | undefined => {
    const judged = judgeAnswer(field, raw[id], context);
    if (judged.ok) return judged.value;
    problems[id] = judged.problem;
    return undefined;
  };
  if (question.kind === 'matrix') {
    const rows = question.rows.flatMap((row) => {
      const value = judge(formFieldOfMatrixRow(question, row), `${question.key}.${row.key}`);
      return value === undefined ? [] : [[row.key, value as string | number] as const];
    });
    return { value: rows.length > 0 ? Object.fromEntries(rows) : undefined, problems };
  }
  if (question.kind === 'group') {
    const items = formItemsGiven(question.key, raw).map((item) => {
      const fields = question.fields.flatMap((field) => {
        const value = judge(field, `${question.key}.${item}.${field.key}`);
        return value === undefined ? [] : [[field.key, value] as const];
      });
      return Object.fromEntries<Plain>(fields);
    });
    return { value: items.length > 0 ? items : undefined, problems };
  }
  return { value: judge(question, question.key), problems };
}

/** Positions of the items of a group in which at least one input was filled in, in order. */
export function formItemsGiven(group: string, raw: RawValues): number[] {
  const positions = Object.entries(raw).flatMap(([id, value]) => {
    const [key, item, field] = id.split('.');
    return key === group && field !== '?' && item !== undefined && /^\d{1,3}$/.test(item) && !isInputBlank(value)
      ? [Number(item)]
      : [];
  });
  return [...new Set(positions)].toSorted((a, b) => a - b);
}

/**
 * The raw values with each group's items numbered from 0 without gaps: items in which nothing was filled in vanish,
 * and so does the item `removed`, so that errors and redrawn inputs stand at the same ids.
 */
export function withoutBlankFormItems(raw: RawValues, removed?: { group: string; item: number }): RawValues {
  const groups = new Set(Object.keys(raw).flatMap((id) => (/^[^.]+\.\d{1,3}\./.test(id) ? [id.split('.')[0]] : [])));
  const renumbered = new Map<string, number>();
  for (const group of groups)
    formItemsGiven(group ?? '', raw)
      .filter((item) => !(removed && removed.group === group && removed.item === item))
      .forEach((item, position) => renumbered.set(`${group}.${item}`, position));
  return Object.fromEntries(
    Object.entries(raw).flatMap(([id, value]) => {
      const [group, item, field] = id.split('.');
      if (!groups.has(group) || field === undefined) return [[id, value]];
      const position = renumbered.get(`${group}.${item}`);
      return position === undefined ? [] : [[`${group}.${position}.${field}`, value]];
    }),
  );
}

export function isInputBlank(value: RawValue | undefined): boolean {
  return value === undefined || (Array.isArray(value) ? value.length === 0 : value.trim() === '');
}
