import { english } from './englishTitleVocabulary.ts';
import { french } from './frenchTitleVocabulary.ts';
import { spanish } from './spanishTitleVocabulary.ts';
import { LIGHT, type TitleTerm, titleTermsOf, type Title, parseTitleTerms, type WayBetween } from './titleTerms.ts';
import type { Vocabulary } from './titleSimilarityVocabulary.ts';

const vocabularies = [english, french, spanish] as const;

/** From here on two titles ask for the same thing; see `similarity` for what lies on either side. */
export const NEAR_DUPLICATE = 0.9;

/** How much more it weighs that each title has a word of its own than that one of them says more. */
const REPLACEMENT = 1.5;

/** What a word counts that the other title has too, only less often. */
const REPEATED = 0.1;

/**
 * How alike two titles of objectives are, from 0 to 1; their order does not matter, nor does that of their words.
 *
 * The words are compared by stem (Snowball) within the language that the two titles share. Grammar weighs nothing, verbs of any
 * plan and other light words a tenth, a word that "and" adds a half, each other word one. With m the weight in common and
 * a, b what only the one and only the other has, the measure is m / (m + (a + b) / 2 + 1.5 min(a, b)): the soft Dice
 * coefficient (Dice 1945) with a charge for replacement. For it is replacement that makes another objective of a shared
 * frame ("Raise the share of women in X", "… in Y"), while a near-duplicate says the same with another grammar, or a bit more.
 *
 * At the threshold of 0.9 one further word is forgiven from five in common on, one that "and" adds from three, a light one
 * always, in the place of another light one too; a replaced word is never forgiven below 23. In the corpus of the tests every near-duplicate reaches 0.909 and nothing else 0.88.
 * Rarity within the plan is left out on purpose: whether two titles are a pair must not depend on the others.
 *
 * Words that turn a sentence around (not, without) must agree. Numbers count as words: grades, years and targets that differ make two
 * objectives. So does the way back ("from headquarters to the field", "from the field to headquarters").
 */
export function titleSimilarity(one: string, other: string): number {
  return likeness(parseTitleTerms(one), parseTitleTerms(other));
}

/** The pairs of codes whose titles are near-duplicates, each pair and the list in the order of the given objectives. */
export function nearDuplicateTitles(objectives: readonly { code: string; title: string }[]): [string, string][] {
  const read = objectives.map(({ code, title }) => ({ code, title: parseTitleTerms(title) }));
  return read.flatMap((one, index) =>
    read
      .slice(index + 1)
      .filter((other) => likeness(one.title, other.title) >= NEAR_DUPLICATE)
      .map((other): [string, string] => [one.code, other.code]),
  );
}

function likeness(one: Title, other: Title): number {
  const vocabulary = languageOf(one, other);
  const first = titleTermsOf(one, other, vocabulary);
  const second = titleTermsOf(other, one, vocabulary);
  if (first.turning !== second.turning) return 0;
  const numbers = [without(first.numbers, second.numbers), without(second.numbers, first.numbers)] as const;
  if (numbers[0].length > 0 && numbers[1].length > 0) return 0;
  if (isWayBack(first.ways, second.ways)) return 0;

  const { common, left, right } = matched(first.terms, second.terms);
  const a = weightOf(left) + numbers[0].length;
  const b = weightOf(right) + numbers[1].length;
  if (common === 0) return first.text === second.text ? 1 : 0;
  return common / (common + (a + b) / 2 + REPLACEMENT * Math.min(a, b));
}

/** The language most of whose common words the titles use; English where they use none. */
function languageOf(one: Title, other: Title): Vocabulary {
  const hits = vocabularies.map((vocabulary) => known(one, vocabulary) + known(other, vocabulary));
  return vocabularies[hits.indexOf(Math.max(...hits))] ?? english;
}

function known({ tokens }: Title, { functionWords, lightWords, sameAs }: Vocabulary): number {
  return tokens.filter((token) => functionWords.has(token) || lightWords.has(token) || sameAs.has(token)).length;
}

/** Whether one title goes from where the other goes to. */
function isWayBack(first: readonly WayBetween[], second: readonly WayBetween[]): boolean {
  return first.some(({ from, to }) =>
    second.some((other) => sameWord(from, other.to) && sameWord(to, other.from) && !sameWord(from, to)),
  );
}

function matched(
  first: readonly TitleTerm[],
  second: readonly TitleTerm[],
): { common: number; left: TitleTerm[]; right: TitleTerm[] } {
  const right = [...second];
  const left: TitleTerm[] = [];
  let common = 0;
  for (const term of first) {
    const at = right.findIndex((candidate) => sameWord(term, candidate));
    const [partner] = at < 0 ? [] : right.splice(at, 1);
    if (partner) common += Math.min(term.weight, partner.weight);
    else left.push(term);
  }
  const [ownLeft, ownRight] = withoutLightPairs(left, right);
  return {
    common,
    left: ownLeft.map((term) => repeated(term, second)),
    right: ownRight.map((term) => repeated(term, first)),
  };
}

/** Light words in the place of light words say nothing else: "set up", "establish". */
function withoutLightPairs(left: readonly TitleTerm[], right: readonly TitleTerm[]): [TitleTerm[], TitleTerm[]] {
  const heavy = (terms: readonly TitleTerm[]) => terms.filter(({ weight }) => weight > LIGHT);
  const hasLight = (terms: readonly TitleTerm[]) => heavy(terms).length < terms.length;
  return hasLight(left) && hasLight(right) ? [heavy(left), heavy(right)] : [[...left], [...right]];
}

function repeated(term: TitleTerm, others: readonly TitleTerm[]): TitleTerm {
  return others.some((other) => sameWord(term, other)) ? { ...term, added: Math.min(term.added, REPEATED) } : term;
}

/**
 * Two words of one stem, or of stems that differ by a last letter (analys, analysi), unless the stemmer cut away most of
 * two long ones (internal, international).
 */
function sameWord(one: TitleTerm, other: TitleTerm): boolean {
  if (one.plain === other.plain) return true;
  if (one.fixed || other.fixed) return one.key === other.key;
  const [short, long] = one.key.length < other.key.length ? [one.key, other.key] : [other.key, one.key];
  const kin = short === long || (short.length >= 6 && long.startsWith(short) && long.length === short.length + 1);
  if (!kin || Math.min(one.plain.length, other.plain.length) < 7) return kin;
  if (isDeed(one.plain, other.plain) || isDeed(other.plain, one.plain)) return true;
  return sharedLetters(one.plain, other.plain) >= 0.55 * Math.max(one.plain.length, other.plain.length);
}

/** A verb and the noun of what it does: élaborer, élaboration; fortalecer, fortalecimiento. */
const isDeed = (verb: string, noun: string): boolean =>
  /(?:er|ir|ar)$/.test(verb) && /(?:ation|ition|ement|acion|icion|amiento|imiento)$/.test(noun);

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

const weightOf = (terms: readonly TitleTerm[]): number => terms.reduce((sum, { added }) => sum + added, 0);

/** What the first list holds beyond the second, counting repetitions. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((entry) => {
    const at = rest.indexOf(entry);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
