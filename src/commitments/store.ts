import type { Db, Tx } from '../db/db.ts';
import { type Instrument, questionsOf } from '../instruments/instrument.ts';
import { instrumentById } from '../instruments/store.ts';
import type { StationNames } from '../people/stationNames.ts';

/** A need that nobody has met yet. */
export interface OpenNeed {
  id: number;
  text: string;
  /** The post that needs it. */
  postId: number;
  post: string;
  station: StationNames;
  /** The post that it is asked of; null where the update named none. */
  ownerId: number | null;
  owner: string | null;
  /** Calendar date; null where the update named none. */
  by: string | null;
  /** Whether it is for the coordinator alone, as the question is that it answers. */
  secret: boolean;
}

/** The open needs of a working group, the most urgent first; of all posts, or only those that some posts have or own. */
export async function openNeeds(
  db: Db | Tx,
  workingGroupId: number,
  postIds: readonly number[] | null,
): Promise<OpenNeed[]> {
  const mine = postIds && { OR: [{ postId: { in: [...postIds] } }, { ownerId: { in: [...postIds] } }] };
  const rows = await db.need.findMany({
    where: { metAt: null, round: { workingGroupId }, ...mine },
    include: { post: { include: { dutyStation: true } }, owner: true },
    orderBy: { id: 'asc' },
  });
  const secret = await secretNeeds(db, rows);
  return rows
    .map(({ id, text, postId, post, ownerId, owner, by }) => {
      const station = post.dutyStation;
      const isSecret = secret.has(id);
      return { id, text, postId, ownerId, by, post: post.code, station, owner: owner?.code ?? null, secret: isSecret };
    })
    .toSorted((one, other) => (one.by ?? '9999').localeCompare(other.by ?? '9999'));
}

/** The keys of the questions of an instrument whose needs are for the coordinator alone. */
function secretNeedsQuestions(instrument: Instrument): string[] {
  return questionsOf(instrument).flatMap((one) =>
    one.kind === 'group' && one.feeds === 'needs' && one.visibility === 'coordinator' ? [one.key] : [],
  );
}

/** The ids of the needs that answer a question for the coordinator alone; of an older edition's all that may do so. */
async function secretNeeds(
  db: Db | Tx,
  needs: readonly { id: number; roundId: number; updateId: number; entry: string | null }[],
): Promise<Set<number>> {
  const rounds = await db.round.findMany({
    where: { id: { in: [...new Set(needs.map(({ roundId }) => roundId))] } },
    select: { id: true, instrumentId: true },
  });
  const secretOf = new Map<number, string[]>();
  for (const { id, instrumentId } of rounds)
    secretOf.set(id, secretNeedsQuestions(await instrumentById(db, instrumentId)));
  const suspects = needs.filter(({ roundId }) => (secretOf.get(roundId) ?? []).length > 0);
  const answers = await db.answer.findMany({
    where: { updateId: { in: suspects.map(({ updateId }) => updateId) }, entry: { not: null } },
    select: { updateId: true, entry: true, question: true },
  });
  const questionOf = new Map(answers.map((one) => [`${one.updateId} ${one.entry}`, one.question]));
  const isSecret = ({ roundId, updateId, entry }: (typeof needs)[number]): boolean => {
    const question = questionOf.get(`${updateId} ${entry}`);
    return question === undefined || (secretOf.get(roundId) ?? []).includes(question);
  };
  return new Set(suspects.filter(isSecret).map(({ id }) => id));
}

/** Notes that a need is met, also where an earlier edition kept it once for each round; false where it was already. */
export async function meetNeed(tx: Tx, id: number, now: Date): Promise<boolean> {
  const need = await tx.need.findUniqueOrThrow({ where: { id }, select: { postId: true, entry: true } });
  const alike = need.entry === null ? [] : [{ postId: need.postId, entry: need.entry }];
  const { count } = await tx.need.updateMany({ where: { metAt: null, OR: [{ id }, ...alike] }, data: { metAt: now } });
  return count > 0;
}

/** By the key of its entry: Need.id of the open needs of a post. */
export async function openNeedsByEntry(db: Db, postId: number): Promise<Map<string, number>> {
  const needs = await db.need.findMany({ where: { postId, metAt: null }, orderBy: { id: 'asc' } });
  return new Map(needs.flatMap(({ id, entry }) => (entry === null ? [] : [[entry, id] as const])));
}
export interface NewNeed {
  text: string;
  ownerCode: string | null;
  by: string | null;
  /** The key of its entry. */
  entry: string;
}

/**
 * Lets the open needs of a post be those of its update: a need that stands already is changed, a new one made; one that was brought
 * forward and is over is closed; what only an earlier revision in this round named goes.
 */
export async function replaceNeeds(
  tx: Tx,
  key: { updateId: number; roundId: number; postId: number; workingGroupId: number; now: Date },
  needs: readonly NewNeed[],
  brought: readonly string[],
): Promise<void> {
  const { workingGroupId, now, ...of } = key;
  const standing = needs.map(({ entry }) => entry);
  const over = brought.filter((entry) => !standing.includes(entry));
  await tx.need.updateMany({ where: { postId: of.postId, metAt: null, entry: { in: over } }, data: { metAt: now } });
  const gone = { OR: [{ entry: null }, { entry: { notIn: [...standing, ...brought] } }] };
  await tx.need.deleteMany({ where: { roundId: of.roundId, postId: of.postId, metAt: null, ...gone } });
  for (const { text, ownerCode, by, entry } of needs) {
    const owner = ownerCode
      ? await tx.post.findUnique({ where: { workingGroupId_code: { workingGroupId, code: ownerCode } } })
      : null;
    const said = { text, by, ownerId: owner?.id ?? null };
    const { count } = await tx.need.updateMany({ where: { postId: of.postId, metAt: null, entry }, data: said });
    if (count === 0) await tx.need.create({ data: { ...of, ...said, entry } });
  }
}

/** Keys of the needs of these posts that were met, or are over; those that updates of one round ended may be left out. */
export async function metNeeds(db: Db, postIds: readonly number[], apartFromRound?: number): Promise<Set<string>> {
  const ended =
    apartFromRound === undefined
      ? []
      : await db.update.findMany({ where: { roundId: apartFromRound }, select: { submittedAt: true } });
  const needs = await db.need.findMany({
    where: {
      postId: { in: [...postIds] },
      metAt: { not: null, notIn: ended.map(({ submittedAt }) => submittedAt) },
      entry: { not: null },
    },
    select: { entry: true },
  });
  return new Set(needs.flatMap(({ entry }) => (entry === null ? [] : [entry])));
}
