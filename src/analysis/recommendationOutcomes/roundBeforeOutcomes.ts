import { dateIn } from '../../calendar/dates.ts';
import type { Db } from '../../db/db.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { previousRound } from '../../rounds/store.ts';

/** The round before one, with the zone by which its last day ended. */
export interface LastRound {
  id: number;
  /** Its last day, YYYY-MM-DD. */
  closesAt: string;
  timeZone: string;
}

/** The round of the same questions before this one; null for a first round. */
export async function roundBeforeOutcomes(db: Db, roundId: number): Promise<LastRound | null> {
  const last = await previousRound(db, roundId);
  return last && { ...last, timeZone: await zoneOfGroup(db, last.workingGroupId) };
}

/** Whether something was over before the last day of that round, so that it was told after it. */
export const wasOutcomeOverBefore = ({ closesAt, timeZone }: LastRound, since: Date): boolean =>
  dateIn(since, timeZone) < closesAt;
