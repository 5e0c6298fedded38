import { type AnswerMarks, type AnswerRow, formAnswersFromRows, formMarksFromRows } from '../forms/answerRows.ts';
import type { Answers, AnswerValue, GroupItem } from '../forms/answers.ts';
import { formEntryMark } from '../forms/answerOrigin.ts';
import type { Check, CheckCondition } from '../instruments/updateCheckRule.ts';
import { type Instrument, instrumentQuestionByKey } from '../instruments/instrument.ts';
import { unaccented } from '../language/unaccented.ts';

/** A check that speaks against an answer; `input` is the one that it is about. */
export interface FiredCheck {
  check: Check;
  input: string;
}

/** The answers of an update with their marks. */
export type Sent = AnswerMarks & { answers: Answers };

/** An update, the one of the round before, and the day on which it was sent (YYYY-MM-DD). */
export interface CheckedUpdate {
  now: Sent;
  before: Sent;
  sentOn: string;
}

/** The answers of an update with their marks, for `checksFiredInReview`. */
export function reviewAnswersFromRows(instrument: Instrument, rows: readonly AnswerRow[]): Sent {
  return { answers: formAnswersFromRows(instrument, rows), ...formMarksFromRows(instrument, rows) };
}

/** What the instrument's checks say of an update, in their order. */
export function checksFiredInReview(instrument: Instrument, update: CheckedUpdate): FiredCheck[] {
  return instrument.checks.flatMap((check) =>
    inputsThatFire(instrument, check.when, update).map((input) => ({ check, input })),
  );
}

function inputsThatFire(instrument: Instrument, when: CheckCondition, update: CheckedUpdate): string[] {
  const { now, sentOn } = update;
  if ('answer' in when)
    return valuesAt(instrument, now, when.answer)
      .filter(({ value }) => when.is.includes(value))
      .filter((one) => !when.twice || when.is.some((answer) => answer === earlierValue(instrument, update, one)))
      .filter((one) => !when.without?.some((place) => isAnswered(instrument, now, place, one)))
      .filter((one) => !when.mentions || mentions(textBeside(instrument, now, when.mentions.text, one), when.mentions))
      .map(({ input }) => input);
  if ('rating' in when)
    return valuesAt(instrument, now, when.rating)
      .filter((one) => Number(one.value) - Number(earlierValue(instrument, update, one) ?? Number.NaN) >= when.rose)
      .filter((one) => !when.without.some((place) => isAnswered(instrument, now, place, one)))
      .map(({ input }) => input);
  if ('repeated' in when) {
    const seen = new Set<string>();
    return valuesAt(instrument, now, when.repeated).flatMap(({ value, input }) => {
      const words = folded(String(value));
      const isRepeated = seen.has(words);
      seen.add(words);
      return isRepeated ? [input] : [];
    });
  }
  if ('moved' in when)
    return valuesAt(instrument, now, when.moved).flatMap((one) => {
      const was = earlierValue(instrument, update, one);
      const text = valuesAt(instrument, now, when.unchanged).find((other) => other.entry === one.entry);
      const isMoved = was !== undefined && was !== one.value;
      const isSame = text !== undefined && earlierValue(instrument, update, text) === text.value;
      return isMoved && isSame ? [text.input] : [];
    });
  if ('number' in when)
    return valuesAt(instrument, now, when.number).flatMap((one) => {
      const [is, was] = [Number(one.value), Number(earlierValue(instrument, update, one) ?? Number.NaN)];
      return Math.abs(is - was) > Math.abs(was) * when.offBy ? [one.input] : [];
    });
  if ('past' in when)
    return valuesAt(instrument, now, when.past)
      .filter(({ value }) => String(value) < sentOn)
      .map(({ input }) => input);
  const [part] = valuesAt(instrument, now, when.part);
  const [whole] = valuesAt(instrument, now, when.exceeds);
  return part && whole && Number(part.value) > Number(whole.value) ? [part.input] : [];
}

/** One answer at a place: of a question, of a row of a matrix, or of a field of an entry. */
interface PlacedValue {
  input: string;
  /** The group of which it is a field, else the question, and the row or field within it. */
  question: string;
  part: string;
  value: string | number | boolean;
  /** The entry's position; null where it is no field of a group. */
  entry: number | null;
}

function valuesAt(instrument: Instrument, { answers }: Pick<Sent, 'answers'>, place: string): PlacedValue[] {
  const [key = '', field = ''] = place.split('.');
  const question = instrumentQuestionByKey(instrument, key);
  const answer = answers[key];
  if (!question || answer === undefined) return [];
  if (question.kind === 'group')
    return (answer as GroupItem[]).flatMap((item, entry) => {
      const value = plain(item[field]);
      return value === undefined
        ? []
        : [{ input: `${key}.${entry}.${field}`, question: key, part: field, value, entry }];
    });
  if (question.kind === 'matrix')
    return Object.entries(answer as Record<string, string | number>).map(([part, value]) => ({
      input: `${key}.${part}`,
      question: key,
      part,
      value,
      entry: null,
    }));
  const value = plain(answer);
  return value === undefined ? [] : [{ input: key, question: key, part: '', value, entry: null }];
}

/** An answer that is one value; several choices are none. */
function plain(value: AnswerValue | undefined): PlacedValue['value'] | undefined {
  return typeof value === 'object' || value === '' ? undefined : value;
}

/** What stood there in the round before: of an entry, in the entry of the same key. */
function earlierValue(
  instrument: Instrument,
  { now, before }: CheckedUpdate,
  { question, part, input, entry }: PlacedValue,
): PlacedValue['value'] | undefined {
  if (entry === null) return valuesAt(instrument, before, question).find((one) => one.input === input)?.value;
  const { key } = formEntryMark(now.entries, question, entry);
  const position = key === null ? -1 : (before.entries[question] ?? []).findIndex((mark) => mark.key === key);
  return valuesAt(instrument, before, `${question}.${part}`).find((one) => one.entry === position)?.value;
}

/** Whether a question has an answer, or a field: in the entry that is looked at where it is of the same group, else in any. */
function isAnswered(instrument: Instrument, { answers }: Sent, place: string, beside: PlacedValue): boolean {
  const [key = '', field] = place.split('.');
  if (field === undefined) return answers[key] !== undefined;
  const isSameGroup = key === beside.question && beside.entry !== null;
  return valuesAt(instrument, { answers }, place).some(({ entry }) => !isSameGroup || entry === beside.entry);
}

function textBeside(instrument: Instrument, now: Sent, place: string, beside: PlacedValue): string {
  const isSameGroup = place.split('.')[0] === beside.question && beside.entry !== null;
  return valuesAt(instrument, now, place)
    .filter(({ entry }) => !isSameGroup || entry === beside.entry)
    .map(({ value }) => String(value))
    .join(' ');
}

const folded = (text: string): string =>
  unaccented(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether one of the words stands in a text as a word of its own. */
function mentions(text: string, { words }: { words: readonly string[] }): boolean {
  const said = ` ${folded(text)} `;
  return words.some((word) => said.includes(` ${folded(word)} `));
}
