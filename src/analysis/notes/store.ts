import { z } from 'zod';
import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../../db/db.ts';
import { textByLanguageSchema } from '../../language/language.ts';
import type { NoteTexts } from '../../signOff/coordinatorNote.ts';
import type { ConclusionNote, Notes } from './conclusionNote.ts';

const textsSchema = z.union([textByLanguageSchema, z.null().transform((): NoteTexts => ({}))]);

/** What the coordinator added to the conclusions of a round. */
export async function conclusionNotesOf(db: Db | Tx, roundId: number): Promise<Notes> {
  const rows = await db.conclusionNote.findMany({ where: { roundId }, orderBy: { id: 'asc' } });
  return new Map(
    rows.map(({ conclusion, note, withheld }) => [
      conclusion,
      { conclusion, note: textsSchema.parse(note), withheld: textsSchema.parse(withheld) },
    ]),
  );
}

/** Keeps what stands at a conclusion, in the place of what stood there. */
export async function saveConclusionNote(
  tx: Tx,
  roundId: number,
  { conclusion, note, withheld }: ConclusionNote,
  by: { writtenBy: number | null; writtenAt: Date },
): Promise<void> {
  const data = { note: asJson(note), withheld: asJson(withheld), ...by };
  await tx.conclusionNote.upsert({
    where: { roundId_conclusion: { roundId, conclusion } },
    update: data,
    create: { roundId, conclusion, ...data },
  });
}

function asJson(texts: NoteTexts) {
  return Object.keys(texts).length > 0 ? texts : Prisma.DbNull;
}
