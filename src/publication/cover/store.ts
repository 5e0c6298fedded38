import type { Db } from '../../db/db.ts';
import { coverSchema, type Publisher } from './cover.ts';

/** The group as its publications name it. Throws when there is no such group. */
export async function documentPublisher(db: Db, workingGroupId: number): Promise<Publisher> {
  const { name, publication } = await db.workingGroup.findUniqueOrThrow({
    where: { id: workingGroupId },
    select: { name: true, publication: true },
  });
  return { organization: name, cover: coverSchema.nullable().parse(publication) };
}
