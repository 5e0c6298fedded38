import { z } from 'zod';
import type { Db } from '../../db/db.ts';
import { coverSchema, type Publisher } from './cover.ts';

/** The group as its publications name it. Throws when there is no such group. */
export async function publisherOnCover(db: Db, workingGroupId: number): Promise<Publisher> {
  const { name, publication } = await db.workingGroup.findUniqueOrThrow({
    where: { id: workingGroupId },
    select: { name: true, publication: true },
  });
  const mandate = await mandateOf(db, workingGroupId);
  return { organization: name, cover: coverSchema.nullable().parse(publication), ...(mandate && { mandate }) };
}

const policySchema = z.object({ policy: z.object({ resolution: z.string().optional() }).optional() });

/** The resolution that the latest file named; null where none did. */
async function mandateOf(db: Db, workingGroupId: number): Promise<string | null> {
  const bases = await db.yearBasis.findMany({ where: { workingGroupId }, orderBy: { year: 'desc' } });
  const named = bases.map(({ content }) => policySchema.parse(content).policy?.resolution);
  return named.find((one) => one !== undefined) ?? null;
}
