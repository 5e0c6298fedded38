import type { Db, Tx } from '../db/db.ts';
import type { Jump } from '../schedule/trustedClock.ts';

export interface JumpRecord extends Jump {
  id: number;
  workingGroupId: number;
  /** Null while nobody has answered; wrong: the calendar still rests. */
  verdict: 'right' | 'wrong' | 'setBack' | null;
}

export async function clockJumpById(db: Db | Tx, id: number): Promise<JumpRecord | null> {
  return db.clockJump.findUnique({ where: { id } });
}

/** The newest jump of a group that nobody has said to be right, and that was not set back; null where there is none. */
export async function openClockJump(db: Db | Tx, workingGroupId: number): Promise<JumpRecord | null> {
  const newest = await db.clockJump.findFirst({ where: { workingGroupId }, orderBy: { id: 'desc' } });
  return newest && isClockJumpOpen(newest) ? newest : null;
}

export const isClockJumpOpen = ({ verdict }: Pick<JumpRecord, 'verdict'>): boolean =>
  verdict === null || verdict === 'wrong';

export async function addClockJump(tx: Tx, workingGroupId: number, { from, to }: Jump): Promise<number> {
  return (await tx.clockJump.create({ data: { workingGroupId, from, to }, select: { id: true } })).id;
}

/** Notes what a coordinator said, or that the clock was set back; false where that was settled before. */
export async function settleClockJump(
  tx: Tx,
  id: number,
  verdict: 'right' | 'wrong' | 'setBack',
  by: { person: number | null; at: Date },
): Promise<boolean> {
  const { count } = await tx.clockJump.updateMany({
    where: { id, OR: [{ verdict: null }, { verdict: 'wrong' }] },
    data: { verdict, answeredBy: by.person, answeredAt: by.at },
  });
  return count === 1;
}
