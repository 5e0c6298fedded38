import type { Actor, App } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import { writeDate } from '../calendar/dates.ts';
import { languageOfActingPerson, requireCoordinator } from '../people/requireCoordinator.ts';
import { roundActsIn, roundMoveOf, type RoundAct } from './roundStatesAndActs.ts';
import {
  addPostsToRound,
  moveRound,
  pairRoundWhereUnpaired,
  postsInRound,
  roundById,
  type RoundRecord,
} from './store.ts';
import { datesWhenOpened, datesWhenReopened, isRoundOver, type RoundDates } from './roundTiming.ts';

/** Characters that a reason for a change of a round may have. */
export const REASON_LIMIT = 500;

/** What else belongs to a move for whoever makes it: done with it in one transaction, or neither is. */
type Also = (tx: Tx) => Promise<void>;
const nothing: Also = () => Promise.resolve();

/**
 * Opens a scheduled round: by hand, today where its day was still to come; by the calendar, at each post on its day. Posts that nobody named are all asked, and are paired by rule where
 * nobody paired them. Answers the round as it is now. Refuses a round whose last day is over, or that would ask nobody.
 */
export async function openRound(app: App, by: Actor, roundId: number, also: Also = nothing): Promise<RoundRecord> {
  await requireCoordinator(app.db, by);
  const round = await existing(app, roundId);
  if (round.state === 'scheduled' && isRoundOver(round, by.now)) {
    throw new Refusal('rounds.over', {
      label: round.label,
      date: writeDate(round.closesAt, languageOfActingPerson(by)),
    });
  }
  // The calendar opens a round when its day has begun at the first post; elsewhere it is still to come.
  const dates = by.channel === 'calendar' ? {} : { dates: datesWhenOpened(round, by.now) };
  const asked = async (tx: Tx, opened: RoundRecord) => {
    await askAndPair(tx, opened);
    await also(tx);
  };
  return move(app, by, round, 'open', { ...dates, also: asked });
}

/** Closes an open round at once, in all time zones. Drafts are kept, in case it is opened again. */
export async function closeRound(app: App, by: Actor, roundId: number, also: Also = nothing): Promise<RoundRecord> {
  await requireCoordinator(app.db, by);
  return move(app, by, await existing(app, roundId), 'close', { also });
}

/**
 * Opens a closed round again, for a week at least, so that the calendar does not close it at once. The reason goes into the record;
 * without one the request is refused.
 */
export async function reopenRound(app: App, by: Actor, roundId: number, reason: string): Promise<RoundRecord> {
  await requireCoordinator(app.db, by);
  const round = await existing(app, roundId);
  const words = reason.trim();
  if (words === '') throw new Refusal('rounds.reasonMissing', { label: round.label });
  if (words.length > REASON_LIMIT) {
    throw new Refusal('rounds.reasonTooLong', { limit: REASON_LIMIT, length: words.length });
  }
  return move(app, by, round, 'reopen', { dates: datesWhenReopened(round, by.now), reason: words });
}

/** Locks a closed round: from now on it cannot be opened again, and its answers are final. */
export async function lockRound(app: App, by: Actor, roundId: number): Promise<RoundRecord> {
  await requireCoordinator(app.db, by);
  return move(app, by, await existing(app, roundId), 'lock');
}

/** Marks a locked round as published; `also` is what is published with it, in the same transaction. */
export async function markRoundPublished(
  app: App,
  by: Actor,
  roundId: number,
  also?: Move['also'],
): Promise<RoundRecord> {
  await requireCoordinator(app.db, by);
  return move(app, by, await existing(app, roundId), 'publish', { also });
}

async function existing(app: App, roundId: number): Promise<RoundRecord> {
  const round = await roundById(app.db, roundId);
  if (round?.workingGroupId !== app.workingGroupId) throw new Refusal('rounds.roundGone');
  return round;
}

interface Move {
  dates?: RoundDates;
  reason?: string;
  /** What else belongs to the move, in its transaction. */
  also?: ((tx: Tx, round: RoundRecord) => Promise<void>) | undefined;
}

async function move(app: App, by: Actor, round: RoundRecord, act: RoundAct, how: Move = {}): Promise<RoundRecord> {
  const { id, label } = round;
  const { from, to } = roundMoveOf(act);
  return inTransaction(app.db, async (tx) => {
    const moved = await moveRound(tx, id, from, to, how.dates);
    const now = await roundById(tx, id);
    if (now === null) throw new Refusal('rounds.roundGone');
    if (!moved) {
      const { state } = now;
      throw new Refusal('rounds.notPossible', { label, act, state, next: roundActsIn(state)[0] ?? 'nothing' });
    }
    await how.also?.(tx, now);
    const reason = how.reason === undefined ? {} : { reason: how.reason };
    await audit(tx, by, `round.${act}`, `round:${id}`, { label, ...reason, ...changedDates(round, now) });
    return now;
  });
}

/** The dates that a move changed, as the record keeps them. */
function changedDates(before: RoundDates, after: RoundDates): Record<string, string> {
  const keys = ['opensAt', 'dueAt', 'closesAt'] as const;
  return Object.fromEntries(keys.filter((key) => before[key] !== after[key]).map((key) => [key, after[key]]));
}

async function askAndPair(tx: Tx, round: RoundRecord): Promise<void> {
  const asked = await postsInRound(tx, round.id);
  if (asked.length === 0 && (await addPostsToRound(tx, round, null)) === 0) throw new Refusal('rounds.noPosts');
  await pairRoundWhereUnpaired(tx, round.id);
}
