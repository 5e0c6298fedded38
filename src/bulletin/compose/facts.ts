import type { RoundAnalysis } from '../../analysis/analysis.ts';
import type { Localized } from '../../language/language.ts';
import type { Item } from '../items/item.ts';

/** Everything that an issue is made from, for every audience: `composeIssue` chooses what each may read. */
export interface IssueFacts {
  /** Name of the working group. */
  organization: string;
  /** What the group calls its bulletin; null where it has not said. */
  title: Localized | null;
  number: number;
  /** For instance 2000-Q3. */
  quarter: string;
  /** Day of publication, YYYY-MM-DD. */
  date: string;
  items: readonly Item[];
  /** The round that the issue reports; null where none is closed yet. */
  analysis: RoundAnalysis | null;
  /** What the round before it said of rates, the newest last. */
  ratesBefore: readonly { roundId: number; label: string; reportingRate: number }[];
  coming: readonly ComingDate[];
  /** Reporting by region of the duty stations. */
  regions: readonly RegionRates[];
  /** Entries about objectives, by the side of the plan that the objective is on. */
  sides: readonly SideCount[];
  /** The sums behind the figures of the instrument, for the round and those before it. */
  ratios: readonly Ratio[];
}

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

export interface ComingDate {
  kind: 'opens' | 'due' | 'closes' | 'nextIssue';
  /** The round's label, or the number of the issue. */
  label: string;
  date: string;
}

export interface RegionRates {
  /** Empty where the roster names none. */
  region: string;
  expected: number;
  received: number;
}
