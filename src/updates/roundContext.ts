import type { Db } from '../db/db.ts';
import type { Answers, GroupItem } from '../forms/answers.ts';
import { type Choice, type FormContext, rawValues } from '../forms/inputs.ts';
import { parseQuestion } from '../forms/reading.ts';
import { type Instrument, questionsOf } from '../instruments/instrument.ts';
import { instrumentById } from '../instruments/store.ts';
import { remembering } from '../db/remembering.ts';
import { fromRows } from '../forms/answerRows.ts';
import { choicesOfRound, previousUpdates, rowsOfUpdates, secondsOfUpdates, type AssignmentRow } from './store.ts';

/** What all posts of a round answer with. */
interface RoundContext {
  instrument: Instrument;
  objectives: Choice[];
  posts: Choice[];
  /** How long submitted updates took, in seconds; null before there are any. */
  medianSeconds: number | null;
}

/** What a post's answers in a round are drawn and judged with, beside the draft itself. */
export interface AnswerContext extends RoundContext {
  /** The post's answers of the round before, as far as they can still be given. */
  before: Answers;
}

/** Milliseconds for which surroundings are taken as read: they change by imports and by other rounds, not while one answers. */
const freshForMs = 10_000;

const known = new WeakMap<Db, ReturnType<typeof contextLoaders>>();

/** Reads the surroundings of assignments, in their order; what was read within the last seconds is not read again. */
export async function answerContextsOf(
  db: Db,
  assignments: readonly AssignmentRow[],
  now: Date,
): Promise<AnswerContext[]> {
  const read = known.get(db) ?? contextLoaders(db);
  known.set(db, read);
  const rounds = await read.rounds(assignments, now);
  const before = await read.before(assignments, now);
  return rounds.map((round, i) => ({ ...round, before: before[i] ?? {} }));
}

function contextLoaders(db: Db) {
  const rounds = remembering(
    freshForMs,
    (assignment: AssignmentRow) => String(assignment.round.id),
    (assignments) => Promise.all(assignments.map(({ round }) => loadRoundContext(db, round))),
  );
  const before = remembering(
    freshForMs,
    ({ round, post }: AssignmentRow) => `${round.id} ${post.id}`,
    async (assignments, now) => loadPreviousAnswers(db, assignments, await rounds(assignments, now)),
  );
  return { rounds, before };
}

async function loadRoundContext(db: Db, round: AssignmentRow['round']): Promise<RoundContext> {
  return {
    instrument: await instrumentById(db, round.instrumentId),
    ...(await choicesOfRound(db, round)),
    medianSeconds: median(await secondsOfUpdates(db, round.workingGroupId)),
  };
}

async function loadPreviousAnswers(
  db: Db,
  assignments: readonly AssignmentRow[],
  surroundings: readonly RoundContext[],
): Promise<Answers[]> {
  const previous = new Map<AssignmentRow, number>();
  for (const roundId of new Set(assignments.map(({ round }) => round.id))) {
    const ofRound = assignments.filter(({ round }) => round.id === roundId);
    const [first] = ofRound;
    const key = first && surroundings[assignments.indexOf(first)]?.instrument.key;
    if (!first || key === undefined) continue;
    const ids = ofRound.map(({ post }) => post.id);
    const updates = await previousUpdates(db, first.round, key, ids);
    for (const assignment of ofRound) {
      const updateId = updates.get(assignment.post.id);
      if (updateId !== undefined) previous.set(assignment, updateId);
    }
  }
  const rows = await rowsOfUpdates(db, [...previous.values()]);
  return assignments.map((assignment, i) => {
    const round = surroundings[i];
    const mine = rows.get(previous.get(assignment) ?? 0);
    if (!round || !mine) return {};
    return stillValid(round.instrument, fromRows(round.instrument, mine), {
      ...round,
      language: assignment.post.language,
    });
  });
}

/** Earlier answers without what cannot be answered any more: objectives that have gone, posts that are no longer asked. */
function stillValid(instrument: Instrument, answers: Answers, context: FormContext): Answers {
  return Object.fromEntries(
    questionsOf(instrument).flatMap((question) => {
      const { value, problems } = parseQuestion(question, rawValues(question, answers[question.key]), context);
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
