import { type CatalogueWords, catalogueWords } from '../../language/catalogueTextAsValue.ts';
import type { Language } from '../../language/language.ts';
import type { Element } from '../statementTextFaults.ts';
import { firstPhraseInInstrumentClaim } from './claimPhrases.ts';
import { comparatives } from './comparatives.ts';

/** What was selected on the way to some words: the comparisons that found a difference, and whether the direction was looked at. */
export interface DirectionWithin {
  different: readonly string[];
  isDirected: boolean;
}

/** The verdict that a direction belongs to: that of all posts, or that of one kind alone. */
const verdictOf: Record<string, string> = { direction: 'verdict', withinDirection: 'withinVerdict' };

/** A direction that is selected where its own comparison found no difference. */
export function misplacedDirectionClaims(element: Element, { different }: DirectionWithin): CatalogueWords[] {
  if (!('options' in element)) return [];
  const verdict = Object.hasOwn(verdictOf, element.value) ? verdictOf[element.value] : undefined;
  if (verdict === undefined || different.includes(verdict)) return [];
  return [catalogueWords('dataFaults.directionMisplaced', { name: element.value, verdict })];
}

/** Words that say which group is the greater: only where a difference was found, and only for the direction that was found. */
export function directionClaimFaults(text: string, language: Language, within: DirectionWithin): CatalogueWords[] {
  const { words, harmless } = comparatives[language];
  const word = within.isDirected ? undefined : firstPhraseInInstrumentClaim(text, words, harmless);
  if (word === undefined) return [];
  const fault = within.different.length === 0 ? 'dataFaults.directionWithout' : 'dataFaults.directionEither';
  return [catalogueWords(fault, { word })];
}

/** What holds within a branch of an element. */
export function claimDirectionWithinBranch(element: Element, key: string, within: DirectionWithin): DirectionWithin {
  if (!('value' in element)) return within;
  const found = key === 'different' && Object.values(verdictOf).includes(element.value);
  return {
    different: found ? [...within.different, element.value] : within.different,
    isDirected: within.isDirected || (Object.hasOwn(verdictOf, element.value) && within.different.length > 0),
  };
}
