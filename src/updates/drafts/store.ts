import type { Db, Tx } from '../../db/db.ts';
import { type DraftContent, draftContentSchema } from '../../forms/draftContent.ts';
import { type DraftSubject, subjectKey } from '../../protocol/draftSubject.ts';

export interface StoredDraft {
  content: DraftContent;
  version: number;
  startedAt: Date;
  updatedBy: number | null;
}

/** The draft of a subject; null before the first answer and after it was handed in. */
export async function findDraft(db: Db | Tx, subject: DraftSubject): Promise<StoredDraft | null> {
  return (await findDrafts(db, [subject]))[0] ?? null;
}

/** The drafts of subjects, in their order; null where there is none. */
export async function findDrafts(db: Db | Tx, subjects: readonly DraftSubject[]): Promise<(StoredDraft | null)[]> {
  const keys = subjects.map(subjectKey);
  const rows = await db.draft.findMany({ where: { subject: { in: keys } } });
  return keys.map((key) => {
    const row = rows.find(({ subject }) => subject === key);
    return row ? { ...row, content: draftContentSchema.parse(row.content) } : null;
  });
}

/** A draft as it is kept under its next version. */
export interface DraftToKeep extends StoredDraft {
  subject: DraftSubject;
  updatedAt: Date;
}

/** Keeps drafts in the place of what was kept of the same subjects; each subject at most once. */
export async function saveDrafts(tx: Tx, drafts: readonly DraftToKeep[]): Promise<void> {
  const rows = drafts.map(({ subject, ...draft }) => ({ ...draft, ...columnsOf(subject) }));
  const [first] = rows;
  if (first && rows.length === 1) {
    await tx.draft.upsert({ where: { subject: first.subject }, update: first, create: first });
    return;
  }
  await tx.draft.deleteMany({ where: { subject: { in: rows.map(({ subject }) => subject) } } });
  await tx.draft.createMany({ data: rows });
}

/** The round and the post stand beside the key of their subject, so that drafts are counted by them. */
function columnsOf(subject: DraftSubject) {
  const key = { subject: subjectKey(subject) };
  return 'round' in subject ? { ...key, roundId: subject.round, postId: subject.post } : key;
}

/** Takes the draft away if it still stands at this version; says whether it did, so that one of two senders wins. */
export async function takeDraft(tx: Tx, subject: DraftSubject, version: number): Promise<boolean> {
  const { count } = await tx.draft.deleteMany({ where: { subject: subjectKey(subject), version } });
  return count === 1;
}
