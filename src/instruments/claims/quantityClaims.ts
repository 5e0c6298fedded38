import { type CatalogueWords, catalogueWords } from '../../language/catalogueTextAsValue.ts';
import type { Language } from '../../language/language.ts';
import { quantifierKeys } from '../statementParameters.ts';
import type { Element } from '../statementTextFaults.ts';
import { type Selecting, textOfClaim } from './claimElements.ts';
import { firstPhraseInInstrumentClaim, instrumentClaimHasPhrase } from './claimPhrases.ts';
import { hardCodedFigureInClaim } from './hardCodedFigureInClaim.ts';
import { harmlessFew, type QuantifierKey, quantifierWords, undeclaredWords, wholeClaims } from './quantifierWords.ts';

/** What was selected on the way to some words: the word of the scale, and whether a number is known exactly ("=0", "one"). */
export interface QuantityWithin {
  quantifier: QuantifierKey | null;
  isExact: boolean;
}

/** "All", "some" and "none" are said of other things too; these claim a share wherever they stand. */
const claimingKeys = ['almostAll', 'most', 'aboutHalf', 'few'] as const;

/** What words claim of a share: no words others than those of the scale, and those only where the share was looked at. */
export function quantityClaimFaults(
  text: string,
  language: Language,
  { quantifier, isExact }: QuantityWithin,
): CatalogueWords[] {
  const scale = quantifierWords[language];
  const declared = quantifierKeys.flatMap((key) => scale[key]);
  // A declared word hides the undeclared one within it ("about half"), never the other way round ("nearly all").
  const hiding = declared.filter((word) =>
    undeclaredWords[language].some((one) => instrumentClaimHasPhrase(word, one)),
  );
  const strange = firstPhraseInInstrumentClaim(text, undeclaredWords[language], hiding);
  if (strange !== undefined) return [catalogueWords('dataFaults.wordOutside', { word: strange })];
  const figure = isExact ? undefined : hardCodedFigureInClaim(text, language);
  if (figure !== undefined) return [catalogueWords('dataFaults.fixedFigure', { figure })];
  const others = claimingKeys.filter((key) => key !== quantifier).flatMap((key) => scale[key]);
  const word = firstPhraseInInstrumentClaim(text, others, harmlessFew[language]);
  if (word !== undefined && quantifier !== null) return [catalogueWords('dataFaults.otherShare', { word })];
  const whole = (quantifier ?? isExact) ? undefined : firstPhraseInInstrumentClaim(text, wholeClaims[language]);
  const claim = word ?? whole;
  return claim === undefined ? [] : [catalogueWords('dataFaults.anyShare', { word: claim })];
}

/** The branches of an element with the word of the scale that each stands for; null for those that stand for none. */
export function quantifiersOfClaimBranches(element: Selecting, language: Language): (QuantifierKey | null)[] {
  const branches = Object.entries(element.options);
  const counts = element.value === 'quantifier' && branches.some(([, { value }]) => saysQuantity(value, language));
  return branches.map(([key]) => (counts ? quantifierKeyOf(key, branches) : null));
}

/** The word of the scale that a branch stands for; `other` stands for the one that is not named. */
function quantifierKeyOf(key: string, branches: readonly [string, unknown][]): QuantifierKey | null {
  const named = quantifierKeys.filter((one) => branches.some(([branch]) => branch === one));
  const left = quantifierKeys.filter((one) => !named.includes(one));
  if (key === 'other') return left.length === 1 ? (left[0] ?? null) : null;
  return named.find((one) => one === key) ?? null;
}

/** A branch of the scale that is said by another word than its own. */
export function wrongQuantifierClaims(
  key: QuantifierKey | null,
  elements: readonly Element[],
  language: Language,
): CatalogueWords[] {
  if (key === null) return [];
  const words = quantifierWords[language][key];
  if (words.some((word) => instrumentClaimHasPhrase(textOfClaim(elements), word))) return [];
  return [catalogueWords('dataFaults.wordOfBranch', { key, word: words[0] ?? key })];
}

/** Whether some elements have a word of the scale. */
function saysQuantity(elements: readonly Element[], language: Language): boolean {
  const words = quantifierKeys.flatMap((key) => quantifierWords[language][key]);
  return firstPhraseInInstrumentClaim(textOfClaim(elements), words, harmlessFew[language]) !== undefined;
}
