import type { Db } from '../../db/db.ts';

/** What was offered to the bulletin, withdrawn items too, and the issues. */
export async function exportedBulletin(db: Db, workingGroupId: number): Promise<{ items: object[]; issues: object[] }> {
  const items = await db.bulletinItem.findMany({
    where: { workingGroupId },
    select: {
      post: { select: { code: true } },
      issue: { select: { number: true } },
      source: true,
      section: true,
      language: true,
      text: true,
      consent: true,
      offeredAt: true,
      withdrawnAt: true,
    },
    orderBy: { id: 'asc' },
  });
  const issues = await db.bulletinIssue.findMany({
    where: { workingGroupId },
    select: { number: true, quarter: true, state: true, publishedAt: true },
    orderBy: { number: 'asc' },
  });
  return {
    items: items.map(({ post, issue, ...item }) => ({
      ...item,
      post: post?.code ?? null,
      issue: issue?.number ?? null,
    })),
    issues,
  };
}

/** What was published, as each audience got it in each language. */
export async function exportedEditions(db: Db, workingGroupId: number): Promise<object[]> {
  return db.edition.findMany({
    where: { workingGroupId },
    select: { kind: true, audience: true, language: true, title: true, document: true, publishedAt: true },
    orderBy: { id: 'asc' },
  });
}
