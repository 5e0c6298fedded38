import type { Db, Tx } from '../db/db.ts';
import { loadRowsInPages } from '../db/loadRowsInPages.ts';
import { unaccented } from '../language/unaccented.ts';
import type { PostRecord } from '../people/store.ts';
import { pairPostsOfRound, type Pair } from './pairPostsOfRound.ts';
import { roundRates, type Rates } from './roundRates.ts';
import type { RoundState } from './roundStatesAndActs.ts';
import type { RoundDates } from './roundTiming.ts';

/** A round; all dates are calendar dates YYYY-MM-DD, inclusive. */
export interface RoundRecord extends RoundDates {
  id: number;
  workingGroupId: number;
  label: string;
  instrumentId: number;
  planOfActionId: number;
  periodStart: string;
  periodEnd: string;
  /** When the due day was moved last; null: never. */
  extendedOn: string | null;
  state: RoundState;
}

/** The round with this id; null where there is none. */
export async function roundById(db: Db | Tx, id: number): Promise<RoundRecord | null> {
  return db.round.findUnique({ where: { id } });
}

/** How often a round was opened again after it had been closed. */
export async function timesRoundReopened(db: Db | Tx, id: number): Promise<number> {
  return db.auditEvent.count({ where: { subject: `round:${id}`, action: 'round.reopen' } });
}

/** All rounds of a working group, the latest reporting period first. */
export async function roundsOf(db: Db | Tx, workingGroupId: number): Promise<RoundRecord[]> {
  return db.round.findMany({ where: { workingGroupId }, orderBy: [{ periodEnd: 'desc' }, { id: 'desc' }] });
}

/** The round with this label, however it is capitalized and spaced, else with or without its accents; null where there is none. */
export async function roundByLabel(db: Db | Tx, workingGroupId: number, label: string): Promise<RoundRecord | null> {
  const exact = await db.round.findUnique({ where: { workingGroupId_label: { workingGroupId, label } } });
  if (exact) return exact;
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  const rounds = await roundsOf(db, workingGroupId);
  const called = (as: (text: string) => string) => rounds.find((round) => as(round.label) === as(label));
  return called(plain) ?? called((text) => unaccented(plain(text))) ?? null;
}

/** The rounds that are open, the one that is due next first. */
export async function currentRoundsOf(db: Db | Tx, workingGroupId: number): Promise<RoundRecord[]> {
  const open = (await roundsOf(db, workingGroupId)).filter(({ state }) => state === 'open');
  return open.toSorted((a, b) => (a.dueAt === b.dueAt ? a.id - b.id : a.dueAt < b.dueAt ? -1 : 1));
}

/**
 * The round before: of the same instrument (whatever its version), with the last reporting period that ended before this one's.
 * Rounds that are not over do not count: they still change. Null for the first.
 */
export async function previousRound(db: Db | Tx, roundId: number): Promise<RoundRecord | null> {
  const round = await db.round.findUnique({
    where: { id: roundId },
    include: { instrument: { select: { key: true } } },
  });
  if (!round) return null;
  return db.round.findFirst({
    where: {
      workingGroupId: round.workingGroupId,
      instrument: { key: round.instrument.key },
      periodEnd: { lt: round.periodEnd },
      state: { in: ['closed', 'locked', 'published'] },
    },
    orderBy: [{ periodEnd: 'desc' }, { id: 'desc' }],
  });
}

/** How many posts two rounds both ask. */
export async function postsAskedInBoth(db: Db | Tx, roundId: number, other: number): Promise<number> {
  return db.assignment.count({ where: { roundId, post: { assignments: { some: { roundId: other } } } } });
}

/** The time zones of the posts that a round asks, each once. */
export async function zonesOfRound(db: Db | Tx, roundId: number): Promise<string[]> {
  const stations = await db.dutyStation.findMany({
    where: { posts: { some: { assignments: { some: { roundId } } } } },
    select: { timeZone: true },
    distinct: ['timeZone'],
    orderBy: { timeZone: 'asc' },
  });
  return stations.map(({ timeZone }) => timeZone);
}

/**
 * How many posts of a round, or of some of them, were asked and have answered; on time is who first answered on time, whatever was
 * amended later.
 */
export async function ratesOfRound(db: Db | Tx, roundId: number, postIds?: readonly number[]): Promise<Rates> {
  const of = { roundId, ...(postIds && { postId: { in: [...postIds] } }) };
  const [expected, received, nilReturns, receivedOnTime] = await Promise.all([
    db.assignment.count({ where: of }),
    db.assignment.count({ where: { ...of, updateId: { not: null } } }),
    db.assignment.count({ where: { ...of, update: { nilReturn: true } } }),
    db.update.count({ where: { ...of, revision: 1, late: false } }),
  ]);
  return roundRates({ expected, received, nilReturns, receivedOnTime });
}

/** Moves a round from one state to the next; answers false, and changes nothing, where it is not in the first. */
export async function moveRound(
  tx: Tx,
  id: number,
  from: RoundState,
  to: RoundState,
  dates: Partial<RoundDates> = {},
): Promise<boolean> {
  const { count } = await tx.round.updateMany({ where: { id, state: from }, data: { ...dates, state: to } });
  return count === 1;
}

/** Holds a round in the state in which it was read until the transaction ends; false where it is in another. */
export async function holdRound(tx: Tx, { id, state }: { id: number; state: RoundState }): Promise<boolean> {
  const { count } = await tx.round.updateMany({ where: { id, state }, data: { state } });
  return count === 1;
}

/** A round to be made; it begins as scheduled. */
export type NewRound = Omit<RoundRecord, 'id' | 'state' | 'extendedOn'>;

/** Makes a round whose dates and label were judged before. */
export async function createRound(tx: Tx, round: NewRound): Promise<RoundRecord> {
  return tx.round.create({ data: round });
}

/** The dates of a round with those of its reporting period. */
export type RoundPeriod = RoundDates & Pick<RoundRecord, 'periodStart' | 'periodEnd'>;

/** Changes what a round that is not open yet is about. */
export async function saveRoundPlanOfAction(
  tx: Tx,
  id: number,
  plan: RoundPeriod & { planOfActionId: number },
): Promise<void> {
  await tx.round.update({ where: { id }, data: plan });
}

/** Asks these posts in a round; null asks every post of the working group. Posts that are asked already are left as they are. */
export async function addPostsToRound(tx: Tx, round: RoundRecord, postIds: readonly number[] | null): Promise<number> {
  const { id: roundId, workingGroupId } = round;
  const posts = await tx.post.findMany({
    where: { workingGroupId, ...(postIds && { id: { in: [...postIds] } }), assignments: { none: { roundId } } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const { count } = await tx.assignment.createMany({ data: posts.map(({ id: postId }) => ({ roundId, postId })) });
  return count;
}

/** The posts that a round asks, by code. */
export async function postsInRound(
  db: Db | Tx,
  roundId: number,
): Promise<{ id: number; code: string; kind: string }[]> {
  return db.post.findMany({
    where: { assignments: { some: { roundId } } },
    select: { id: true, code: true, kind: true },
    orderBy: { code: 'asc' },
  });
}

/** Pairs posts in a round, both ways; a pair that is there already is left as it is. Answers how many were new. */
export async function saveRoundPairs(tx: Tx, roundId: number, pairs: readonly Pair[]): Promise<number> {
  const wanted = pairs.flatMap(([one, other]) => [
    { roundId, postId: one, counterpartId: other },
    { roundId, postId: other, counterpartId: one },
  ]);
  const known = await tx.counterpart.findMany({ where: { roundId }, select: { postId: true, counterpartId: true } });
  const there = new Set(known.map(({ postId, counterpartId }) => `${postId} ${counterpartId}`));
  const fresh = wanted.filter(({ postId, counterpartId }) => !there.has(`${postId} ${counterpartId}`));
  const { count } = await tx.counterpart.createMany({ data: fresh });
  return count / 2;
}

/** Pairs the posts of a round by rule, where nobody has paired any. */
export async function pairRoundWhereUnpaired(tx: Tx, roundId: number): Promise<void> {
  if ((await tx.counterpart.count({ where: { roundId } })) > 0) return;
  await saveRoundPairs(tx, roundId, pairPostsOfRound(await postsInRound(tx, roundId)));
}

/** The posts that have not answered, by Round.id, in ascending order; only these posts where they are named. */
export async function missingPostIds(
  db: Db | Tx,
  roundIds: readonly number[],
  only?: readonly number[],
): Promise<Map<number, number[]>> {
  const isOpen = new Set(roundIds);
  const unanswered = (of: { postId?: { in: number[] }; roundId?: { in: number[] } }) =>
    db.assignment.findMany({
      where: { updateId: null, ...of },
      select: { roundId: true, postId: true },
      orderBy: { postId: 'asc' },
    });
  // Named posts are found by their own index; with the rounds beside it SQLite would look into each round.
  const found = only
    ? await loadRowsInPages(
        only.toSorted((a, b) => a - b),
        (page) => unanswered({ postId: { in: page } }),
      )
    : await unanswered({ roundId: { in: [...isOpen] } });
  const missing = new Map<number, number[]>();
  for (const { roundId, postId } of found)
    if (isOpen.has(roundId)) missing.set(roundId, [...(missing.get(roundId) ?? []), postId]);
  return missing;
}

/** The posts that a round pairs with a post and asks, by code. */
export async function postsPairedInRound(db: Db | Tx, roundId: number, postId: number): Promise<PostRecord[]> {
  const rows = await db.counterpart.findMany({
    where: { roundId, postId, counterpart: { assignments: { some: { roundId } } } },
    select: { counterpart: { include: { dutyStation: true } } },
    orderBy: { counterpart: { code: 'asc' } },
  });
  return rows.map(({ counterpart: { id, code, name, kind, dutyStation } }) => ({
    id,
    code,
    name,
    kind,
    place: dutyStation.name,
    timeZone: dutyStation.timeZone,
  }));
}
