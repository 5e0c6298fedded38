import type { Db, Tx } from '../../db/db.ts';
import type { FileKind } from './fileKind.ts';

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
