import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../db/db.ts';
import { changeBySql, databaseRowsBySql } from '../db/sql.ts';
import { type DraftContent, draftContentSchema } from '../forms/draftContent.ts';
import { type DraftSubject, draftSubjectKey } from '../protocol/draftSubject.ts';

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
  const keys = subjects.map(draftSubjectKey);
  if (keys.length === 0) return [];
  const rows = await databaseRowsBySql<StoredDraft & { subject: string }>(
    db,
    Prisma.sql`
      SELECT "subject", "content", "version", "startedAt", "updatedBy" FROM "Draft" WHERE "subject" IN (${Prisma.join(keys)})`,
  );
  const found = new Map(rows.map((row) => [row.subject, row]));
  return keys.map((key) => {
    const row = found.get(key);
    return row ? { ...row, content: draftContentSchema.parse(row.content) } : null;
  });
}

/** What an act has read of a draft. */
export type DraftRead = Pick<StoredDraft, 'version' | 'startedAt'>;

/** Which drafts stand, by the key of their subject: their version, and when they were begun. */
export async function findDraftVersions(tx: Tx, subjects: readonly DraftSubject[]): Promise<Map<string, DraftRead>> {
  if (subjects.length === 0) return new Map();
  const rows = await databaseRowsBySql<{ subject: string; version: number; startedAt: Date }>(
    tx,
    Prisma.sql`
      SELECT "subject", "version", "startedAt" FROM "Draft" WHERE "subject" IN (${Prisma.join(subjects.map(draftSubjectKey))})`,
  );
  return new Map(rows.map((row) => [row.subject, row]));
}

/** A draft as it is kept under its next version. */
export interface DraftToKeep extends StoredDraft {
  subject: DraftSubject;
  updatedAt: Date;
}

/** Keeps drafts in the place of what was kept of the same subjects; each subject at most once. */
export async function saveDrafts(tx: Tx, drafts: readonly DraftToKeep[]): Promise<void> {
  if (drafts.length === 0) return;
  const rows = drafts.map(({ subject, content, version, startedAt, updatedAt, updatedBy }) => {
    const { key, round, post } = columnsOf(subject);
    return Prisma.sql`(${key}, ${round}, ${post}, ${JSON.stringify(content)}, ${version}, ${startedAt}, ${updatedAt}, ${updatedBy})`;
  });
  await changeBySql(
    tx,
    Prisma.sql`
      INSERT INTO "Draft" ("subject", "roundId", "postId", "content", "version", "startedAt", "updatedAt", "updatedBy")
      VALUES ${Prisma.join(rows)}
      ON CONFLICT ("subject") DO UPDATE SET "roundId" = excluded."roundId", "postId" = excluded."postId",
        "content" = excluded."content", "version" = excluded."version", "startedAt" = excluded."startedAt",
        "updatedAt" = excluded."updatedAt", "updatedBy" = excluded."updatedBy"`,
  );
}

/** The round and the post stand beside the key of their subject, so that drafts are counted by them. */
function columnsOf(subject: DraftSubject): { key: string; round: number | null; post: number | null } {
  const key = draftSubjectKey(subject);
  return 'round' in subject ? { key, round: subject.round, post: subject.post } : { key, round: null, post: null };
}

/** Takes the draft away if it still stands at this version; says whether it did, so that one of two senders wins. */
export async function takeDraft(tx: Tx, subject: DraftSubject, version: number): Promise<boolean> {
  const { count } = await tx.draft.deleteMany({ where: { subject: draftSubjectKey(subject), version } });
  return count === 1;
}
