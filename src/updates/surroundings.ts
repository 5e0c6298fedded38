import type { Db } from '../db/db.ts';
import type { Answers, GroupItem } from '../forms/answers.ts';
import { type Choice, type FormContext, rawValues } from '../forms/inputs.ts';
import { readQuestion } from '../forms/reading.ts';
import { type Instrument, questionsOf } from '../instruments/instrument.ts';
import { instrumentById } from '../instruments/store.ts';
import { remembering } from './remembering.ts';
import { fromRows } from './rows.ts';
import { choicesOfRound, previousUpdates, rowsOfUpdates, secondsOfUpdates, type SeatRow } from './store.ts';

/** What all posts of a round answer with. */
interface RoundSurroundings {
  instrument: Instrument;
  objectives: Choice[];
  posts: Choice[];
  /** How long submitted updates took, in seconds; null before there are any. */
  medianSeconds: number | null;
}

/** What a post's answers in a round are drawn and judged with, beside the draft itself. */
export interface Surroundings extends RoundSurroundings {
  /** The post's answers of the round before, as far as they can still be given. */
  before: Answers;
}

/** Milliseconds for which surroundings are taken as read: they change by imports and by other rounds, not while one answers. */
const freshForMs = 10_000;

const known = new WeakMap<Db, ReturnType<typeof reading>>();

/** Reads the surroundings of seats, in their order; what was read within the last seconds is not read again. */
export async function surroundingsOf(db: Db, seats: readonly SeatRow[], now: Date): Promise<Surroundings[]> {
  const read = known.get(db) ?? reading(db);
  known.set(db, read);
  const rounds = await read.rounds(seats, now);
  const before = await read.before(seats, now);
  return rounds.map((round, i) => ({ ...round, before: before[i] ?? {} }));
}

function reading(db: Db) {
  const rounds = remembering(
    freshForMs,
    (seat: SeatRow) => String(seat.round.id),
    (seats) => Promise.all(seats.map(({ round }) => readRound(db, round))),
  );
  const before = remembering(
    freshForMs,
    ({ round, post }: SeatRow) => `${round.id} ${post.id}`,
    async (seats, now) => readBefore(db, seats, await rounds(seats, now)),
  );
  return { rounds, before };
}

async function readRound(db: Db, round: SeatRow['round']): Promise<RoundSurroundings> {
  return {
    instrument: await instrumentById(db, round.instrumentId),
    ...(await choicesOfRound(db, round)),
    medianSeconds: median(await secondsOfUpdates(db, round.workingGroupId)),
  };
}

async function readBefore(
  db: Db,
  seats: readonly SeatRow[],
  surroundings: readonly RoundSurroundings[],
): Promise<Answers[]> {
  const previous = new Map<SeatRow, number>();
  for (const roundId of new Set(seats.map(({ round }) => round.id))) {
    const ofRound = seats.filter(({ round }) => round.id === roundId);
    const [first] = ofRound;
    const key = first && surroundings[seats.indexOf(first)]?.instrument.key;
    if (!first || key === undefined) continue;
    const ids = ofRound.map(({ post }) => post.id);
    const updates = await previousUpdates(db, first.round, key, ids);
    for (const seat of ofRound) {
      const updateId = updates.get(seat.post.id);
      if (updateId !== undefined) previous.set(seat, updateId);
    }
  }
  const rows = await rowsOfUpdates(db, [...previous.values()]);
  return seats.map((seat, i) => {
    const round = surroundings[i];
    const mine = rows.get(previous.get(seat) ?? 0);
    if (!round || !mine) return {};
    return stillValid(round.instrument, fromRows(round.instrument, mine), { ...round, language: seat.post.language });
  });
}

/** Earlier answers without what cannot be answered any more: objectives that have gone, posts that are no longer asked. */
function stillValid(instrument: Instrument, answers: Answers, context: FormContext): Answers {
  return Object.fromEntries(
    questionsOf(instrument).flatMap((question) => {
      const { value, problems } = readQuestion(question, rawValues(question, answers[question.key]), context);
      const wrongItems = new Set(Object.keys(problems).map((id) => Number(id.split('.')[1])));
      const kept =
        question.kind === 'group' ? (value as GroupItem[] | undefined)?.filter((_, i) => !wrongItems.has(i)) : value;
      return kept === undefined || (Array.isArray(kept) && kept.length === 0) ? [] : [[question.key, kept]];
    }),
  );
}

/** The middle value, the lower of two; null of none. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
