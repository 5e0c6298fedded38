import type { SimpleField } from '../instruments/instrumentField.ts';
import { type Instrument, type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';
import { instrumentKeyIn, instrumentQuestionIn } from '../instruments/renames.ts';
import { type Language, languages, type Localized } from '../language/language.ts';

/** What a new version of the questions changes; `was` and `now` are texts of people, keys, or lists of keys. */
export interface Difference {
  what:
    | 'added'
    | 'removed'
    | 'renamed'
    | 'kind'
    | 'worded'
    | 'partAdded'
    | 'partRemoved'
    | 'partRenamed'
    | 'settings'
    | 'moved'
    | 'rules';
  /** The question, as the new version words it. */
  question: Localized;
  was: Localized | string;
  now: Localized | string;
}

const none = { was: '', now: '' };
/** Settings that are compared as they are written. */
const settings = [
  'required',
  'visibility',
  'sensitive',
  'prefill',
  'when',
  'maxLength',
  'min',
  'max',
  'integer',
  'maxItems',
  'feeds',
  'onPagesOnly',
  'obstacle',
];

/** What is asked otherwise, and what rules have changed, in the order of the new version; what is gone comes last. */
export function questionDifferences(before: Instrument, now: Instrument): Difference[] {
  const asked = instrumentQuestionsOf(before);
  const known = new Map(
    instrumentQuestionsOf(now).map((question) => [question, instrumentQuestionIn(before, question)]),
  );
  const left = asked.filter((question) => ![...known.values()].includes(question));
  const order = [...known.values()].filter((one) => one !== null);
  const isMoved = order.some(
    (question, at) => at > 0 && asked.indexOf(question) < asked.indexOf(order[at - 1] ?? question),
  );
  return [
    ...[...known].flatMap(([question, then]): Difference[] =>
      then ? changesOf(then, question) : [{ ...none, what: 'added', question: question.label }],
    ),
    ...left.map((question): Difference => ({ ...none, what: 'removed', question: question.label })),
    ...(isMoved ? [{ ...none, what: 'moved' as const, question: now.title }] : []),
    ...ruleChanges(before, now),
  ];
}

function changesOf(before: Question, now: Question): Difference[] {
  const question = now.label;
  const found: Difference[] = [];
  if (before.key !== now.key) found.push({ what: 'renamed', question, was: before.key, now: now.key });
  if (before.kind !== now.kind) found.push({ what: 'kind', question, was: before.kind, now: now.kind });
  for (const [was, is] of wordsOf(before, now))
    if (languages.some((language) => was[language] !== is[language]))
      found.push({ what: 'worded', question, was, now: is });
  for (const [partsBefore, partsNow] of listsOf(before, now))
    found.push(...partChanges(question, partsBefore, partsNow));
  const changed = settings.filter((name) => setting(before, name) !== setting(now, name));
  for (const name of changed)
    found.push({
      what: 'settings',
      question,
      was: `${name}: ${setting(before, name)}`,
      now: `${name}: ${setting(now, name)}`,
    });
  return found;
}

const setting = (question: Question, name: string): string =>
  JSON.stringify((question as unknown as Record<string, unknown>)[name] ?? null).replaceAll('"', '');

interface Part {
  key: string | number;
  label: Localized;
  was?: readonly (string | number)[] | undefined;
}

const partsOf = (question: Question | SimpleField): readonly Part[] =>
  question.kind === 'matrix' ? question.rows : question.kind === 'group' ? question.fields : [];
const optionsOf = (question: Question | SimpleField): readonly Part[] =>
  'options' in question ? question.options : [];

/** Rows or fields, and choices, of both versions; of a field that stayed its choices too. */
function listsOf(before: Question, now: Question): [readonly Part[], readonly Part[]][] {
  const fields: [readonly Part[], readonly Part[]][] = [];
  if (before.kind === 'group' && now.kind === 'group')
    for (const field of now.fields) {
      const then = before.fields.find(({ key }) => key === instrumentKeyIn(before.fields, field));
      if (then) fields.push([optionsOf(then), optionsOf(field)]);
    }
  return [[partsOf(before), partsOf(now)], [optionsOf(before), optionsOf(now)], ...fields];
}

function partChanges(question: Localized, before: readonly Part[], now: readonly Part[]): Difference[] {
  const then = (part: Part) => before.find(({ key }) => key === instrumentKeyIn(before, part));
  const left = before.filter((part) => !now.some((one) => then(one) === part));
  return [
    ...now.flatMap((part): Difference[] => {
      const known = then(part);
      if (!known) return [{ what: 'partAdded', question, was: '', now: part.label }];
      const words: Difference[] = languages.some((language) => known.label[language] !== part.label[language])
        ? [{ what: 'worded', question, was: known.label, now: part.label }]
        : [];
      const keys: Difference[] =
        known.key === part.key
          ? []
          : [{ what: 'partRenamed', question, was: String(known.key), now: String(part.key) }];
      return [...keys, ...words];
    }),
    ...left.map(({ label }): Difference => ({ what: 'partRemoved', question, was: label, now: '' })),
  ];
}

function wordsOf(before: Question, now: Question): [Localized, Localized][] {
  const help: [Localized, Localized][] = before.help && now.help ? [[before.help, now.help]] : [];
  return [[before.label, now.label], ...help];
}

/** Conclusions, figures and shortcomings by their keys: which came, went, or have another rule or sentence. */
function ruleChanges(before: Instrument, now: Instrument): Difference[] {
  const rules = ({ conclusions, figures, shortcomings }: Instrument) =>
    new Map([...conclusions, ...figures, ...shortcomings].map((rule) => [rule.key, JSON.stringify(rule)]));
  const [then, is] = [rules(before), rules(now)];
  const keys = [...new Set([...then.keys(), ...is.keys()])].filter((key) => then.get(key) !== is.get(key));
  return keys.length === 0 ? [] : [{ what: 'rules', question: now.title, was: '', now: keys.join(', ') }];
}

/** A text of a difference in the reader's language; keys are what they are. */
export const questionTextIn = (text: Localized | string, language: Language): string =>
  typeof text === 'string' ? text : text[language];
