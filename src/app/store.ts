import type { Db } from '../db/db.ts';

/** Whether somebody has ever been asked something here or answered it, on whichever platform. */
export async function hasConversed(db: Db, personId: number): Promise<boolean> {
  if ((await db.conversation.findFirst({ where: { personId }, select: { personId: true } })) !== null) return true;
  return (await db.draft.findFirst({ where: { updatedBy: personId }, select: { id: true } })) !== null;
}
