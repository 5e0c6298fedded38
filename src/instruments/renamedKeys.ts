import type { SimpleField } from './instrumentField.ts';
import { type Instrument, type Question, instrumentQuestionsOf } from './instrument.ts';

/** One value of an answer as rows hold it. */
interface ValueRow {
  question: string;
  part: string;
  text: string | null;
  number: number | null;
}

interface Named {
  key: string | number;
  was?: readonly (string | number)[] | undefined;
}

type Keys = ReadonlyMap<string | number, string | number>;

/** The keys of a question’s parts and choices today, by what former versions called them. */
interface QuestionKeys {
  question: Question;
  parts: Keys;
  /** Of a group by field, of any other kind under its own key. */
  choices: ReadonlyMap<string, Keys>;
}

/** Today’s keys by former ones; a key that nobody renamed is missing. */
function keysOf(all: readonly Named[]): Keys {
  return new Map(all.flatMap(({ key, was = [] }) => was.map((former) => [former, key] as const)));
}

const known = new WeakMap<Instrument, ReadonlyMap<string, QuestionKeys> | null>();

/** For each question by its key and its former ones; null where the instrument has renamed nothing. */
function renamesOf(instrument: Instrument): ReadonlyMap<string, QuestionKeys> | null {
  const before = known.get(instrument);
  if (before !== undefined) return before;
  const questions = instrumentQuestionsOf(instrument);
  const renames = questions.some(hasRenamed)
    ? new Map(
        questions.flatMap((question) => [question.key, ...(question.was ?? [])].map((key) => [key, keysIn(question)])),
      )
    : null;
  known.set(instrument, renames);
  return renames;
}

function hasRenamed(question: Question): boolean {
  return [question, ...partsOf(question), ...fieldsOf(question).flatMap(choicesOf)].some(
    ({ was }) => was !== undefined,
  );
}

const partsOf = (question: Question): readonly Named[] =>
  question.kind === 'matrix' ? question.rows : question.kind === 'group' ? question.fields : [];
const fieldsOf = (question: Question): readonly (Question | SimpleField)[] =>
  question.kind === 'group' ? question.fields : [question];
const choicesOf = (field: Question | SimpleField): readonly Named[] => ('options' in field ? field.options : []);

function keysIn(question: Question): QuestionKeys {
  const choices = new Map(fieldsOf(question).map((field) => [field.key, keysOf(choicesOf(field))]));
  return { question, parts: keysOf(partsOf(question)), choices };
}

/** Rows that answered any version of an instrument, under the keys that they have in this one. */
export function underInstrumentKeys<Row extends ValueRow>(
  instrument: Instrument,
  rows: readonly Row[],
): readonly Row[] {
  const renames = renamesOf(instrument);
  return renames ? rows.map((row) => renamed(row, renames.get(row.question))) : rows;
}

function renamed<Row extends ValueRow>(row: Row, keys: QuestionKeys | undefined): Row {
  if (!keys) return row;
  const { question, parts } = keys;
  const part = String(parts.get(row.part) ?? row.part);
  const choices = keys.choices.get(question.kind === 'group' ? part : question.key);
  const now = (value: string | number): string | number => choices?.get(value) ?? value;
  // A list inside an entry is kept as one text.
  const text = row.text === null || !choices?.size ? row.text : row.text.split(',').map(now).join(',');
  const number = row.number === null ? null : Number(now(row.number));
  const isChosen = question.kind === 'choices';
  return { ...row, question: question.key, part: isChosen ? String(now(row.part)) : part, text, number };
}

/** What another version of the instrument calls a question of this one; null where it has none. */
export function instrumentQuestionIn(
  other: Instrument,
  { key, was = [] }: Pick<Question, 'key' | 'was'>,
): Question | null {
  const questions = instrumentQuestionsOf(other);
  const [found = null] = [key, ...was].flatMap((one) => questions.find((question) => question.key === one) ?? []);
  return found;
}

/** What others of the same kind call one of these keys; the key itself where they do not have it under another. */
export function instrumentKeyIn<Key extends string | number>(
  others: readonly { key: string | number }[],
  { key, was = [] }: { key: Key; was?: readonly (string | number)[] | undefined },
): string | number {
  return [key, ...was].find((one) => others.some((other) => other.key === one)) ?? key;
}

/** The questions, rows, fields and choices of this version that another one has under other keys, as "former → now". */
export function renamedSince(instrument: Instrument, other: Instrument): string[] {
  return instrumentQuestionsOf(instrument).flatMap((question) => {
    const before = instrumentQuestionIn(other, question);
    return before && before.key !== question.key ? [`${before.key} → ${question.key}`] : [];
  });
}
