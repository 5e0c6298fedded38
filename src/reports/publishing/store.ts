import type { Db, Tx } from '../../db/db.ts';
import type { CoordinatorNote } from '../../signOff/coordinatorNotes/coordinatorNote.ts';
import { coordinatorNoteColumns, coordinatorNoteOfColumns } from '../../signOff/store.ts';
import type { CoordinatorNotes } from '../paperNotes.ts';

/** What the coordinator added to the paper of a year. */
export async function paperNotesOf(db: Db | Tx, workingGroupId: number, year: number): Promise<CoordinatorNotes> {
  const rows = await db.paperNote.findMany({ where: { workingGroupId, year }, orderBy: { id: 'asc' } });
  return new Map(rows.map(({ paragraph, ...columns }) => [paragraph, coordinatorNoteOfColumns(columns)]));
}

/** Keeps what stands at a paragraph, in the place of what stood there. */
export async function savePaperNote(
  tx: Tx,
  at: { workingGroupId: number; year: number; paragraph: string },
  note: CoordinatorNote,
  by: { writtenBy: number; writtenAt: Date },
): Promise<void> {
  const data = { ...coordinatorNoteColumns(note), ...by };
  await tx.paperNote.upsert({
    where: { workingGroupId_year_paragraph: at },
    update: data,
    create: { ...at, ...data },
  });
}
