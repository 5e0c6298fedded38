import type { Db, Tx } from '../../db/db.ts';

export async function zoneOfGroup(db: Db | Tx, workingGroupId: number): Promise<string> {
  return (await db.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } })).timeZone;
}
