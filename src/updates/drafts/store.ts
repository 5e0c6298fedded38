import type { Db, Tx } from '../../db/db.ts';
import { anyOf } from '../store.ts';
import { type DraftContent, draftContentSchema } from './draft.ts';

export interface StoredDraft {
  content: DraftContent;
  version: number;
  startedAt: Date;
  updatedBy: number | null;
}

/** The draft of a post in a round; null before the first answer and after the update was sent. */
export async function findDraft(db: Db | Tx, roundId: number, postId: number): Promise<StoredDraft | null> {
  return (await findDrafts(db, [{ round: roundId, post: postId }]))[0] ?? null;
}

/** The drafts of posts in rounds, in their order; null where there is none. */
export async function findDrafts(
  db: Db | Tx,
  keys: readonly { round: number; post: number }[],
): Promise<(StoredDraft | null)[]> {
  const rows = await db.draft.findMany({ where: anyOf(keys) });
  return keys.map(({ round, post }) => {
    const row = rows.find(({ roundId, postId }) => roundId === round && postId === post);
    return row ? { ...row, content: draftContentSchema.parse(row.content) } : null;
  });
}

/** A draft as it is kept under its next version. */
export interface DraftToKeep extends StoredDraft {
  roundId: number;
  postId: number;
  updatedAt: Date;
}

/** Keeps drafts in the place of what was kept of the same posts in the same rounds; each post at most once. */
export async function saveDrafts(tx: Tx, drafts: readonly DraftToKeep[]): Promise<void> {
  const [first] = drafts;
  if (first && drafts.length === 1) {
    const { roundId, postId } = first;
    await tx.draft.upsert({ where: { roundId_postId: { roundId, postId } }, update: first, create: first });
    return;
  }
  for (const roundId of new Set(drafts.map((draft) => draft.roundId))) {
    const ofRound = drafts.filter((draft) => draft.roundId === roundId);
    await tx.draft.deleteMany({ where: { roundId, postId: { in: ofRound.map(({ postId }) => postId) } } });
    await tx.draft.createMany({ data: ofRound });
  }
}

/** Takes the draft away if it still stands at this version; says whether it did, so that one of two senders wins. */
export async function takeDraft(tx: Tx, roundId: number, postId: number, version: number): Promise<boolean> {
  const { count } = await tx.draft.deleteMany({ where: { roundId, postId, version } });
  return count === 1;
}
