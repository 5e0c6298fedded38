import type { Rates } from '../rounds/rates.ts';
import type { Quantifier } from './quantifier.ts';

/** What became of one conclusion since the round before; only what both rounds have is compared. */
export interface Change {
  key: string;
  /** One line for a share, one a group for a comparison. Values are shares from 0 to 1, or means. */
  lines: { group: string | null; measure: 'share' | 'mean'; before: number; now: number }[];
  quantifierBefore: Quantifier | null;
  quantifierNow: Quantifier | null;
}
export interface Comparison {
  label: string;
  rates: Rates;
  /** Whether both rounds asked with the same version of the instrument. */
  sameVersion: boolean;
  versionBefore: number;
  changes: Change[];
}
