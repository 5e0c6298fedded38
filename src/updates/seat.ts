import type { App, Caller } from '../app/app.ts';
import { type Db, inTransaction, type Tx } from '../db/db.ts';
import type { Answers } from '../forms/answers.ts';
import type { FormContext } from '../forms/inputs.ts';
import { stepsOf } from '../forms/steps.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { questionsOf } from '../instruments/instrument.ts';
import { dateIn } from '../language/dates.ts';
import { postsAnsweredFor } from '../people/roles.ts';
import { rolesOf } from '../people/store.ts';
import type { Timing } from '../rounds/timing.ts';
import { type DraftContent, emptyDraft } from './draft.ts';
import { fromRows } from './rows.ts';
import { seatsToAnswer, timingOf, type Where } from './seatRows.ts';
import { findDraft, rowsOfUpdate, saveDraft, type SeatRow, seatsOfPosts } from './store.ts';
import { surroundingsOf } from './surroundings.ts';

/** Everything that is needed to ask, judge and keep the answers of one post in one round, for one person. */
export interface Seat extends SeatRow {
  instrument: Instrument;
  context: FormContext;
  timing: Timing;
  /** Version 0 is a draft that nobody has begun. */
  draft: { content: DraftContent; version: number; startedAt: Date | null; updatedBy: number | null };
  /** The post's answers of the round before. */
  before: Answers;
  /** Those of them that the instrument lets a new draft begin with. */
  previous: Answers;
  /** How long submitted updates took; null before there are any. */
  medianSeconds: number | null;
}

/** One post in one round. */
export interface Key {
  round: number;
  post: number;
}

/** The seats that the caller may answer for now. Refuses when there is none; several are for the caller to choose from. */
export async function findSeats(db: Db | Tx, caller: Caller, where: Where): Promise<SeatRow[]> {
  const roles = await rolesOf(db, caller.person.id, dateIn(caller.now, caller.person.timeZone));
  return seatsToAnswer(await seatsOfPosts(db, postsAnsweredFor(roles)), where, caller);
}

/** Opens one seat, also within a transaction: judges that it is the caller's and open, and reads what there is. */
export async function openSeat(app: App, caller: Caller, where: Key, db: Db | Tx = app.db): Promise<Seat> {
  const [row] = await findSeats(db, caller, where);
  if (!row) throw new Error('findSeats promises a seat or refuses');
  return readSeat(app, row, caller, db);
}

/**
 * Changes the draft of a seat and keeps it, as one act: what two devices do at the same time happens one after the
 * other. `change` gets the seat as it stands and the version that the new draft will have; null leaves it as it is.
 */
export async function changeDraft(
  app: App,
  caller: Caller,
  where: Key,
  change: (seat: Seat, version: number) => DraftContent | null,
): Promise<Seat> {
  return inTransaction(app.db, async (tx) => {
    const seat = await openSeat(app, caller, where, tx);
    const version = seat.draft.version + 1;
    const content = change(seat, version);
    if (content === null) return seat;
    const draft = { content, version, updatedBy: caller.person.id };
    await saveDraft(tx, { roundId: where.round, postId: where.post }, { ...draft, now: caller.now });
    return { ...seat, draft: { ...draft, startedAt: seat.draft.startedAt ?? caller.now } };
  });
}

/** Reads a seat that is known to be the caller's. */
export async function readSeat(
  app: Pick<App, 'db'>,
  row: SeatRow,
  caller: Caller,
  db: Db | Tx = app.db,
): Promise<Seat> {
  const { instrument, objectives, posts, before, medianSeconds } = await surroundingsOf(app.db, row, caller.now);
  const stored = await findDraft(db, row.round.id, row.post.id);
  const standing = stored || !row.standing ? {} : fromRows(instrument, await rowsOfUpdate(db, row.standing.id));
  return {
    ...row,
    instrument,
    context: { language: caller.person.language, objectives, posts },
    timing: timingOf(row, caller.now),
    draft: stored ?? { content: begin(instrument, standing), version: 0, startedAt: null, updatedBy: null },
    before,
    previous: prefilled(instrument, before),
    medianSeconds,
  };
}

/** A new draft is empty; one that amends a standing update begins with its answers and asks nothing again by itself. */
function begin(instrument: Instrument, standing: Answers): DraftContent {
  if (Object.keys(standing).length === 0) return emptyDraft;
  const open = stepsOf(instrument, standing).filter((step) => !step.answered);
  return { ...emptyDraft, answers: standing, passed: open.map((step) => step.id) };
}

function prefilled(instrument: Instrument, answers: Answers): Answers {
  const kept = questionsOf(instrument).filter((question) => question.prefill === 'last');
  return Object.fromEntries(kept.flatMap(({ key }) => (answers[key] === undefined ? [] : [[key, answers[key]]])));
}
