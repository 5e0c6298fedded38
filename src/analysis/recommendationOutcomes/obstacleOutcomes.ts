import type { Db } from '../../db/db.ts';
import type { Visibility } from '../../instruments/instrument.ts';
import { isInsideAnalysisReader, mayReadInAnalysis } from '../analysisAccess.ts';
import type { RoundAnalysis } from '../analysis.ts';
import type { ObstacleBecame } from './recommendationOutcome.ts';
import { type LastRound, roundBeforeOutcomes, wasOutcomeOverBefore } from './roundBeforeOutcomes.ts';
import { obstaclesForOutcomes, type ReportedObstacle } from './store.ts';
import { outcomeStandingAfter } from './recommendationStanding.ts';

/**
 * What has become of the obstacles reported before this round: those that were not closed when the last round closed. With `until` as
 * things stood then. Nothing in a first round.
 */
export async function obstacleOutcomes(db: Db, roundId: number, until?: Date): Promise<ObstacleBecame[]> {
  const last = await roundBeforeOutcomes(db, roundId);
  if (!last) return [];
  const reported = await obstaclesForOutcomes(db, roundId);
  return reported.flatMap((one) => {
    const became = becameOf(one, last, until);
    return became ? [became] : [];
  });
}

function becameOf(
  { number, text, visibility, posts, happened }: ReportedObstacle,
  last: LastRound,
  until: Date | undefined,
): ObstacleBecame | null {
  const standing = outcomeStandingAfter(until ? happened.filter(({ at }) => at <= until) : happened);
  if (!standing) return null;
  const { state, since } = standing;
  const isClosed = state === 'done' || state === 'withdrawn';
  if (isClosed && wasOutcomeOverBefore(last, since)) return null;
  const is = isClosed ? 'closed' : state === 'declined' ? 'declined' : 'open';
  return { number, text, visibility, posts, is };
}

/** What a reader gets of it: inside the group alone, as an obstacle is told with the post that has it. */
export function obstacleOutcomesFor(
  tier: Visibility,
  { obstacles }: Pick<RoundAnalysis, 'obstacles'>,
): ObstacleBecame[] {
  if (!isInsideAnalysisReader(tier)) return [];
  return obstacles.filter(({ visibility }) => mayReadInAnalysis(tier, visibility));
}
