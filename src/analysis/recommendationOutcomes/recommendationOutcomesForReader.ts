import type { Visibility } from '../../instruments/instrument.ts';
import { isInsideAnalysisReader, mayReadInAnalysis } from '../analysisAccess.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { shownConclusions } from '../suppression/shownConclusions.ts';
import type { Became } from './recommendationOutcome.ts';
import { outcomeVerdictOf } from './outcomeVerdict.ts';

/** A recommendation as a reader has it; outside the working group no post, no words of its owner, no figure and no verdict on one. */
export type BecameTold = Omit<Became, 'verdict'> & { verdict: Became['verdict'] | null };

/**
 * What a reader gets of what has become of recommendations. The figure is told where its conclusion is; outside the working group it is
 * not, as it is of fewer posts than the figures that stand beside it, and the rest could be had by subtraction.
 */
export function recommendationOutcomesFor(tier: Visibility, analysis: RoundAnalysis): BecameTold[] {
  const readable = analysis.became.filter(({ visibility }) => mayReadInAnalysis(tier, visibility));
  if (!isInsideAnalysisReader(tier))
    return readable.map((one) => ({ ...one, words: null, figure: null, verdict: null }));
  const told = new Set(shownConclusions(tier, analysis).map(({ key }) => key));
  return readable.map((one) => {
    if (one.measure === null || told.has(one.measure.conclusion)) return one;
    return { ...one, figure: null, verdict: outcomeVerdictOf(one.state === 'done', null) };
  });
}
