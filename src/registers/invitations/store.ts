import { createHash } from 'node:crypto';
import { zoneOfGroup } from '../../people/group/store.ts';
import type { Db, Tx } from '../../db/db.ts';
import { insertRows } from '../../db/insertRows.ts';
import type { InvitationAnswer } from './invitation.ts';

/** Somebody who was invited, and what they said. */
export interface Invited {
  personId: number;
  name: string;
  answer: InvitationAnswer | null;
}

/** Who is invited to an entry, by their names. */
export async function invitedTo(db: Db | Tx, entryId: number): Promise<Invited[]> {
  const rows = await db.entryInvitation.findMany({
    where: { entryId },
    select: { personId: true, answer: true, person: { select: { name: true } } },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
  });
  return rows.map(({ personId, answer, person }) => ({ personId, answer, name: person.name }));
}

/** Invites people; who is invited already, by another a moment before, stays so. */
export async function saveInvitations(
  tx: Tx,
  entryId: number,
  people: readonly number[],
  invitedAt: Date,
): Promise<void> {
  await insertRows(
    tx,
    'EntryInvitation',
    people.map((personId) => ({ entryId, personId, invitedAt })),
  );
}

/** What one person said to the invitation to an entry; null where they are not invited. */
export function invitationOf(
  db: Db | Tx,
  entryId: number,
  personId: number,
): Promise<{ answer: InvitationAnswer | null } | null> {
  return db.entryInvitation.findUnique({
    where: { entryId_personId: { entryId, personId } },
    select: { answer: true },
  });
}

/** Keeps what somebody says to an invitation, in the place of what they said; false where they are not invited. */
export async function saveInvitationAnswer(
  tx: Tx,
  { entryId, personId }: { entryId: number; personId: number },
  answer: InvitationAnswer,
  answeredAt: Date,
): Promise<boolean> {
  const { count } = await tx.entryInvitation.updateMany({ where: { entryId, personId }, data: { answer, answeredAt } });
  return count > 0;
}

/** Invitations to planned entries that begin within these calendar dates, both included. */
export async function invitationsNear(
  db: Db,
  workingGroupId: number,
  { from, to }: { from: string; to: string },
): Promise<{ entryId: number; begins: string; personId: number; answer: InvitationAnswer | null; since: Date }[]> {
  const rows = await db.entryInvitation.findMany({
    where: {
      person: { erasedAt: null },
      entry: { workingGroupId, state: 'planned', precision: 'day', from: { gte: from, lte: to } },
    },
    select: {
      entryId: true,
      personId: true,
      answer: true,
      invitedAt: true,
      answeredAt: true,
      entry: { select: { from: true } },
    },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ entry: { from: begins }, invitedAt, answeredAt, ...one }) =>
    begins === null ? [] : [{ ...one, begins, since: answeredAt ?? invitedAt }],
  );
}

/** The time zone of the post that owns an entry, else of the group. */
export async function invitationZone(
  db: Db | Tx,
  workingGroupId: number,
  { ownerPostId }: { ownerPostId: number | null },
): Promise<string> {
  const zoned = { dutyStation: { select: { timeZone: true } } };
  const post = ownerPostId === null ? null : await db.post.findUnique({ where: { id: ownerPostId }, select: zoned });
  return post?.dutyStation.timeZone ?? (await zoneOfGroup(db, workingGroupId));
}

/**
 * What a calendar knows an entry by (UID of RFC 5545, 3.8.4.7): the same for all its versions, and another one in every installation, as no
 * two of them wrote the first version in the same millisecond.
 */
export async function invitationCalendarUid(db: Db | Tx, { id, key }: { id: number; key: string }): Promise<string> {
  const where = { entryId_version: { entryId: id, version: 1 } };
  const first = await db.entryVersion.findUnique({ where, select: { writtenAt: true } });
  const made = JSON.stringify([key, first?.writtenAt.toISOString() ?? id]);
  return `${createHash('sha256').update(made).digest('hex').slice(0, 32)}@focal`;
}
