import type { RoundAnalysis } from '../analysis.ts';

/** The sums behind one figure of the instrument in one round and kind of post. */
export interface Ratio {
  /** Figure.key. */
  figure: string;
  roundId: number;
  /** hq or field. */
  kind: string;
  /** Posts that are in the sums. */
  posts: number;
  part: number;
  whole: number;
  /** Posts that are not: they gave a part that is larger than the whole. */
  contradictory: number;
}

/** So many entries of a repeated group gave this answer about objectives of one side of the plan. */
export interface SideCount {
  question: string;
  part: string;
  side: string;
  answer: string;
  count: number;
}
export interface RegionRates {
  /** Empty where the roster names none. */
  region: string;
  expected: number;
  received: number;
}

/** The rate of an earlier round, of so many posts, some of which the round of the publication asks too. */
interface RateBefore {
  roundId: number;
  label: string;
  reportingRate: number;
  expected: number;
  askedAgain: number;
}

/** What a round contributes to a publication. */
export interface RoundFigures {
  /** Null where no round is closed yet. */
  analysis: RoundAnalysis | null;
  /** What the rounds before it said of rates, the newest last; empty where the whole may not be spoken of. */
  ratesBefore: readonly RateBefore[];
  /** Reporting by region of the duty stations. */
  regions: readonly RegionRates[];
  /** Entries about objectives, by the side of the plan that the objective is on. */
  sides: readonly SideCount[];
  /** The sums behind the figures of the instrument, for the round and those before it. */
  ratios: readonly Ratio[];
}

/** What the figures of a round are drawn from. */
export type RoundFigureFacts = RoundFigures & { analysis: RoundAnalysis };
