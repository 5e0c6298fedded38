import type { Visibility } from '../../instruments/instrument.ts';
import type { Localized } from '../../language/language.ts';
import { isInsideAnalysisReader, conclusionVisibility } from '../analysisAccess.ts';
import type { Conclusion, RoundAnalysis } from '../analysis.ts';
import { isConclusionWithheld } from '../notes/isConclusionWithheld.ts';
import { conclusionsShownOutside } from './conclusionsShownOutside.ts';
import { LEAST_BASE } from '../../people/smallCountsOfPeople.ts';

/**
 * The conclusions that a reader gets. They are made to be published and count posts without naming any, so the working group gets all
 * but those that rest on answers for the coordinator alone; of these the coordinator gets those on five posts or more.
 */
export function shownConclusions(tier: Visibility, analysis: RoundAnalysis): Conclusion[] {
  // The coordinator, who withholds a conclusion, goes on seeing it.
  const isTold = ({ key }: Conclusion) => tier === 'coordinator' || !isConclusionWithheld(analysis.notes, key);
  if (!isInsideAnalysisReader(tier)) return conclusionsShownOutside(analysis).filter(isTold);
  const isSecret = ({ question }: Conclusion) => conclusionVisibility(analysis.instrument, question) === 'coordinator';
  return analysis.conclusions
    .filter(isTold)
    .filter((one) => !isSecret(one) || (tier === 'coordinator' && basesOf(one).every((posts) => posts >= LEAST_BASE)));
}

/** The sentence of a conclusion as a reader has it. */
export function shownStatement(tier: Visibility, { statement, outside }: Conclusion): Localized {
  return isInsideAnalysisReader(tier) ? statement : outside;
}

/** How many posts each figure of a conclusion counts. */
function basesOf(conclusion: Conclusion): number[] {
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
