import type { Rates } from '../rounds/roundRates.ts';

/** The latest earlier round of the same instrument that is over. */
export interface ComparisonRound {
  label: string;
  rates: Rates;
  /** Posts that both rounds asked. */
  askedInBoth: number;
  /** Whether both rounds asked with the same version of the instrument. */
  sameVersion: boolean;
  versionBefore: number;
  /** Questions that had another key then, as "former → now". */
  renamed: string[];
}
