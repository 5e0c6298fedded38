import type { Db } from '../../db/db.ts';

/** Answers that are read at a time. */
const PAGE = 200;

/** The answers of all updates of rounds, one value a row: of which post, question, entry and part, and how it came to stand there. */
export async function answersForExportSheet(db: Db, roundIds: readonly number[]): Promise<object[]> {
  const rows: object[] = [];
  for (const roundId of roundIds) {
    for (let after = 0; ;) {
      const page = await db.update.findMany({
        where: { roundId, id: { gt: after } },
        select: {
          id: true,
          revision: true,
          post: { select: { code: true } },
          round: { select: { label: true } },
          assignment: { select: { id: true } },
          answers: { orderBy: [{ question: 'asc' }, { item: 'asc' }, { part: 'asc' }] },
        },
        orderBy: { id: 'asc' },
        take: PAGE,
      });
      for (const { id, revision, post, round, assignment, answers } of page) {
        after = id;
        const of = { round: round.label, post: post.code, revision, stands: assignment !== null };
        rows.push(...answers.map(({ updateId: _, ...answer }) => ({ ...of, ...answer })));
      }
      if (page.length < PAGE) break;
    }
  }
  return rows;
}

/** Which posts are asked in which round, with a due date of their own, and how far each has come. */
export async function assignmentsForExportSheet(db: Db, workingGroupId: number): Promise<object[]> {
  const rows = await db.assignment.findMany({
    where: { round: { workingGroupId } },
    select: {
      round: { select: { label: true } },
      post: { select: { code: true } },
      dueAt: true,
      review: true,
      update: { select: { revision: true } },
    },
    orderBy: [{ roundId: 'asc' }, { post: { code: 'asc' } }],
  });
  return rows.map(({ round, post, update, ...row }) => ({
    round: round.label,
    post: post.code,
    ...row,
    revision: update?.revision ?? null,
  }));
}
