import type { Platform } from '../../core/context.ts';
import type { Db } from '../../db/db.ts';
import { dateIn } from '../../calendar/dates.ts';

/** What was done or written since a look, as far as it says whom it concerns. */
export interface Deeds {
  /** Person.id of whoever acted. */
  actors: readonly number[];
  updates: readonly number[];
  /** Drafts that were written to since. */
  draftsSince: Date;
}

/**
 * The accounts on a platform of those who see something else after these deeds: who did them, who answers for the posts that
 * they are about or for a counterpart of those, their delegates, and whoever has a task for the whole group.
 */
export async function accountsOfPeopleAffected(
  db: Db,
  { actors, updates, draftsSince }: Deeds,
  { platform, tenant }: { platform: Platform; tenant: string },
): Promise<Set<string>> {
  const drafts = await db.draft.findMany({ where: { updatedAt: { gte: draftsSince } }, select: { postId: true } });
  const updated =
    updates.length === 0
      ? []
      : await db.update.findMany({ where: { id: { in: [...updates] } }, select: { postId: true } });
  const own = [...new Set([...drafts, ...updated].flatMap(({ postId }) => postId ?? []))];
  if (own.length + actors.length === 0) return new Set();
  const pairs = await db.counterpart.findMany({ where: { postId: { in: own } }, select: { counterpartId: true } });
  const postId = { in: [...own, ...pairs.map(({ counterpartId }) => counterpartId)] };
  const holds = { appointments: { some: { postId } } };
  const concerned = [
    { id: { in: [...actors] } },
    holds,
    { standsInFor: { some: { person: holds } } },
    { grants: { some: {} } },
  ];
  const rows = await db.identity.findMany({
    where: { platform, tenant, person: { OR: concerned } },
    select: { userId: true },
  });
  return new Set(rows.map(({ userId }) => userId));
}

/** The accounts on a platform of those for whom another day has begun between two moments. */
export async function accountsOfPeopleWithNewDay(
  db: Db,
  { platform, tenant }: { platform: Platform; tenant: string },
  from: Date,
  to: Date,
): Promise<Set<string>> {
  const ofPost = { orderBy: [{ from: 'desc' as const }, { id: 'desc' as const }], take: 1 };
  const rows = await db.identity.findMany({
    where: { platform, tenant },
    select: {
      userId: true,
      person: {
        select: {
          timeZone: true,
          workingGroup: { select: { timeZone: true } },
          appointments: { select: { post: { select: { dutyStation: { select: { timeZone: true } } } } }, ...ofPost },
        },
      },
    },
  });
  const changed = rows.filter(({ person: { timeZone, workingGroup, appointments } }) => {
    const zone = timeZone ?? appointments[0]?.post.dutyStation.timeZone ?? workingGroup.timeZone;
    return dateIn(from, zone) !== dateIn(to, zone);
  });
  return new Set(changed.map(({ userId }) => userId));
}
