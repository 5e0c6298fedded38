import { type App, systemActor } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { inTransaction } from '../db/db.ts';
import type { Jump, TrustedClock } from '../schedule/trustedClock.ts';
import { CLOCK_QUESTION, CLOCK_SET_BACK, notifyCoordinatorsOfClock } from './clockMessages.ts';
import {
  addClockJump,
  isClockJumpOpen,
  clockJumpById,
  type JumpRecord,
  openClockJump,
  settleClockJump,
} from './store.ts';

/** So near to where it should be, in milliseconds, a clock was set back after a jump. */
const NEAR_MS = 12 * 3_600_000;

/**
 * Watches the clock for the scheduler: gives a function that says which jump is still to be confirmed, asks the coordinators
 * about a new one, and goes by the server's clock again once they said that it is right or it was set back.
 */
export function watchClock(app: App, clock: TrustedClock): () => Promise<Jump | null> {
  const server = systemActor(app, 'calendar', clock.now());
  const { db, workingGroupId } = app;
  let asked: number | null = null;
  let looked = false;
  return async () => {
    if (!looked) await takeOver();
    looked = true;
    const jump = clock.jump();
    if (jump === null) {
      if (asked !== null) await settle(asked);
      asked = null;
      // Another process is in doubt: what its clock does to the rows is not to be made worse.
      return openClockJump(db, workingGroupId);
    }
    const before = asked === null ? null : await clockJumpById(db, asked);
    if (before?.verdict === 'right') {
      clock.accept();
      asked = null;
      return null;
    }
    if (before === null || !isClockJumpOpen(before)) asked = await ask(jump);
    return jump;
  };

  /** What an earlier process left in doubt: the clock was set back since, or is still wrong. */
  async function takeOver(): Promise<void> {
    const left = await openClockJump(db, workingGroupId);
    if (left === null) return;
    if (wasSetBack(left, clock.now())) return settle(left.id);
    clock.distrust(left);
    asked = left.id;
  }

  async function ask(jump: Jump): Promise<number> {
    const now = clock.now();
    return inTransaction(db, async (tx) => {
      const id = await addClockJump(tx, workingGroupId, jump);
      const moved = { from: jump.from.toISOString(), to: jump.to.toISOString() };
      await audit(tx, { ...server, now }, 'clock.jump', `clockJump:${id}`, moved);
      await notifyCoordinatorsOfClock(tx, app, CLOCK_QUESTION, id, now);
      return id;
    });
  }

  async function settle(id: number): Promise<void> {
    const at = clock.now();
    await inTransaction(db, async (tx) => {
      if (!(await settleClockJump(tx, id, 'setBack', { person: null, at }))) return;
      await audit(tx, { ...server, now: at }, 'clock.setBack', `clockJump:${id}`);
      await notifyCoordinatorsOfClock(tx, app, CLOCK_SET_BACK, id, at);
    });
  }
}

/** Whether a clock that had jumped is again where it came from, or has passed it. */
function wasSetBack({ from, to }: JumpRecord, now: Date): boolean {
  const ahead = to > from;
  return ahead ? now.getTime() < to.getTime() - NEAR_MS : now.getTime() >= from.getTime() - NEAR_MS;
}
