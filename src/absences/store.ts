import type { Db } from '../db/db.ts';

export async function absenceById(db: Db, id: number): Promise<{ personId: number; from: string; to: string } | null> {
  return db.absence.findUnique({ where: { id } });
}
