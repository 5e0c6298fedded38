import { type Instrument, questionsOf, type Visibility, visibilities } from '../instruments/instrument.ts';
import type { Language } from '../language/language.ts';
import type { Conclusion } from './analysis.ts';

/** Who reads: the most confidential tier of answers that they may see (`visibilityFor`), and their language. */
export interface AnalysisReader {
  tier: Visibility;
  language: Language;
}

/** The fewest posts that a figure may count outside the working group: with fewer it would tell what one post answered. */
export const SMALLEST_GROUP = 3;

/** Whether answers of this visibility are for the reader at all, counted or not. */
export function mayRead(tier: Visibility, visibility: Visibility): boolean {
  return visibilities.indexOf(visibility) >= visibilities.indexOf(tier);
}

/** Whether the reader may see which post answered what: beyond the working group everything is anonymous. */
export function mayName(tier: Visibility, visibility: Visibility): boolean {
  return isInsideReader(tier) && mayRead(tier, visibility);
}

export function isInsideReader(tier: Visibility): boolean {
  return tier === 'coordinator' || tier === 'workingGroup';
}

/** Whether a figure on so many posts may be shown to the reader by itself. */
export function mayShow(tier: Visibility, posts: number): boolean {
  return isInsideReader(tier) || posts === 0 || posts >= SMALLEST_GROUP;
}

/** The visibility of a question; of one that the instrument does not have, the narrowest. */
export function visibilityOf(instrument: Instrument, question: string): Visibility {
  return questionsOf(instrument).find(({ key }) => key === question)?.visibility ?? 'coordinator';
}

/**
 * Whether a reader gets a conclusion. It is made to be published, and counts posts without naming any, so everybody does; except
 * where it rests on answers for the coordinator alone or, outside the working group, on very few posts.
 */
export function mayReadConclusion(tier: Visibility, instrument: Instrument, conclusion: Conclusion): boolean {
  if (tier === 'coordinator') return true;
  if (visibilityOf(instrument, conclusion.question) === 'coordinator') return false;
  return postsCounted(conclusion).every((posts) => mayShow(tier, posts));
}

function postsCounted(conclusion: Conclusion): number[] {
  switch (conclusion.rule) {
    case 'share':
      return [conclusion.denominator];
    case 'compareShares':
      return conclusion.groups.map(({ denominator }) => denominator);
    case 'compareMeans':
      return [...conclusion.groups, ...(conclusion.within?.groups ?? [])].map(({ n }) => n);
    case 'objectives':
      return [conclusion.streamlining.denominator];
  }
}
