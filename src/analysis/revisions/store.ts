import { z } from 'zod';
import type { Db, Tx } from '../../db/db.ts';
import { loadRowsInPages } from '../../db/loadRowsInPages.ts';
import { type Snapshot, snapshotSchema } from './analysisSnapshot.ts';

/** Which update stood for each post: Post.id and Update.id. */
export type StandingUpdates = (readonly [postId: number, updateId: number])[];

const standingSchema = z.array(z.tuple([z.int(), z.int()]));

/** An analysis as it was sent to be signed. */
export interface AnalysisRevision {
  revision: number;
  preparedAt: Date;
  snapshot: Snapshot;
  standing: StandingUpdates;
}

/** The number of the last revision that was prepared; 0 before the first. */
export async function lastAnalysisRevision(db: Db | Tx, roundId: number): Promise<number> {
  const { _max } = await db.analysisRevision.aggregate({ where: { roundId }, _max: { revision: true } });
  return _max.revision ?? 0;
}

/** A revision as it was prepared; null for one of an edition of Focal that knew no revisions. */
export async function analysisRevisionOf(
  db: Db | Tx,
  roundId: number,
  revision: number,
): Promise<AnalysisRevision | null> {
  const row = await db.analysisRevision.findUnique({ where: { roundId_revision: { roundId, revision } } });
  if (!row) return null;
  const { preparedAt, snapshot, standing } = row;
  return {
    revision,
    preparedAt,
    snapshot: snapshotSchema.parse(snapshot),
    standing: standingSchema.parse(standing),
  };
}

export async function insertAnalysisRevision(
  tx: Tx,
  roundId: number,
  { revision, preparedAt, snapshot, standing }: AnalysisRevision,
): Promise<void> {
  const data = { roundId, revision, preparedAt, snapshot, standing: standing.map(([post, update]) => [post, update]) };
  await tx.analysisRevision.create({ data });
}

/** Which update stands for each post of a round now. */
export async function updatesBehindRevision(db: Db | Tx, roundId: number): Promise<StandingUpdates> {
  const rows = await db.assignment.findMany({
    where: { roundId, updateId: { not: null } },
    select: { postId: true, updateId: true },
    orderBy: { postId: 'asc' },
  });
  return rows.flatMap(({ postId, updateId }) => (updateId === null ? [] : [[postId, updateId] as const]));
}

/** One part of what an update says. */
export interface StoredAnswer {
  updateId: number;
  question: string;
  part: string;
  value: string;
}

/** All answers of some updates that count, in the order of their rows: of `actionGroups` none that was carried over unread. */
export async function revisionAnswersOfUpdates(
  db: Db | Tx,
  updateIds: readonly number[],
  actionGroups: readonly string[],
): Promise<StoredAnswer[]> {
  const rows = await loadRowsInPages([...updateIds], (some) =>
    db.answer.findMany({
      where: { updateId: { in: some }, NOT: { origin: 'carried', question: { in: [...actionGroups] } } },
      select: { updateId: true, question: true, part: true, text: true, number: true },
      orderBy: [{ updateId: 'asc' }, { question: 'asc' }, { item: 'asc' }, { part: 'asc' }],
    }),
  );
  return rows.map(({ text, number, ...of }) => ({ ...of, value: text ?? String(number ?? '') }));
}

/** The posts of some updates, with when the updates came. */
export async function revisionUpdatesWithPosts(
  db: Db | Tx,
  updateIds: readonly number[],
): Promise<{ id: number; post: string; kind: string; submittedAt: Date }[]> {
  const rows = await loadRowsInPages([...updateIds], (some) =>
    db.update.findMany({
      where: { id: { in: some } },
      select: { id: true, submittedAt: true, post: { select: { code: true, kind: true } } },
    }),
  );
  return rows.map(({ post: { code, kind }, ...one }) => ({ ...one, post: code, kind }));
}
