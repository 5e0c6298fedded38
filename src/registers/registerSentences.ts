import { type Language, localizedIn } from '../language/language.ts';
import { formatText } from '../language/translate.ts';
import { valueNames } from './checkRegisterType.ts';
import { type Entry, MORE_THAN, registerEntryText } from './registerEntry.ts';
import { ABSENT, entryParameters, entryNumberWords } from './entryValuesInWords.ts';
import { contractArticles } from '../language/listsInWords.ts';
import type { RegisterField } from './registerField.ts';
import type { SentenceClause, PaperPart, RegisterType } from './registerType.ts';

/** A sentence of the yearly paper, with the figures that it says and the keys of the entries that it rests on. */
export interface PaperSentence {
  text: string;
  figures: Record<string, number | { moreThan: number }>;
  sources: string[];
}

type Parameters = Record<string, string | number>;

/** The sentences of a register, in the order of its entries, for one part of the paper. Each is made as its type says. */
export function registerSentences(
  type: RegisterType,
  fields: readonly RegisterField[],
  entries: readonly Entry[],
  part: PaperPart,
  language: Language,
): PaperSentence[] {
  const clauses = (type.report?.clauses ?? []).filter((clause) => (clause.part ?? type.report?.part) === part);
  const absent = Object.fromEntries(fields.flatMap(valueNames).map((name) => [name, ABSENT]));
  const blank: Parameters = { ...absent, place: ABSENT, owner: ABSENT };
  const one = clauses.filter(({ together }) => !together);
  const each = entries.flatMap((entry) =>
    one
      .filter((clause) => covers(clause, entry))
      .flatMap((clause) => {
        const parameters = entryParameters(entry, fields, language);
        return made(
          clause,
          parameters,
          blank,
          { figures: figuresOf(clause, [entry], fields), sources: [entry.key] },
          language,
        );
      }),
  );
  const all = clauses
    .filter(({ together }) => together)
    .flatMap((clause) => {
      const covered = entries.filter((entry) => covers(clause, entry));
      if (covered.length === 0) return [];
      const parameters = { ...sharedParameters(covered, fields, language), count: covered.length };
      const figures = { count: covered.length, ...figuresOf(clause, covered, fields) };
      return made(clause, parameters, blank, { figures, sources: covered.map(({ key }) => key) }, language);
    });
  return [...all, ...each];
}

/** A single sentence of an entry, for a list or for the bulletin. */
export function entrySentence(
  text: RegisterType['line'] & object,
  entry: Entry,
  fields: readonly RegisterField[],
  language: Language,
): string {
  const absent = Object.fromEntries(fields.flatMap(valueNames).map((name) => [name, ABSENT]));
  const parameters = { ...absent, place: ABSENT, owner: ABSENT, ...entryParameters(entry, fields, language) };
  return formatText(language, localizedIn(text, language), parameters).replace(/\s+/g, ' ').trim();
}

function covers({ states, where, whereNot }: SentenceClause, entry: Entry): boolean {
  if (!states.includes(entry.state)) return false;
  if (where && registerEntryText(entry, where.field) !== where.is) return false;
  return !whereNot || registerEntryText(entry, whereNot.field) !== whereNot.is;
}

function made(
  { needs, lacks, text }: SentenceClause,
  parameters: Parameters,
  blank: Parameters,
  rest: Omit<PaperSentence, 'text'>,
  language: Language,
): PaperSentence[] {
  if (needs.some((name) => parameters[name] === undefined)) return [];
  if (lacks.some((name) => parameters[name] !== undefined)) return [];
  return [
    {
      text: contractArticles(formatText(language, localizedIn(text, language), { ...blank, ...parameters }), language),
      ...rest,
    },
  ];
}

/** The values in which entries agree; of numbers the sum, a lower bound as soon as one of them is. */
function sharedParameters(entries: readonly Entry[], fields: readonly RegisterField[], language: Language): Parameters {
  const all = entries.map((entry) => entryParameters(entry, fields, language));
  const shared: Parameters = {};
  for (const name of new Set(all.flatMap(Object.keys))) {
    const values = all.map((one) => one[name]);
    const [first] = values;
    if (first !== undefined && values.every((value) => value === first)) shared[name] = first;
  }
  for (const [name, sum] of Object.entries(sumsOf(entries, fields))) {
    shared[name] = entryNumberWords(sum.number, sum.isBound, language);
    shared[`${name}N`] = sum.number;
  }
  return shared;
}

/** The counts of entries added up, by the names under which sentences ask for them. */
function sumsOf(
  entries: readonly Entry[],
  fields: readonly RegisterField[],
): Record<string, { number: number; isBound: boolean }> {
  const sums: Record<string, { number: number; isBound: boolean }> = {};
  for (const field of fields.filter(({ kind }) => kind === 'count' || kind === 'counts'))
    for (const { part, number, text } of entries.flatMap(({ values }) =>
      values.filter((row) => row.field === field.key),
    )) {
      const name = part || field.key;
      const before = sums[name] ?? { number: 0, isBound: false };
      sums[name] = { number: before.number + (number ?? 0), isBound: before.isBound || text === MORE_THAN };
    }
  return sums;
}

/** The numbers that a sentence says. */
function figuresOf(
  { text }: SentenceClause,
  entries: readonly Entry[],
  fields: readonly RegisterField[],
): PaperSentence['figures'] {
  const said = Object.entries(sumsOf(entries, fields)).filter(([name]) => new RegExp(`\\{${name}\\b`).test(text.en));
  return Object.fromEntries(said.map(([name, { number, isBound }]) => [name, isBound ? { moreThan: number } : number]));
}
