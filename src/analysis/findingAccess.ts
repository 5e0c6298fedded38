import { isInsideAnalysisReader, mayReadInAnalysis, conclusionVisibility } from './analysisAccess.ts';
import type { RoundAnalysis } from './analysis.ts';
import type { Finding } from './findings.ts';
import { LEAST_BASE } from '../people/smallCountsOfPeople.ts';
import type { Visibility } from '../instruments/instrument.ts';

/** Posts are named to the working group alone: to everybody else a publication is anonymous. */
export const mayNamePostsInAnalysis = (audience: Visibility): boolean => isInsideAnalysisReader(audience);

/** The findings of questions whose answers `audience` may see. */
export function findingsForAudience(audience: Visibility, { findings, instrument }: RoundAnalysis): Finding[] {
  return findings.filter(({ question }) => mayReadInAnalysis(audience, conclusionVisibility(instrument, question)));
}

/** Whether a figure on so many posts may be shown by itself: there is something to show and, outside the working group, of five at least. */
export function mayChartGroup(audience: Visibility, posts: number): boolean {
  return posts > 0 && (isInsideAnalysisReader(audience) || posts >= LEAST_BASE);
}
