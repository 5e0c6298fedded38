import type { Db, Tx } from '../../db/db.ts';
import { type TimeShares, timeSharesOf } from './timeShareFigures.ts';
import { roleHeldOn } from '../../people/roleHeldOnCondition.ts';

/** What somebody has said of one of their appointments. */
export interface OwnTimeShare {
  id: number;
  post: string;
  timeShare: number | null;
  /** Calendar date on which it was said. */
  timeShareOn: string | null;
  termsUrl: string | null;
}

/** The appointments that a person holds on a date, as their time goes into them. */
export async function ownTimeShares(db: Db | Tx, personId: number, date: string): Promise<OwnTimeShare[]> {
  const rows = await db.appointment.findMany({
    where: { personId, ...roleHeldOn(date) },
    select: { id: true, timeShare: true, timeShareOn: true, termsUrl: true, post: { select: { code: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ post, ...one }) => ({ ...one, post: post.code }));
}

/** Keeps what was said of appointments on a date; what was not said stays as it was. */
export async function saveTimeShare(
  tx: Tx,
  appointments: readonly number[],
  { share, url, on }: { share: number | null; url: string | null; on: string },
): Promise<void> {
  const said = { ...(share !== null && { timeShare: share, timeShareOn: on }), ...(url !== null && { termsUrl: url }) };
  await tx.appointment.updateMany({ where: { id: { in: [...appointments] } }, data: said });
}

/** What the focal points of member posts said up to a date, of those who held a post then; each person once. */
export async function timeSharesOfMembers(db: Db, workingGroupId: number, date: string): Promise<TimeShares> {
  const rows = await db.appointment.findMany({
    where: { role: 'focalPoint', post: { workingGroupId, workingGroupMember: true }, ...roleHeldOn(date) },
    select: { personId: true, timeShare: true, timeShareOn: true },
    orderBy: { id: 'asc' },
  });
  const byPerson = new Map<number, number | null>();
  for (const { personId, timeShare, timeShareOn } of rows)
    byPerson.set(personId, byPerson.get(personId) ?? (timeShareOn !== null && timeShareOn <= date ? timeShare : null));
  return timeSharesOf([...byPerson.values()]);
}

/** Who holds a post today and said the share of their time on that date or before; each answer once. */
export async function timeSharesSaidBefore(
  db: Db,
  workingGroupId: number,
  { today, before }: { today: string; before: string },
): Promise<{ personId: number; saidOn: string }[]> {
  const rows = await db.appointment.findMany({
    where: { post: { workingGroupId }, timeShareOn: { lte: before }, ...roleHeldOn(today) },
    select: { personId: true, timeShareOn: true },
    distinct: ['personId', 'timeShareOn'],
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ personId, timeShareOn }) => (timeShareOn === null ? [] : [{ personId, saidOn: timeShareOn }]));
}

/** Focal points of member posts on a date who never said their share of time, with the day from which they hold the first. */
export async function focalPointsWithoutTimeShare(
  db: Db,
  workingGroupId: number,
  today: string,
): Promise<{ personId: number; since: string }[]> {
  const rows = await db.appointment.findMany({
    where: { role: 'focalPoint', post: { workingGroupId, workingGroupMember: true }, ...roleHeldOn(today) },
    select: { personId: true, from: true, timeShare: true },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
  const said = new Set(rows.filter(({ timeShare }) => timeShare !== null).map(({ personId }) => personId));
  const since = new Map<number, string>();
  for (const { personId, from } of rows) if (!said.has(personId) && !since.has(personId)) since.set(personId, from);
  return [...since].map(([personId, from]) => ({ personId, since: from }));
}
