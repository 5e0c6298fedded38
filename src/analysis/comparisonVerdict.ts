import { reachesAnalysisThreshold } from './reachesThreshold.ts';

/** How two groups stand to each other; `cannotTell`: they differ, and it may be an accident of which posts answered. */
export type ComparisonVerdict = 'different' | 'alike' | 'cannotTell' | 'tooFew';

/** With fewer answers in a group nothing is compared. */
export const FEWEST_TO_COMPARE = 3;

/** What two groups are judged by; difference and p are null where a group has nobody. */
export interface Compared {
  difference: number | null;
  p: number | null;
  /** Answers in the smaller group. */
  fewest: number;
}

/** The verdict on a difference: how large it must be (`atLeast`) and how unlikely (`alpha`) is set by the instrument. */
export function comparisonVerdict(
  { difference, p, fewest }: Compared,
  rule: { atLeast: number; alpha: number },
): ComparisonVerdict {
  if (fewest < FEWEST_TO_COMPARE || difference === null || p === null) return 'tooFew';
  if (!reachesAnalysisThreshold(Math.abs(difference), rule.atLeast)) return 'alike';
  return reachesAnalysisThreshold(p, rule.alpha) ? 'cannotTell' : 'different';
}
