import type { App, Caller } from '../../app/app.ts';
import { type Db, inTransaction } from '../../db/db.ts';
import { failed, type Outcome, togetherFor } from '../../db/together.ts';
import type { DraftContent } from './draft.ts';
import { type Asked, type Key, openSeats, type Seat } from '../seat.ts';
import { type DraftToKeep, saveDrafts } from './store.ts';

/** What becomes of a draft: its next content, given the seat as it stands and the version that it will have; null leaves it. */
type Change = (seat: Seat, version: number) => DraftContent | null;

interface Wish extends Asked {
  change: Change;
}

/**
 * Changes the draft of a seat and keeps it, as one act: what two devices do at the same time happens one after the other.
 * What many people send at once is kept in one transaction, which costs little more than one of them alone; a refusal, or
 * what `change` throws, is for its sender only.
 */
export async function changeDraft(app: App, caller: Caller, where: Key, change: Change): Promise<Seat> {
  return carryOut(app.db, { caller, where, change });
}

const carryOut = togetherFor((db: Db, wishes: Wish[]) =>
  inTransaction(db, async (tx) => {
    const seats = await openSeats({ db }, wishes, tx);
    const kept = new Map<string, DraftToKeep>();
    const outcomes = wishes.map((wish, i) => settle(() => changed(wish, seats[i], kept)));
    await saveDrafts(tx, [...kept.values()]);
    return outcomes;
  }),
);

/** The seat after the change; `kept` holds the drafts that were changed before in the same go, and takes this one. */
function changed(
  { caller, where, change }: Wish,
  open: Outcome<Seat> | undefined,
  kept: Map<string, DraftToKeep>,
): Seat {
  if (!open) throw new Error('openSeats promises an outcome each');
  const key = `${where.round} ${where.post}`;
  const found = open();
  const seat = { ...found, draft: kept.get(key) ?? found.draft };
  const version = seat.draft.version + 1;
  const content = change(seat, version);
  if (content === null) return seat;
  const draft = { content, version, startedAt: seat.draft.startedAt ?? caller.now, updatedBy: caller.person.id };
  kept.set(key, { roundId: where.round, postId: where.post, ...draft, updatedAt: caller.now });
  return { ...seat, draft };
}

function settle<Result>(work: () => Result): Outcome<Result> {
  try {
    const result = work();
    return () => result;
  } catch (error) {
    return failed(error);
  }
}
