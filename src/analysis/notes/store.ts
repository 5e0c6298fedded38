import type { Db, Tx } from '../../db/db.ts';
import { coordinatorNoteColumns, coordinatorNoteOfColumns } from '../../signOff/store.ts';
import type { ConclusionNote, Notes } from './isConclusionWithheld.ts';

/** What the coordinator added to the conclusions of a round. */
export async function conclusionNotesOf(db: Db | Tx, roundId: number): Promise<Notes> {
  const rows = await db.conclusionNote.findMany({ where: { roundId }, orderBy: { id: 'asc' } });
  return new Map(
    rows.map(({ conclusion, ...columns }) => [conclusion, { conclusion, ...coordinatorNoteOfColumns(columns) }]),
  );
}

/** Keeps what stands at a conclusion, in the place of what stood there. */
export async function saveConclusionNote(
  tx: Tx,
  roundId: number,
  { conclusion, ...note }: ConclusionNote,
  by: { writtenBy: number | null; writtenAt: Date },
): Promise<void> {
  const data = { ...coordinatorNoteColumns(note), ...by };
  await tx.conclusionNote.upsert({
    where: { roundId_conclusion: { roundId, conclusion } },
    update: data,
    create: { roundId, conclusion, ...data },
  });
}
