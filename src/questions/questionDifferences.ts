import type { SimpleField } from '../instruments/instrumentField.ts';
import { type Instrument, type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';
import { instrumentKeyIn, instrumentQuestionIn } from '../instruments/renamedKeys.ts';
import { type Language, languages, type Localized } from '../language/language.ts';

/** What a new version of the questions changes; `was` and `now` are texts of people, keys, or lists of keys. */
export interface QuestionDifference {
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
/** Texts of people that a page, a question, a field or a choice has. */
const texts = ['title', 'intro', 'label', 'short', 'inText', 'help', 'itemLabel', 'addLabel', 'moreLabel', 'addButton'];
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

/** What is asked otherwise, and what rules have changed: pages, then questions in the order of the new version, then what is gone. */
export function questionDifferences(before: Instrument, now: Instrument): QuestionDifference[] {
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
    ...pageChanges(before, now),
    ...[...known].flatMap(([question, then]): QuestionDifference[] =>
      then ? changesOf(then, question) : [{ ...none, what: 'added', question: question.label }],
    ),
    ...left.map((question): QuestionDifference => ({ ...none, what: 'removed', question: question.label })),
    ...(isMoved ? [{ ...none, what: 'moved' as const, question: now.title }] : []),
    ...ruleChanges(before, now),
  ];
}

/** What a page is called, and when it is asked: a page that is new or gone is seen by its questions. */
function pageChanges(before: Instrument, now: Instrument): QuestionDifference[] {
  return now.pages.flatMap((page) => {
    const then = before.pages.find(({ key }) => key === page.key);
    return then ? [...wordChanges(page.title, then, page), ...settingChanges(page.title, then, page)] : [];
  });
}

function changesOf(before: Question, now: Question): QuestionDifference[] {
  const question = now.label;
  const found: QuestionDifference[] = [];
  if (before.key !== now.key) found.push({ what: 'renamed', question, was: before.key, now: now.key });
  if (before.kind !== now.kind) found.push({ what: 'kind', question, was: before.kind, now: now.kind });
  found.push(...wordChanges(question, before, now));
  for (const [partsBefore, partsNow] of listsOf(before, now))
    found.push(...partChanges(question, partsBefore, partsNow));
  return [...found, ...settingChanges(question, before, now), ...fieldChanges(before, now)];
}

/** Texts that are worded otherwise, are new, or are gone. */
function wordChanges(question: Localized, before: object, now: object): QuestionDifference[] {
  return texts.flatMap((name): QuestionDifference[] => {
    const [was, is] = [localizedOf(before, name), localizedOf(now, name)];
    if (was && is)
      return languages.some((language) => was[language] !== is[language])
        ? [{ what: 'worded', question, was, now: is }]
        : [];
    if (is) return [{ what: 'partAdded', question, was: '', now: is }];
    return was ? [{ what: 'partRemoved', question, was, now: '' }] : [];
  });
}

const localizedOf = (of: object, name: string): Localized | undefined =>
  (of as Record<string, Localized | undefined>)[name];

/** Settings that are written otherwise; `within` is the field of a list of entries that has them. */
function settingChanges(question: Localized, before: object, now: object, within = ''): QuestionDifference[] {
  const written = (of: object, name: string): string =>
    `${within}${name}: ${JSON.stringify((of as Record<string, unknown>)[name] ?? null).replaceAll('"', '')}`;
  return (within === '' ? settings : ['kind', ...settings])
    .filter((name) => written(before, name) !== written(now, name))
    .map((name) => ({ what: 'settings', question, was: written(before, name), now: written(now, name) }));
}

interface Part {
  key: string | number;
  label: Localized;
  was?: readonly (string | number)[] | undefined;
}

const partsOf = (question: Question | SimpleField): readonly Part[] =>
  question.kind === 'matrix' ? question.rows : question.kind === 'group' ? question.fields : [];
const optionsOf = (question: Question | SimpleField): readonly Part[] =>
  'options' in question ? question.options : [];

/** The fields that both versions of a list of entries have, each with what it was. */
function fieldsKept(before: Question, now: Question): [SimpleField, SimpleField][] {
  if (before.kind !== 'group' || now.kind !== 'group') return [];
  return now.fields.flatMap((field): [SimpleField, SimpleField][] => {
    const then = before.fields.find(({ key }) => key === instrumentKeyIn(before.fields, field));
    return then ? [[then, field]] : [];
  });
}

const fieldChanges = (before: Question, now: Question): QuestionDifference[] =>
  fieldsKept(before, now).flatMap(([then, field]) => settingChanges(now.label, then, field, `${field.key}.`));

/** Rows or fields, and choices, of both versions; of a field that stayed its choices too. */
function listsOf(before: Question, now: Question): [readonly Part[], readonly Part[]][] {
  const ofFields = fieldsKept(before, now).map(([then, field]): [readonly Part[], readonly Part[]] => [
    optionsOf(then),
    optionsOf(field),
  ]);
  return [[partsOf(before), partsOf(now)], [optionsOf(before), optionsOf(now)], ...ofFields];
}

function partChanges(question: Localized, before: readonly Part[], now: readonly Part[]): QuestionDifference[] {
  const then = (part: Part) => before.find(({ key }) => key === instrumentKeyIn(before, part));
  const left = before.filter((part) => !now.some((one) => then(one) === part));
  return [
    ...now.flatMap((part): QuestionDifference[] => {
      const known = then(part);
      if (!known) return [{ what: 'partAdded', question, was: '', now: part.label }];
      const keys: QuestionDifference[] =
        known.key === part.key
          ? []
          : [{ what: 'partRenamed', question, was: String(known.key), now: String(part.key) }];
      return [...keys, ...wordChanges(question, known, part)];
    }),
    ...left.map(({ label }): QuestionDifference => ({ what: 'partRemoved', question, was: label, now: '' })),
  ];
}

/** Conclusions, figures, shortcomings and checks by their keys, and the floor: which came, went, or have another rule or sentence. */
function ruleChanges(before: Instrument, now: Instrument): QuestionDifference[] {
  const rules = ({ conclusions, figures, shortcomings, checks, responseFloor }: Instrument) =>
    new Map([
      ...[...conclusions, ...figures, ...shortcomings, ...checks].map(
        (rule) => [rule.key, JSON.stringify(rule)] as const,
      ),
      ['responseFloor', String(responseFloor)],
    ]);
  const [then, is] = [rules(before), rules(now)];
  const keys = [...new Set([...then.keys(), ...is.keys()])].filter((key) => then.get(key) !== is.get(key));
  return keys.length === 0 ? [] : [{ what: 'rules', question: now.title, was: '', now: keys.join(', ') }];
}

/** A text of a difference in the reader's language; keys are what they are. */
export const questionTextIn = (text: Localized | string, language: Language): string =>
  typeof text === 'string' ? text : text[language];
