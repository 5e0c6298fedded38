import type { MatrixQuestion } from '../instruments/instrument.ts';
import { type Language, languages, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { unaccented } from '../language/unaccented.ts';
import type { Plain } from './answers.ts';
import { type Choice, type FormContext, formFieldOfMatrixRow } from './formInputs.ts';
import { rawValueOfText, namedFormChoices } from './rawValueOfText.ts';
import { judgeAnswer } from './judgeAnswer.ts';

/** Values of rows of a matrix, by their keys. */
export type RowValues = Record<string, string | number>;

/** What is known of a matrix before something is said of its rows. */
export interface KnownRows {
  /** The answers that the draft has. */
  given: RowValues;
  /** Those of last time. */
  before: RowValues;
  /** YYYY-MM-DD. */
  today: string;
}

/** Stands for the rows that are still open, in what a button says. */
export const REST = '*';

/** Nobody says more of a few rows in one go. */
const LONGEST = 400;
/** Words of one part: the name of a row, and a value. */
const MOST_WORDS = 14;

/**
 * What a text says of several rows of a matrix at once: "government regular, NGOs occasional", "1-3 same", "all regular", "regular for
 * the rest" by its button. Null where any part of it says no value of a row, and where one row is spoken of without its name: that is
 * an answer to the row that is asked.
 */
export function formMatrixRowsOfText(
  matrix: MatrixQuestion,
  text: string,
  context: FormContext,
  known: KnownRows,
): RowValues | null {
  if (text.length > LONGEST) return null;
  const rows: Row[] = [];
  for (const part of parted(text, /[,;\n]+/)) {
    const said = partRows(matrix, part, context, known);
    if (!said) return null;
    rows.push(...said);
  }
  return rows.length > 0 ? Object.fromEntries(rows) : null;
}

type Row = readonly [key: string, value: string | number];

function partRows(matrix: MatrixQuestion, part: string, context: FormContext, known: KnownRows): Row[] | null {
  const whole = oneValue(matrix, part, context, known);
  if (whole) return whole;
  // A row may have an "and" in its own name: only what says nothing as a whole is parted there.
  const pieces = parted(part, /\s+(?:and|et|y|e|&)\s+/i);
  const each = pieces.map((piece) => oneValue(matrix, piece, context, known));
  return pieces.length > 1 && each.every((one) => one !== null) ? each.flat() : null;
}

/** "Government: regular", "government and NGOs regular", "1-3 same": some rows, and the value of all of them. */
function oneValue(matrix: MatrixQuestion, part: string, context: FormContext, known: KnownRows): Row[] | null {
  const words = part.split(/\s+/).filter(Boolean);
  if (words.length > MOST_WORDS) return null;
  for (let at = words.length - 1; at > 0; at--) {
    const rows = rowsCalled(matrix, words.slice(0, at).join(' '), context, known);
    if (!rows) continue;
    const value = words.slice(at).join(' ').replace(linking, '');
    const values = rows.map((row) => valueOf(matrix, row, value, context, known));
    if (values.every((one) => one !== null)) return values;
  }
  return null;
}

const linking = /^(?:is|are|est|sont|es|son)\s+/i;

const every = new Set('all everything tous toutes tout todo todos todas'.split(' '));
const open = new Set([REST, 'rest', 'the rest', 'the others', 'le reste', 'les autres', 'el resto', 'los demas']);

function rowsCalled(
  matrix: MatrixQuestion,
  text: string,
  { language }: FormContext,
  { given }: KnownRows,
): string[] | null {
  const said = fold(text).replace(/\s*[:=–—-]$/, '');
  const keys = matrix.rows.map(({ key }) => key);
  if (every.has(said)) return keys;
  if (open.has(said)) return keys.filter((key) => given[key] === undefined);
  const range = /^(\d{1,2}) ?(?:-|–|to|a) ?(\d{1,2})$/.exec(said);
  if (range) return between(keys, Number(range[1]), Number(range[2]));
  // A number alone is a value as well as a row: it names a row only before a colon.
  if (/^\d/.test(said) && !/[:=]\s*$/.test(text)) return null;
  const named = (one: Language): Choice[] =>
    matrix.rows.map(({ key, label }) => ({ value: key, label: localizedIn(label, one) }));
  const called = namedFormChoices(said, named(language), languages.flatMap(named));
  return called.every((key) => keys.includes(key)) ? called : null;
}

function between(keys: readonly string[], first: number, last: number): string[] | null {
  return first >= 1 && first < last && last <= keys.length ? keys.slice(first - 1, last) : null;
}

/** A row with the value that words mean there; null where they mean none. */
function valueOf(
  matrix: MatrixQuestion,
  key: string,
  words: string,
  context: FormContext,
  { before, today }: KnownRows,
): Row | null {
  const row = matrix.rows.find((one) => one.key === key);
  if (!row) return null;
  if (same().has(fold(words))) {
    const last = before[key];
    return last === undefined ? null : [key, last];
  }
  const field = formFieldOfMatrixRow(matrix, row);
  const read = rawValueOfText(field, words, context, today);
  const judged = 'raw' in read ? judgeAnswer({ ...field, required: true }, read.raw, context) : null;
  return judged?.ok && isRowValue(judged.value) ? [key, judged.value] : null;
}

const isRowValue = (value: Plain | undefined): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** The words for "as last time", in all languages. */
const same = (): Set<string> =>
  new Set(languages.flatMap((language) => translate(language, 'commands.way_same').split(',').map(fold)));

const parted = (text: string, at: RegExp): string[] =>
  text
    .split(at)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const fold = (text: string): string => unaccented(text).replace(/\s+/g, ' ').trim();
