import type { Db } from '../db/db.ts';
import type { Answers, GroupItem } from '../forms/answers.ts';
import { type Choice, type FormContext, rawValues } from '../forms/inputs.ts';
import { readQuestion } from '../forms/reading.ts';
import { type Instrument, questionsOf } from '../instruments/instrument.ts';
import { instrumentById } from '../instruments/store.ts';
import { fromRows } from './rows.ts';
import { choicesOfRound, previousUpdate, rowsOfUpdate, secondsOfUpdates, type SeatRow } from './store.ts';

/** What a post's answers in a round are drawn and judged with, beside the draft itself. */
export interface Surroundings {
  instrument: Instrument;
  objectives: Choice[];
  posts: Choice[];
  /** The post's answers of the round before, as far as they can still be given. */
  before: Answers;
  /** How long submitted updates took, in seconds; null before there are any. */
  medianSeconds: number | null;
}

/** Milliseconds for which surroundings are taken as read: they change by imports and by other rounds, not while one answers. */
const freshForMs = 10_000;

const known = new WeakMap<Db, Map<string, { readAt: number; surroundings: Surroundings }>>();

/** Reads the surroundings of a seat; what was read within the last seconds is not read again. */
export async function surroundingsOf(db: Db, { round, post }: SeatRow, now: Date): Promise<Surroundings> {
  const seats = known.get(db) ?? new Map<string, { readAt: number; surroundings: Surroundings }>();
  known.set(db, seats);
  const key = `${round.id} ${post.id}`;
  const last = seats.get(key);
  if (last && Math.abs(now.getTime() - last.readAt) < freshForMs) return last.surroundings;
  const surroundings = await read(db, { round, post });
  seats.set(key, { readAt: now.getTime(), surroundings });
  return surroundings;
}

async function read(db: Db, { round, post }: Pick<SeatRow, 'round' | 'post'>): Promise<Surroundings> {
  const instrument = await instrumentById(db, round.instrumentId);
  const choices = await choicesOfRound(db, round);
  const last = await previousUpdate(db, round, instrument.key, post.id);
  const answers = last === null ? {} : fromRows(instrument, await rowsOfUpdate(db, last));
  return {
    instrument,
    ...choices,
    before: stillValid(instrument, answers, { language: post.language, ...choices }),
    medianSeconds: median(await secondsOfUpdates(db, round.workingGroupId)),
  };
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
