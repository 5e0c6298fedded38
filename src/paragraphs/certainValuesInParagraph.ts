import type { Option, SimpleField } from '../instruments/instrumentField.ts';
import type { Question } from '../instruments/instrument.ts';
import type { Language } from '../language/language.ts';
import type { DateLimits } from '../calendar/parseDateAnswer.ts';
import { dateInParagraph } from './dateInParagraph.ts';
import { numbersInParagraph } from './numbersInParagraph.ts';
import { paragraphIsConditional, paragraphIsHearsay } from './cues.ts';
import { splitParagraphClauses, type Clause, leavesParagraphAsSaid } from './splitClauses.ts';
import {
  type CalledBy,
  type MentionPlace,
  mentionsInParagraph,
  optionsCalledInParagraph,
  paragraphOptions,
} from './optionsNamedInSentence.ts';
import { rowsCalledInParagraph, matrixRowsInParagraph } from './matrixRowsInParagraph.ts';
import type { Laying, ScoredSentence } from './scores.ts';

/** Values by what they are for: an input's id, or of a group `group.field`. */
export type CertainValues = Record<string, string>;

/**
 * The values that a sentence certainly says of the question that it is about: an option's words in one clause, without a negation or a doubt;
 * "11 women and 7 men"; one date; codes of objectives. Where anything might be meant otherwise there is none: the person presses it.
 */
export function certainValuesInParagraph(
  sentence: ScoredSentence,
  question: Question,
  laying: Laying,
  today: string,
): CertainValues {
  if (/[?]\s*$/.test(sentence.text) && question.kind !== 'group') return {};
  if (paragraphIsHearsay(sentence.plain) || paragraphIsConditional(sentence.text, laying.language)) return {};
  if (question.kind === 'matrix') {
    const values = rowValues(sentence, question, laying);
    return Object.fromEntries(Object.entries(values).map(([row, value]) => [`${question.key}.${row}`, value]));
  }
  if (question.kind === 'number') return numbersInParagraph(sentence, question, laying);
  if (question.kind === 'group')
    return Object.fromEntries(
      question.fields.flatMap((field) => {
        const value =
          field.kind === 'date' ? dueDate(sentence, field, today) : fieldValue(sentence, field, laying, today);
        return value === null ? [] : [[`${question.key}.${field.key}`, value] as const];
      }),
    );
  const value = fieldValue(sentence, question, laying, today);
  return value === null ? {} : { [question.key]: value };
}

function fieldValue(sentence: ScoredSentence, field: SimpleField, laying: Laying, today: string): string | null {
  switch (field.kind) {
    case 'choice':
    case 'scale':
      return chosen(sentence, field, laying);
    case 'yesNo':
    case 'yesPartlyNo':
      return saidFirst(sentence, field.kind === 'yesPartlyNo');
    case 'date':
      return leavesDate(sentence) ? dateInParagraph(sentence.text, field, today) : null;
    case 'objective':
      return sentence.codes.length === 1 ? (sentence.codes[0] ?? null) : null;
    default:
      return null;
  }
}

/** A date by which something is to be there. */
function dueDate({ text, plain }: ScoredSentence, limits: DateLimits, today: string): string | null {
  return /\b(?:by|before|until|avant|d'ici|pour|antes|para|hasta)\b/.test(plain)
    ? dateInParagraph(text, limits, today)
    : null;
}

const otherDate =
  /\b(?:next|planned|scheduled|postponed|cancelled|canceled|prochain\w*|prevue?s?|reporte\w*|annule\w*|proxim\w+|previst\w+|aplazad\w+|cancelad\w+)\b/;

/** Whether a date in a sentence may be the one that is asked for. */
const leavesDate = ({ plain, words }: ScoredSentence): boolean =>
  !otherDate.test(plain) && leavesParagraphAsSaid({ words }, []);

type Matrix = Extract<Question, { kind: 'matrix' }>;

function rowValues(sentence: ScoredSentence, matrix: Matrix, { language }: Laying): Record<string, string> {
  const options = certainlyCalled(matrix.options, language);
  const rows = rowsCalledInParagraph(matrix, language);
  const isWhole = (words: Clause['words']): boolean =>
    matrixRowsInParagraph(words, rows).length > 0 && mentionsInParagraph(words, options).length > 0;
  const clauses = splitParagraphClauses(sentence, isWhole).map((clause) => {
    const said = mentionsInParagraph(clause.words, options);
    const named = namedTogether(clause, matrixRowsInParagraph(clause.words, rows), said[0]);
    return { clause, said, here: [...new Set(named.map(({ value }) => value))] };
  });
  const values = new Map<string, Set<string>>();
  // "At regional level, no contact": the first clause only names, and the second only says.
  const naming = clauses.filter(({ here, said }) => here.length > 0 && said.length === 0);
  for (const [at, { clause, here, said }] of clauses.entries()) {
    const [option] = said;
    const opens = at === 1 && naming.length === 1 ? (clauses[0]?.here ?? []) : [];
    const about = here.length > 0 ? here : opens;
    if (!option || said.some(({ value }) => value !== option.value) || !leavesParagraphAsSaid(clause, said)) continue;
    // "… were planned, but never took off".
    const next = clauses[at + 1];
    const turns =
      next?.said.some(({ value }) => value !== option.value) || (next && !leavesParagraphAsSaid(next.clause, []));
    if (next?.here.length === 0 && turns) continue;
    for (const row of about) values.set(row, (values.get(row) ?? new Set()).add(option.value));
  }
  return Object.fromEntries([...values].flatMap(([row, said]) => (said.size === 1 ? [[row, [...said][0] ?? '']] : [])));
}

/**
 * The rows of a clause that an option is said of: those before it or, where there are none, those behind it, as far as nothing but "and the"
 * stands between two of them. "Fully incorporated in design and often considered in monitoring" says nothing certain of monitoring.
 */
function namedTogether(
  { words }: Clause,
  rows: readonly MentionPlace[],
  option: MentionPlace | undefined,
): readonly MentionPlace[] {
  if (!option || rows.length < 2) return rows;
  const before = rows.filter(({ to }) => to <= option.from).toReversed();
  const near = before.length > 0 ? before : rows.filter(({ from }) => from >= option.to);
  const isApart = (one: MentionPlace, other: MentionPlace): boolean =>
    words.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)).some(({ isGrammar }) => !isGrammar);
  const end = near.findIndex((row, at) => {
    const next = near[at + 1];
    return next !== undefined && isApart(row, next);
  });
  return end < 0 ? near : near.slice(0, end + 1);
}

/** A choice by its own words, or by another word for it that stands behind a form of "to be" or at the end of its clause. */
function chosen(sentence: ScoredSentence, field: SimpleField, { language }: Laying): string | null {
  const options = certainlyCalled(paragraphOptions(field), language);
  const all = splitParagraphClauses(sentence, () => true).flatMap((clause) => {
    const said = mentionsInParagraph(clause.words, options);
    const firm = said.filter((one) => (one.isOwn && one.to - one.from > 1) || isSaidOf(clause, one));
    if (clause.words.some(({ word }) => conditions.has(word))) return [];
    return firm.length > 0 && firm.length === said.length && leavesParagraphAsSaid(clause, said)
      ? firm
      : said.length > 0
        ? [null]
        : [];
  });
  const [first] = all;
  return first && all.every((one) => one?.value === first.value) ? first.value : null;
}

/** What options are called, without what is part of another's name: "committed" may be short for "strongly committed". */
function certainlyCalled(options: readonly Option[], language: Language): CalledBy[] {
  const all = optionsCalledInParagraph(options, language);
  const isPart = ({ value, words }: CalledBy): boolean =>
    all.some(
      (other) =>
        other.isOwn &&
        other.value !== value &&
        words.every(({ stem }) => other.words.some((word) => word.stem === stem)),
    );
  return all.filter((one) => !isPart(one));
}

const being = new Set('is are been est sont ete es son esta estan sido'.split(' '));
/** Words after which it is not said that something is so. */
const conditions = new Set(
  'when whenever after if to yet only quand lorsque lorsqu apres encore cuando despues solo a'.split(' '),
);

function isSaidOf({ words }: Clause, { from, to }: { from: number; to: number }): boolean {
  return being.has(words[from - 1]?.word ?? '') || to === words.length;
}

const first = /^[\s¡¿]*(yes|oui|si|no|non|partly|en partie|en parte)\s*[,.;:–—-]/;
const values: Record<string, string> = { yes: 'yes', oui: 'yes', si: 'yes', no: 'no', non: 'no' };

/** "Yes, …" at the beginning of a sentence. */
function saidFirst({ plain }: ScoredSentence, hasPartly: boolean): string | null {
  const said = first.exec(plain)?.[1];
  if (said === undefined) return null;
  return values[said] ?? (hasPartly ? 'partly' : null);
}
