import type { Db } from '../db/db.ts';
import type { Choice } from '../forms/formInputs.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { instrumentById } from '../instruments/store.ts';
import { rememberingDatabaseReads } from '../db/rememberingDatabaseReads.ts';
import { type BroughtForward, broughtForwardToForm, nothingBrought } from '../forms/broughtForwardToForm.ts';
import { choicesForUpdates, previousUpdates, rowsOfUpdates, secondsOfUpdates, type AssignmentRow } from './store.ts';
import { keysOfEndedNeeds } from '../commitments/needs/store.ts';

/** What all posts of a round answer with. */
interface RoundContext {
  instrument: Instrument;
  objectives: Choice[];
  posts: Choice[];
  /** How long submitted updates took, in seconds; null before there are any. */
  medianSeconds: number | null;
}

/** What a post's answers in a round are drawn and judged with, beside the draft itself. */
export interface UpdateContext extends RoundContext {
  brought: BroughtForward;
}

/** Milliseconds for which surroundings are taken as read: they change by imports and by other rounds, not while one answers. */
const freshForMs = 10_000;

const known = new WeakMap<Db, ReturnType<typeof contextLoaders>>();

/** Reads the surroundings of assignments, in their order; what was read within the last seconds is not read again. */
export async function contextsOfUpdates(
  db: Db,
  assignments: readonly AssignmentRow[],
  now: Date,
): Promise<UpdateContext[]> {
  const read = known.get(db) ?? contextLoaders(db);
  known.set(db, read);
  const rounds = await read.rounds(assignments, now);
  const brought = await read.brought(assignments, now);
  return rounds.map((round, i) => ({ ...round, brought: brought[i] ?? nothingBrought }));
}

function contextLoaders(db: Db) {
  const rounds = rememberingDatabaseReads(
    freshForMs,
    (assignment: AssignmentRow) => String(assignment.round.id),
    (assignments) => Promise.all(assignments.map(({ round }) => loadRoundContext(db, round))),
  );
  const brought = rememberingDatabaseReads(
    freshForMs,
    ({ round, post }: AssignmentRow) => `${round.id} ${post.id}`,
    async (assignments, now) => loadBrought(db, assignments, await rounds(assignments, now)),
  );
  return { rounds, brought };
}

async function loadRoundContext(db: Db, round: AssignmentRow['round']): Promise<RoundContext> {
  return {
    instrument: await instrumentById(db, round.instrumentId),
    ...(await choicesForUpdates(db, round)),
    medianSeconds: median(await secondsOfUpdates(db, round.workingGroupId)),
  };
}

/**
 * What is brought forward to the assignments of one round, not kept. `met` are keys of needs that will have been met; with `evenMet` those that were met
 * count as open still.
 */
export async function broughtToUpdates(
  db: Db,
  assignments: readonly AssignmentRow[],
  met: ReadonlySet<string>,
  { evenMet = false } = {},
): Promise<Map<AssignmentRow, BroughtForward>> {
  const [first] = assignments;
  if (!first) return new Map();
  const context = await loadRoundContext(db, first.round);
  const contexts = assignments.map(() => context);
  // What an update of this very round ended was brought to it.
  const brought = await loadBrought(db, assignments, contexts, evenMet ? null : met, first.round.id);
  return new Map(assignments.map((assignment, i) => [assignment, brought[i] ?? nothingBrought]));
}

/** `alsoMet` are needs that count as met; null lets even those that were met be brought forward. */
async function loadBrought(
  db: Db,
  assignments: readonly AssignmentRow[],
  surroundings: readonly RoundContext[],
  alsoMet: ReadonlySet<string> | null = new Set(),
  apartFromRound?: number,
): Promise<BroughtForward[]> {
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
  const posts = assignments.map(({ post }) => post.id);
  const met =
    alsoMet === null
      ? new Set<string>()
      : new Set([...(await keysOfEndedNeeds(db, posts, apartFromRound)), ...alsoMet]);
  return assignments.map((assignment, i) => {
    const round = surroundings[i];
    const mine = rows.get(previous.get(assignment) ?? 0);
    if (!round || !mine) return nothingBrought;
    return broughtForwardToForm(round.instrument, mine, met, { ...round, language: assignment.post.language });
  });
}

/** The middle value, the lower of two; null of none. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
