import type { Db } from '../../db/db.ts';

/** Rows that are read from the database at a time. */
const PAGE = 200;

/** The actions of all posts, with how each stood in its rounds and how that came to be said; post by post. */
export async function* exportedActions(db: Db, workingGroupId: number): AsyncGenerator<object> {
  const label = { select: { label: true } } as const;
  for (let after = 0; ;) {
    const page = await db.action.findMany({
      where: { post: { workingGroupId }, id: { gt: after } },
      include: {
        post: { select: { code: true } },
        openedIn: label,
        closedIn: label,
        actuals: { include: { round: label }, orderBy: { id: 'asc' } },
      },
      orderBy: { id: 'asc' },
      take: PAGE,
    });
    const named = await db.actionProject.findMany({
      where: { postId: { in: [...new Set(page.map(({ postId }) => postId))] }, entryId: { not: null } },
      select: { postId: true, actionKey: true, entry: { select: { key: true } } },
    });
    const projects = new Map(named.map(({ postId, actionKey, entry }) => [`${postId} ${actionKey}`, entry?.key]));
    for (const { id, post, openedIn, closedIn, actuals, ...row } of page) {
      after = id;
      const { key, objective, title, due, status, indicator, baseline, target } = row;
      yield {
        post: post.code,
        key,
        objective,
        title,
        due,
        status,
        openedIn: openedIn.label,
        closedIn: closedIn?.label ?? null,
        indicator,
        baseline,
        target,
        project: projects.get(`${row.postId} ${key}`) ?? null,
        actuals: actuals.map((one) => ({
          round: one.round.label,
          status: one.status,
          actual: one.actual,
          origin: one.origin,
        })),
      };
    }
    if (page.length < PAGE) break;
  }
}
