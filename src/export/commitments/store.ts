import { needKey } from '../../commitments/needKey.ts';
import { allByKey } from '../../core/byKey.ts';
import type { Db } from '../../db/db.ts';
import type { NeedStatement } from '../exportedNeeds.ts';

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
        recommendation: { select: { source: true, conclusion: true, needs: true, measure: true } },
        entryItem: { select: { field: true, addressee: true, entry: { select: { key: true } } } },
        askers: { include: { post: postCode, person: personKey }, orderBy: { id: 'asc' } },
        events: { include: { actor: personKey, post: postCode }, orderBy: { id: 'asc' } },
      },
      orderBy: { id: 'asc' },
      take: PAGE,
    });
    for (const { id, owner, holder, round, askers, events, recommendation, entryItem, ...row } of page) {
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
        // What a recommendation rests on: the origin of all that became of it.
        ...(recommendation && { origin: { round: round?.label ?? null, ...recommendation }, response: row.response }),
        // The entry of a register that asks it, and whom it names.
        ...(entryItem && {
          entry: entryItem.entry.key,
          field: entryItem.field,
          addressee: entryItem.addressee,
          response: row.response,
        }),
        askers: askers.map(({ post, person }) => post?.code ?? person?.key ?? null),
        events: events.map(({ act, at, actor, post, words, due }) => ({
          act,
          at,
          by: actor?.key ?? null,
          to: act === 'asked' || act === 'given' ? (post?.code ?? null) : null,
          words,
          ...(due !== null && { due }),
        })),
      };
    }
    if (page.length < PAGE) break;
  }
}

/** An update, as far as what it asks for is found by it. */
interface Of {
  id: number;
  postId: number;
  submittedAt: Date;
}

/** Answers when a need that an update stated was met; null where it was not. */
export type WhenMet = (update: Of, need: NeedStatement) => Date | null;

/** When the needs of a working group were met, read once for all its updates. */
export async function exportedNeedsMet(db: Db, workingGroupId: number): Promise<WhenMet> {
  const became = { select: { state: true, since: true } } as const;
  const rows = await db.commitment.findMany({
    where: { workingGroupId, kind: 'need' },
    select: {
      ...became.select,
      key: true,
      askedAt: true,
      mergedInto: became,
      events: { where: { formerNeed: { not: null } }, select: { updateId: true, words: true } },
    },
    orderBy: { id: 'asc' },
  });
  // The key of an entry that was written over has the number of its commitment behind it.
  const byEntry = allByKey(rows, ({ key }) => key.replace(/#\d+$/, ''));
  const former = new Map(
    rows.flatMap((row) => row.events.map(({ updateId, words }) => [`${updateId} ${words}`, row] as const)),
  );
  return ({ id, postId, submittedAt }, { entry, text }) => {
    const ofEntry = byEntry.get(needKey(postId, entry))?.findLast(({ askedAt }) => askedAt <= submittedAt);
    const found = ofEntry ?? former.get(`${id} ${text}`);
    const told = found?.mergedInto ?? found;
    return told?.state === 'done' ? told.since : null;
  };
}
