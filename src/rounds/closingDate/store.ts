import type { Db, Tx } from '../../db/db.ts';
import type { RoundState } from '../roundStatesAndActs.ts';

/** Moves the last day of a round, as it was read; false where the round, or its last day, has changed since. */
export async function saveClosingDate(
  tx: Tx,
  before: { id: number; state: RoundState; closesAt: string },
  closesAt: string,
): Promise<boolean> {
  return (await tx.round.updateMany({ where: before, data: { closesAt } })).count === 1;
}

/** The latest due day that a post of a round has for itself alone; null where none has. */
export async function latestExtendedDueDay(db: Db, roundId: number): Promise<string | null> {
  const { _max } = await db.assignment.aggregate({ where: { roundId }, _max: { dueAt: true } });
  return _max.dueAt;
}
