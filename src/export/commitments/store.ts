import type { Db } from '../../db/db.ts';

/** Rows that are read from the database at a time. */
const PAGE = 200;

const postCode = { select: { code: true } } as const;
const personKey = { select: { key: true } } as const;

/** What somebody owes somebody, with all that happened to it, in the order in which it was asked. */
export async function* exportedCommitments(db: Db, workingGroupId: number): AsyncGenerator<object> {
  for (let after = 0; ;) {
    const page = await db.commitment.findMany({
      where: { workingGroupId, id: { gt: after } },
      include: {
        owner: postCode,
        holder: personKey,
        round: { select: { label: true } },
        askers: { include: { post: postCode, person: personKey }, orderBy: { id: 'asc' } },
        events: { include: { actor: personKey, post: postCode }, orderBy: { id: 'asc' } },
      },
      orderBy: { id: 'asc' },
      take: PAGE,
    });
    for (const { id, owner, holder, round, askers, events, ...row } of page) {
      after = id;
      const { kind, key, text, due, state, since, askedAt } = row;
      yield {
        number: id,
        kind,
        key,
        text,
        owner: owner?.code ?? null,
        holder: holder?.key ?? null,
        due,
        state,
        since,
        askedAt,
        round: round?.label ?? null,
        mergedInto: row.mergedIntoId,
        askers: askers.map(({ post, person }) => post?.code ?? person?.key ?? null),
        events: events.map(({ act, at, actor, post, words }) => ({
          act,
          at,
          by: actor?.key ?? null,
          to: post?.code ?? null,
          words,
        })),
      };
    }
    if (page.length < PAGE) break;
  }
}
