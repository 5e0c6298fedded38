import { reachesAnalysisThreshold } from '../reachesThreshold.ts';

/** What a recommendation has come to, beside the figure that was to show it. */
export type BecameVerdict = 'doneAndSeen' | 'doneNotSeen' | 'open' | 'seenWithoutIt';

/** A figure on the posts that answered both rounds: shares from 0 to 1, or points of a sum. */
export interface PanelFigure {
  /** Posts that answered both. */
  posts: number;
  unit: 'points' | 'share';
  then: number;
  now: number;
}

/** With too few posts in both rounds nothing is said of them. */
export interface TooFewPosts {
  posts: number;
  tooFew: true;
}

/** Whether the figure is what was aimed at; null where no figure may tell. */
export function isOutcomeSeenInFigure(figure: PanelFigure | TooFewPosts | null, target: number): boolean | null {
  return figure === null || 'tooFew' in figure ? null : reachesAnalysisThreshold(figure.now, target);
}

/** Done or not, seen or not; what no figure may tell is not seen. */
export function outcomeVerdictOf(isDone: boolean, seen: boolean | null): BecameVerdict {
  if (isDone) return seen === true ? 'doneAndSeen' : 'doneNotSeen';
  return seen === true ? 'seenWithoutIt' : 'open';
}
