import { type Language, localizedIn } from '../../language/language.ts';
import type { MatrixQuestion } from '../instrument.ts';
import { quantifierKeys, instrumentRowParameter } from '../statementParameters.ts';
import { type Element, parseInstrumentText } from '../statementText.ts';
import { comparatives, harmlessFew, type QuantifierKey, quantifierWords, undeclaredWords } from './quantifierWords.ts';
import { firstPhraseInInstrumentClaim, instrumentClaimHasPhrase, stemsInInstrumentClaim } from './claimPhrases.ts';

/** What the rule of a statement reads and does. */
interface Claimed {
  /** The rows that the statement may name, each with its figure. */
  rows: MatrixQuestion['rows'];
  /** Whether the rule sets two groups beside each other. */
  compares: boolean;
}

/** Where an element stands: the words that were selected on the way to it. */
interface Within {
  quantifier: QuantifierKey | null;
  isDifferent: boolean;
}

/**
 * What a statement claims that its numbers do not carry (section 4 of the analysis specification): a word of quantity that the scale
 * does not declare or that belongs to another share, a direction where no difference was found, a row of a matrix without its figure.
 */
export function instrumentClaimFaults(text: string, language: Language, claimed: Claimed): string[] {
  const elements = parseInstrumentText(text, language);
  if (typeof elements === 'string') return [];
  const faults = inList(elements, language, claimed, { quantifier: null, isDifferent: false });
  return [...new Set(faults)];
}

function inList(elements: readonly Element[], language: Language, claimed: Claimed, within: Within): string[] {
  const named = new Set(elements.flatMap(parametersOf));
  return elements.flatMap((element) => {
    if (isLiteral(element)) return inWords(element.value, named, language, claimed, within);
    if (!('options' in element)) return [];
    const isDirection = /^(within)?direction$/i.test(element.value) && claimed.compares;
    const misplaced =
      isDirection && !within.isDifferent
        ? [
            `{${element.value}} gives a direction without \`different\`: select on it within {verdict, select, different {…}}`,
          ]
        : [];
    return [...misplaced, ...inBranches(element, language, claimed, within)];
  });
}

type Selecting = Extract<Element, { options: unknown }>;

function inBranches(element: Selecting, language: Language, claimed: Claimed, within: Within): string[] {
  const branches = Object.entries(element.options);
  const counts = element.value === 'quantifier' && branches.some(([, { value }]) => wordIn(value, language) !== null);
  return branches.flatMap(([key, { value }]) => {
    const word = counts ? quantifierKeyOf(key, branches) : null;
    const inner: Within = {
      quantifier: word ?? within.quantifier,
      isDifferent: within.isDifferent || (/^(within)?verdict$/i.test(element.value) && key === 'different'),
    };
    return [...wrongWord(word, value, language), ...inList(value, language, claimed, inner)];
  });
}

/** The word of the scale that a branch stands for; `other` stands for the one that is not named. */
function quantifierKeyOf(key: string, branches: readonly [string, unknown][]): QuantifierKey | null {
  const named = quantifierKeys.filter((one) => branches.some(([branch]) => branch === one));
  const left = quantifierKeys.filter((one) => !named.includes(one));
  if (key === 'other') return left.length === 1 ? (left[0] ?? null) : null;
  return named.find((one) => one === key) ?? null;
}

function wrongWord(key: QuantifierKey | null, elements: readonly Element[], language: Language): string[] {
  if (key === null) return [];
  const words = quantifierWords[language][key];
  if (words.some((word) => instrumentClaimHasPhrase(textOf(elements), word))) return [];
  return [`"${key}" is said by a word outside the declared scale: say "${words[0]}"`];
}

/** The longest word of the scale in some elements: "almost all" is not "all". */
function wordIn(elements: readonly Element[], language: Language): QuantifierKey | null {
  const words = quantifierKeys.flatMap((key) => quantifierWords[language][key].map((word) => ({ key, word })));
  const found = words.filter(
    ({ word }) => firstPhraseInInstrumentClaim(textOf(elements), [word], harmlessFew[language]) !== undefined,
  );
  return found.toSorted((a, b) => b.word.length - a.word.length)[0]?.key ?? null;
}

function inWords(
  text: string,
  named: ReadonlySet<string>,
  language: Language,
  claimed: Claimed,
  within: Within,
): string[] {
  return [
    ...undeclared(text, language, within),
    ...(claimed.compares && !within.isDifferent ? directions(text, language) : []),
    ...nakedRows(text, named, language, claimed),
  ];
}

/** Words that claim a share: no others than those of the scale, and those only where the share was looked at. */
function undeclared(text: string, language: Language, { quantifier }: Within): string[] {
  const scale = quantifierWords[language];
  const declared = quantifierKeys.flatMap((key) => scale[key]);
  const strange = firstPhraseInInstrumentClaim(text, undeclaredWords[language], declared);
  if (strange !== undefined) return [`"${strange}" is a word outside the declared scale`];
  // "All", "some" and "none" are said of other things too; these claim a share wherever they stand.
  const claiming = (['almostAll', 'most', 'aboutHalf', 'few'] as const).flatMap((key) => scale[key]);
  const word = quantifier === null ? firstPhraseInInstrumentClaim(text, claiming, harmlessFew[language]) : undefined;
  return word === undefined ? [] : [`"${word}" is said whatever the share: put it into {quantifier, select, …}`];
}

function directions(text: string, language: Language): string[] {
  const { words, harmless } = comparatives[language];
  const word = firstPhraseInInstrumentClaim(text, words, harmless);
  return word === undefined
    ? []
    : [`"${word}" gives a direction without \`different\`: say it within {verdict, select, different {…}}`];
}

/** A row is named when a statement has more than half of the words that its label is made of. */
function nakedRows(text: string, named: ReadonlySet<string>, language: Language, { rows }: Claimed): string[] {
  const said = new Set(stemsInInstrumentClaim(text, language));
  return rows.flatMap(({ key, label, inText }) => {
    const isNamed = [label, inText].some((name) => {
      const words = name ? stemsInInstrumentClaim(localizedIn(name, language), language) : [];
      return words.length > 0 && words.filter((word) => said.has(word)).length > words.length / 2;
    });
    if (!isNamed || named.has(instrumentRowParameter(key))) return [];
    return [
      `names "${localizedIn(label, language)}" without its figure: put {${instrumentRowParameter(key)}} beside it, or say {parts}`,
    ];
  });
}

const isLiteral = (element: Element): element is Extract<Element, { type: 0 }> => Number(element.type) === 0;

/** The parameters that an element shows, those within its branches too. */
function parametersOf(element: Element): string[] {
  if (isLiteral(element) || !('value' in element)) return [];
  const inner =
    'options' in element ? Object.values(element.options).flatMap(({ value }) => value.flatMap(parametersOf)) : [];
  return [element.value, ...inner];
}

/** All the words of some elements, with those of their branches. */
function textOf(elements: readonly Element[]): string {
  return elements
    .map((element) => {
      if (isLiteral(element)) return element.value;
      if (!('options' in element)) return ' ';
      return Object.values(element.options)
        .map(({ value }) => textOf(value))
        .join(' ');
    })
    .join('');
}
