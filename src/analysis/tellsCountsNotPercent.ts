import type { Visibility } from '../instruments/instrument.ts';
import { LEAST_PERCENT } from '../people/smallCountsOfPeople.ts';
import { isInsideAnalysisReader } from './analysisAccess.ts';

/** Whether a figure draws counts: outside the working group, where any of its bars would be a percentage of too few. */
export function tellsCountsNotPercent(bases: readonly number[], audience: Visibility): boolean {
  return !isInsideAnalysisReader(audience) && bases.some((base) => base < LEAST_PERCENT);
}
