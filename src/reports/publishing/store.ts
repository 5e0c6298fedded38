import { z } from 'zod';
import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../../db/db.ts';
import { textByLanguageSchema } from '../../language/language.ts';
import type { CoordinatorNote, NoteTexts } from '../../signOff/coordinatorNote.ts';
import type { PaperNotes } from '../paperNotes.ts';

const textsSchema = z.union([textByLanguageSchema, z.null().transform((): NoteTexts => ({}))]);

/** What the coordinator added to the paper of a year. */
export async function paperNotesOf(db: Db | Tx, workingGroupId: number, year: number): Promise<PaperNotes> {
  const rows = await db.paperNote.findMany({ where: { workingGroupId, year }, orderBy: { id: 'asc' } });
  return new Map(
    rows.map(({ paragraph, note, withheld }) => [
      paragraph,
      { note: textsSchema.parse(note), withheld: textsSchema.parse(withheld) },
    ]),
  );
}

/** Keeps what stands at a paragraph, in the place of what stood there. */
export async function savePaperNote(
  tx: Tx,
  at: { workingGroupId: number; year: number; paragraph: string },
  { note, withheld }: CoordinatorNote,
  by: { writtenBy: number; writtenAt: Date },
): Promise<void> {
  const data = { note: asJson(note), withheld: asJson(withheld), ...by };
  await tx.paperNote.upsert({
    where: { workingGroupId_year_paragraph: at },
    update: data,
    create: { ...at, ...data },
  });
}

function asJson(texts: NoteTexts) {
  return Object.keys(texts).length > 0 ? texts : Prisma.DbNull;
}
