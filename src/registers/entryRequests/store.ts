import type { Db, Tx } from '../../db/db.ts';
import { peopleOfPost, peopleWithRole } from '../../people/store.ts';
import type { StoredEntry } from '../registerEntry.ts';
import type { RegisterType } from '../registerType.ts';
import { registerEntryById } from '../store.ts';

/** The focal points of every post but one, each with the post; on a calendar date. */
export async function focalPointsForEntryRequest(
  db: Db,
  { workingGroupId, without }: { workingGroupId: number; without: number | null },
  day: string,
): Promise<{ post: number; person: number }[]> {
  const rows = await db.appointment.findMany({
    where: {
      role: 'focalPoint',
      post: { workingGroupId },
      from: { lte: day },
      OR: [{ to: null }, { to: { gte: day } }],
    },
    select: { postId: true, personId: true },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ postId, personId }) => (postId === without ? [] : [{ post: postId, person: personId }]));
}

/** Whether a post has an entry of its own in a register on a calendar day. */
export async function postHasRegisterEntryOn(
  db: Db,
  workingGroupId: number,
  { type, post, to }: { type: string; post: number; to: string },
): Promise<boolean> {
  return (await db.registerEntry.count({ where: { workingGroupId, type, ownerPostId: post, to } })) > 0;
}

/** The entry of its own that a post has in a register on a calendar day; null where it has none. */
export async function entryOfPostOn(
  db: Db | Tx,
  workingGroupId: number,
  { type, post, to }: { type: string; post: number; to: string },
): Promise<StoredEntry | null> {
  const row = await db.registerEntry.findFirst({
    where: { workingGroupId, type, ownerPostId: post, to },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return row && registerEntryById(db, workingGroupId, row.id);
}

/** Whether a register has an entry of a year. */
export async function registerHasEntryOfYear(
  db: Db,
  workingGroupId: number,
  type: string,
  year: number,
): Promise<boolean> {
  return (await db.registerEntry.count({ where: { workingGroupId, type, year } })) > 0;
}

/** Who enters into a register because of the post that they hold; the coordinators where there is no such post. */
export async function peopleToRequestEntriesOf(
  db: Db,
  workingGroupId: number,
  { enter }: RegisterType,
  day: string,
): Promise<number[]> {
  const codes = enter.flatMap((one) => (typeof one === 'object' && 'posts' in one ? one.posts : []));
  const posts = await db.post.findMany({ where: { workingGroupId, code: { in: codes } }, select: { id: true } });
  const held = await Promise.all(posts.map(({ id }) => peopleOfPost(db, id, day)));
  const holders = held.flat().filter(({ role }) => role === 'focalPoint');
  const people = holders.length > 0 ? holders : await peopleWithRole(db, workingGroupId, 'coordinator', day);
  return people.map(({ id }) => id);
}
