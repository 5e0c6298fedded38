import type { App, Caller } from '../app/app.ts';
import { Refusal } from '../app/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import type { Outcome } from '../db/together.ts';
import type { Answers } from '../forms/answers.ts';
import type { FormContext } from '../forms/inputs.ts';
import { stepsOf } from '../forms/steps.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { questionsOf } from '../instruments/instrument.ts';
import { dateIn } from '../language/dates.ts';
import { postsAnsweredFor } from '../people/roles.ts';
import { rolesOf, rolesOfMany } from '../people/store.ts';
import type { Timing } from '../rounds/timing.ts';
import { type DraftContent, emptyDraft } from './drafts/draft.ts';
import { findDrafts } from './drafts/store.ts';
import { type AnswerRow, fromRows } from './rows.ts';
import { seatsToAnswer, timingOf, type Where } from './seatRows.ts';
import { rowsOfUpdates, seatsAt, type SeatRow, seatsOfPosts } from './store.ts';
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

/** Who wants to answer, and where. */
export interface Asked {
  caller: Caller;
  where: Key;
}

/** The seats that the caller may answer for now. Refuses when there is none; several are for the caller to choose from. */
export async function findSeats(db: Db | Tx, caller: Caller, where: Where): Promise<SeatRow[]> {
  const roles = await rolesOf(db, caller.person.id, dateIn(caller.now, caller.person.timeZone));
  return seatsToAnswer(await seatsOfPosts(db, postsAnsweredFor(roles)), where, caller);
}

/** Opens one seat, also within a transaction: judges that it is the caller's and open, and reads what there is. */
export async function openSeat(app: App, caller: Caller, where: Key, db: Db | Tx = app.db): Promise<Seat> {
  const [seat] = await openSeats(app, [{ caller, where }], db);
  if (!seat) throw new Error('openSeats promises an outcome each');
  return seat();
}

/** As `openSeat`, for several who ask at once: what they share is read once, and each is refused alone. */
export async function openSeats(app: Pick<App, 'db'>, asked: readonly Asked[], db: Db | Tx): Promise<Outcome<Seat>[]> {
  const [first] = asked;
  if (!first) return [];
  const dates = asked.map(({ caller: { person, now } }) => ({
    personId: person.id,
    date: dateIn(now, person.timeZone),
  }));
  const roles = await rolesOfMany(db, dates);
  const keys = asked.map(({ where }) => where);
  const rows = await seatsAt(db, keys);
  const seats = await readSeats(app, rows, first.caller.now, db);
  return asked.map(({ caller, where }, i) => () => {
    const held = roles[i] ? postsAnsweredFor(roles[i]) : [];
    const mine = rows.filter(({ post }) => held.includes(post.id));
    if (held.length > 0 && mine.length === 0) throw new Refusal('updates.notYours');
    const [row] = seatsToAnswer(mine, where, caller);
    const seat = row && seats.get(row);
    if (!seat) throw new Error('seatsToAnswer promises a seat or refuses');
    return asSeatOf(caller, seat);
  });
}

/** Reads a seat that is known to be the caller's. */
export async function readSeat(app: Pick<App, 'db'>, row: SeatRow, caller: Caller): Promise<Seat> {
  const seat = (await readSeats(app, [row], caller.now, app.db)).get(row);
  if (!seat) throw new Error('readSeats promises a seat for each row');
  return asSeatOf(caller, seat);
}

type SharedSeat = Omit<Seat, 'timing' | 'context'> & { context: Omit<FormContext, 'language'> };

function asSeatOf({ person, now }: Caller, seat: SharedSeat): Seat {
  return { ...seat, context: { ...seat.context, language: person.language }, timing: timingOf(seat, now) };
}

async function readSeats(
  app: Pick<App, 'db'>,
  rows: readonly SeatRow[],
  now: Date,
  db: Db | Tx,
): Promise<Map<SeatRow, SharedSeat>> {
  const surroundings = await surroundingsOf(app.db, rows, now);
  const drafts = await findDrafts(
    db,
    rows.map(({ round, post }) => ({ round: round.id, post: post.id })),
  );
  const amended = rows.flatMap(({ standing }, i) => (standing && !drafts[i] ? [standing.id] : []));
  const standing = amended.length > 0 ? await rowsOfUpdates(db, amended) : new Map<number, AnswerRow[]>();
  const seats = new Map<SeatRow, SharedSeat>();
  for (const [i, row] of rows.entries()) {
    const around = surroundings[i];
    if (!around) throw new Error('surroundingsOf promises surroundings for each row');
    const { instrument, objectives, posts, before, medianSeconds } = around;
    const answers = fromRows(instrument, standing.get(row.standing?.id ?? 0) ?? []);
    seats.set(row, {
      ...row,
      instrument,
      context: { objectives, posts },
      draft: drafts[i] ?? { content: begin(instrument, answers), version: 0, startedAt: null, updatedBy: null },
      before,
      previous: prefilled(instrument, before),
      medianSeconds,
    });
  }
  return seats;
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
