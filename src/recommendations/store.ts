import type { Db } from '../db/db.ts';
import type { Addressee } from './proposals.ts';

/** All posts of a group that could be asked for something. */
export async function addresseesOf(db: Db, workingGroupId: number): Promise<Addressee[]> {
  const rows = await db.post.findMany({
    where: { workingGroupId },
    select: {
      id: true,
      code: true,
      kind: true,
      workingGroupMember: true,
      dutyStation: { select: { region: true, hostsMajorOrganizations: true } },
    },
    orderBy: { code: 'asc' },
  });
  return rows.map(({ dutyStation, ...post }) => ({ ...post, ...dutyStation }));
}
