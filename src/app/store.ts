import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Db } from '../db/db.ts';

/** Whether somebody has ever been asked something here or answered it, on whichever platform. */
export async function hasBeenGreetedByApp({ conversation, draft }: Db, personId: number): Promise<boolean> {
  if (await conversation.findFirst({ where: { personId, asking: { not: Prisma.DbNull } }, select: { personId: true } }))
    return true;
  return (await draft.findFirst({ where: { updatedBy: personId }, select: { id: true } })) !== null;
}
