import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../db/db.ts';
import { type Language, textByLanguageSchema } from '../language/language.ts';
import type { FileSubject } from '../protocol/attachIntents.ts';
import type { FileKind } from '../protocol/fileKind.ts';

/** A file that is kept, without its bytes. */
export interface KeptFile {
  id: number;
  key: string;
  name: string;
  kind: FileKind;
  bytes: number;
  width: number | null;
  height: number | null;
}

const columns = { id: true, key: true, name: true, kind: true, bytes: true, width: true, height: true } as const;

export interface NewFile extends Omit<KeptFile, 'id'> {
  workingGroupId: number;
  sentBy: number;
  sentAt: Date;
  event: string | null;
}

export async function createFile(db: Db, file: NewFile): Promise<KeptFile> {
  return db.storedFile.create({ data: file, select: columns });
}

/** The file that was kept when its message came before; null where it comes for the first time. */
export async function fileOfEvent(db: Db, event: string): Promise<KeptFile | null> {
  return db.storedFile.findUnique({ where: { event }, select: columns });
}

/** A file that a person has sent; null where it is another's, or gone. */
export async function fileSentBy(db: Db | Tx, personId: number, id: number): Promise<KeptFile | null> {
  return db.storedFile.findFirst({ where: { id, sentBy: personId }, select: columns });
}

/** A file that goes with something. */
export interface AttachedFile extends KeptFile {
  /** What a picture shows, by language; empty for any other file. */
  alternative: Partial<Record<Language, string>>;
  sentBy: number | null;
}

const withWords = { ...columns, alternative: true, sentBy: true } as const;

/** The columns that say what a file goes with. */
function columnsOf(to: FileSubject) {
  if ('item' in to) return { itemId: to.item };
  return 'entry' in to ? { entryId: to.entry } : { postId: to.post, action: to.action };
}

function attachedOf({
  alternative,
  ...file
}: KeptFile & { alternative: unknown; sentBy: number | null }): AttachedFile {
  return { ...file, alternative: textByLanguageSchema.parse(alternative ?? {}) };
}

/** What goes with something, in the order in which it came. */
export async function storedFilesOfSubject(db: Db | Tx, to: FileSubject): Promise<AttachedFile[]> {
  const rows = await db.storedFile.findMany({ where: columnsOf(to), select: withWords, orderBy: { id: 'asc' } });
  return rows.map(attachedOf);
}

/** A file with what it goes with; null where it goes with nothing, or is gone. */
export async function storedFileWithSubject(
  db: Db | Tx,
  workingGroupId: number,
  id: number,
): Promise<{ file: AttachedFile; to: FileSubject } | null> {
  const row = await db.storedFile.findFirst({
    where: { id, workingGroupId },
    select: { ...withWords, itemId: true, entryId: true, postId: true, action: true },
  });
  if (!row) return null;
  const { itemId, entryId, postId, action, ...file } = row;
  const to =
    itemId !== null
      ? { item: itemId }
      : entryId !== null
        ? { entry: entryId }
        : postId !== null && action !== null
          ? { post: postId, action }
          : null;
  return to && { file: attachedOf(file), to };
}

/** Lets a file that its sender still has go with something; false where it goes with something already, or is gone. */
export async function attachStoredFile(
  tx: Tx,
  { id, sentBy }: { id: number; sentBy: number },
  to: FileSubject,
  alternative: Partial<Record<Language, string>> | null,
): Promise<boolean> {
  const { count } = await tx.storedFile.updateMany({
    where: { id, sentBy, itemId: null, entryId: null, postId: null },
    data: { ...columnsOf(to), alternative: alternative ?? Prisma.DbNull },
  });
  return count === 1;
}

/** Says what a picture shows, in all the languages that are known. */
export async function describeStoredFile(
  tx: Tx,
  id: number,
  alternative: Partial<Record<Language, string>>,
): Promise<void> {
  await tx.storedFile.update({ where: { id }, data: { alternative } });
}

/** Whose files: of a subject, of a person, or by their ids. */
type Released =
  | { id: { in: number[] } }
  | { itemId: { in: number[] } }
  | { sentBy: number; itemId: null; entryId: null; postId: null };

const nobodys = {
  itemId: null,
  entryId: null,
  postId: null,
  action: null,
  sentBy: null,
  event: null,
  name: '',
} as const;

/** Takes files away from everything and everybody: their bytes are deleted within the hour, and then their rows. */
export async function releaseFiles(tx: Tx, where: Released): Promise<void> {
  await tx.storedFile.updateMany({ where, data: { ...nobodys, alternative: Prisma.DbNull } });
}

/** What people call their files may say who they are. */
const NAMELESS = 'file';

/** Nobody knows any more who sent what stays with a piece, an entry or an action; what waits is nobody's at all. */
export async function forgetSenderOfFiles(tx: Tx, personId: number): Promise<void> {
  await releaseFiles(tx, { sentBy: personId, itemId: null, entryId: null, postId: null });
  await tx.storedFile.updateMany({ where: { sentBy: personId }, data: { sentBy: null, event: null, name: NAMELESS } });
}

/** The files that go with nothing: nobody's, and those that came before a moment. */
export async function unusedFiles(
  db: Db,
  workingGroupId: number,
  before: Date,
): Promise<{ id: number; key: string }[]> {
  const loose = { workingGroupId, itemId: null, entryId: null, postId: null };
  return db.storedFile.findMany({
    where: { ...loose, OR: [{ sentBy: null }, { sentAt: { lt: before } }] },
    select: { id: true, key: true },
  });
}

/** Forgets files whose bytes are gone. */
export async function deleteFiles(db: Db, ids: readonly number[]): Promise<void> {
  await db.storedFile.deleteMany({ where: { id: { in: [...ids] } } });
}
