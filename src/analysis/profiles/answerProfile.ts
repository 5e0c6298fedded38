import { type Origin, origins } from '../../forms/answerOrigin.ts';
import { reachesAnalysisThreshold } from '../reachesThreshold.ts';
import type { Cell, Measure } from '../measure.ts';

/** What one post's answers to a question come to. */
export interface Score {
  /** Rows that have the wanted answer, or the sum of all numbers given: as the measure asks. */
  score: number;
  /** Rows answered; 0 for a post that did not answer. */
  rows: number;
}

/** Posts of one cell that answered a question alike. */
export interface Profile extends Score {
  cell: Cell;
  /** The strongest origin among the answers: given if any is given. */
  origin: Origin;
  posts: number;
}

/** 1 where the answers meet the measure, 0 where they do not, for a sum the sum; null where they do not decide it. */
export function decideProfileMeasure(measure: Measure, { score, rows }: Score): number | null {
  switch (measure.kind) {
    case 'rows':
      if (score >= measure.atLeast) return 1;
      return score + measure.rows - rows < measure.atLeast ? 0 : null;
    case 'mean':
      return rows === 0 ? null : Number(reachesAnalysisThreshold(score / rows, measure.atLeast));
    case 'answer':
      return rows === 0 ? null : Number(score > 0);
    case 'sum':
      return rows === measure.rows ? score : null;
  }
}

export interface Counts {
  numerator: number;
  denominator: number;
}

/** Posts that meet a measure, of those whose answers decide it; of a sum, all sums together. */
export function profileCounts(measure: Measure, profiles: readonly Profile[]): Counts {
  let [numerator, denominator] = [0, 0];
  for (const profile of profiles) {
    const decided = decideProfileMeasure(measure, profile);
    if (decided === null) continue;
    numerator += decided * profile.posts;
    denominator += profile.posts;
  }
  return { numerator, denominator };
}

/** How many posts have each sum. */
export function profileSpread(measure: Measure, profiles: readonly Profile[]): Map<number, number> {
  const spread = new Map<number, number>();
  for (const profile of profiles) {
    const decided = decideProfileMeasure(measure, profile);
    if (decided !== null) spread.set(decided, (spread.get(decided) ?? 0) + profile.posts);
  }
  return spread;
}

export type OriginCounts = Record<Origin, number>;

/** Posts whose answers decide a measure, by origin. */
export function profileOrigins(measure: Measure, profiles: readonly Profile[]): OriginCounts {
  const counts: OriginCounts = { given: 0, confirmed: 0, carried: 0 };
  for (const profile of profiles)
    if (decideProfileMeasure(measure, profile) !== null) counts[profile.origin] += profile.posts;
  return counts;
}

/** The profiles of posts that said something in this round: typed it, or said that it is still so. */
export function profilesNotCarried(profiles: readonly Profile[]): Profile[] {
  return profiles.filter(({ origin }) => origin !== 'carried');
}

/** The origin of a rank, 0 for the weakest; as the database ranks them. */
export function profileOriginOfRank(rank: number): Origin {
  return origins[rank] ?? 'given';
}
