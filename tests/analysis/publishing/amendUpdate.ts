import type { Db } from '../../../src/db/db.ts';

/** A post says something else in its update of a round, as an unlocked field would be corrected: by the rows of a matrix, or '' for the answer. */
export async function amendUpdate(
  db: Db,
  { roundId, post, on }: { roundId: number; post: string; on: string },
  question: string,
  values: Record<string, number | string>,
): Promise<void> {
  const assignment = await db.assignment.findFirstOrThrow({
    where: { roundId, post: { code: post } },
    include: { update: { include: { answers: true } } },
  });
  if (!assignment.update) throw new Error(`${post} has no update`);
  const { answers, id: _, ...before } = assignment.update;
  const revised = { ...before, revision: before.revision + 1, submittedAt: new Date(`${on}T12:00:00Z`) };
  const { id } = await db.update.create({ data: revised });
  const rows = answers.map((one) => {
    const value = one.question === question ? values[one.part] : undefined;
    if (value === undefined) return { ...one, updateId: id };
    return { ...one, updateId: id, ...(typeof value === 'number' ? { number: value } : { text: value }) };
  });
  await db.answer.createMany({ data: rows });
  await db.assignment.update({ where: { id: assignment.id }, data: { updateId: id } });
}
