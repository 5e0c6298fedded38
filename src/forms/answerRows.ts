import type { AnswerValue, Answers, GroupItem, Plain } from './answers.ts';
import { type EntryMark, type EntryMarks, formEntryMark, type Origin, type Origins } from './answerOrigin.ts';
import { underInstrumentKeys } from '../instruments/renamedKeys.ts';
import { type Instrument, type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';

/** One value of an update as the table Answer holds it. */
export interface AnswerRow {
  question: string;
  item: number;
  part: string;
  text: string | null;
  number: number | null;
  origin: Origin;
  /** Of an entry of a group: its key, `NEW_KEY` while it has none; null for anything else. */
  entry: string | null;
}

/** The key of an entry that will be known by its place in the update that it is first sent with. */
export const NEW_KEY = '';

/** How answers came to stand, beside their values. */
export interface AnswerMarks {
  origins: Origins;
  entries: EntryMarks;
}

/**
 * The answers as rows that the database can count: a matrix has a row for each of its rows (`part` is the row), a group
 * one for each field of each item (`item`, `part`), several choices one for each that was chosen (`part` is the
 * choice). True and false are the texts `yes` and `no`.
 */
export function formAnswersToRows(
  instrument: Instrument,
  answers: Answers,
  { origins, entries }: AnswerMarks = { origins: {}, entries: {} },
): AnswerRow[] {
  return instrumentQuestionsOf(instrument).flatMap((question) => {
    const value = answers[question.key];
    if (value === undefined) return [];
    return questionRows(question, value).map((one): AnswerRow => {
      if (question.kind === 'group') {
        const { key, origin } = formEntryMark(entries, question.key, one.item);
        return { ...one, origin, entry: key ?? NEW_KEY };
      }
      const id = question.kind === 'matrix' ? `${question.key}.${one.part}` : question.key;
      return { ...one, origin: origins[id] ?? 'given', entry: null };
    });
  });
}

/** What rows say of how their answers came to stand. */
export function formMarksFromRows(instrument: Instrument, stored: readonly AnswerRow[]): AnswerMarks {
  const rows = underInstrumentKeys(instrument, stored);
  const origins: Record<string, Origin> = {};
  const entries: Record<string, EntryMark[]> = {};
  for (const question of instrumentQuestionsOf(instrument)) {
    const mine = rows.filter((one) => one.question === question.key);
    if (question.kind === 'group') {
      const positions = [...new Set(mine.map(({ item }) => item))].toSorted((a, b) => a - b);
      entries[question.key] = positions.flatMap((item) => {
        const first = mine.find((one) => one.item === item);
        return first ? [{ key: first.entry, origin: first.origin }] : [];
      });
    } else
      for (const { part, origin } of mine)
        origins[question.kind === 'matrix' ? `${question.key}.${part}` : question.key] = origin;
  }
  return { origins, entries };
}

type ValueRow = Omit<AnswerRow, 'origin' | 'entry'>;

function questionRows(question: Question, value: AnswerValue): ValueRow[] {
  if (question.kind === 'matrix')
    return Object.entries(value as Record<string, string | number>).map(([part, answer]) =>
      row(question.key, 0, part, answer),
    );
  if (question.kind === 'group')
    return (value as GroupItem[]).flatMap((item, position) =>
      Object.entries(item).map(([part, answer]) => row(question.key, position, part, answer)),
    );
  if (Array.isArray(value)) return (value as string[]).map((chosen) => row(question.key, 0, chosen, chosen));
  return [row(question.key, 0, '', value as Plain)];
}

/** A list inside a group's item is kept as one text: the parts are taken by the fields. */
function row(question: string, item: number, part: string, value: Plain): ValueRow {
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : Array.isArray(value) ? value.join(',') : value;
  return typeof text === 'number'
    ? { question, item, part, text: null, number: text }
    : { question, item, part, text, number: null };
}

/** The answers that rows stand for, also rows of a former version; those of questions that the instrument does not have are left out. */
export function formAnswersFromRows(instrument: Instrument, stored: readonly ValueRow[]): Answers {
  const rows = underInstrumentKeys(instrument, stored);
  return Object.fromEntries(
    instrumentQuestionsOf(instrument).flatMap((question) => {
      const mine = rows.filter((one) => one.question === question.key);
      return mine.length > 0 ? [[question.key, questionValue(question, mine)]] : [];
    }),
  );
}

function questionValue(question: Question, rows: ValueRow[]): AnswerValue {
  if (question.kind === 'matrix')
    return Object.fromEntries(rows.map((one) => [one.part, one.number ?? one.text ?? '']));
  if (question.kind === 'group') {
    const items: GroupItem[] = [];
    for (const one of rows.toSorted((a, b) => a.item - b.item)) {
      const field = question.fields.find(({ key }) => key === one.part);
      if (field) (items[one.item] ??= {})[one.part] = plainValue(field.kind, one);
    }
    return items.filter((item) => item !== undefined);
  }
  if (question.kind === 'choices' || question.kind === 'objectives') return rows.map((one) => one.text ?? '');
  return plainValue(question.kind, rows[0]);
}

function plainValue(kind: string, one: ValueRow | undefined): Plain {
  if (!one) return '';
  if (kind === 'yesNo') return one.text === 'yes';
  if (kind === 'choices' || kind === 'objectives') return (one.text ?? '').split(',');
  return one.number ?? one.text ?? '';
}
