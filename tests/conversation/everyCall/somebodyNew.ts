import type { Db } from '../../../src/db/db.ts';
import type { Language } from '../../../src/language/language.ts';
import type { Exercise } from '../../updates/exercise.ts';

/** A person with a post and a round of their own, known by their address alone. */
export interface SomebodyNew {
  personId: number;
  roundId: number;
  postId: number;
  name: string;
  email: string;
  language: Language;
}

let people = 0;

export async function somebodyNew(db: Db, { app, second }: Exercise, language: Language): Promise<SomebodyNew> {
  const { workingGroupId } = app;
  const key = `p${String((people += 1)).padStart(5, '0')}`;
  const { id: dutyStationId } = await db.dutyStation.findFirstOrThrow({ where: { workingGroupId } });
  const post = await db.post.create({ data: { workingGroupId, dutyStationId, code: key, name: key, kind: 'field' } });
  const { id: _, label: __, ...likeIt } = await db.round.findUniqueOrThrow({ where: { id: second } });
  const round = await db.round.create({ data: { ...likeIt, label: key } });
  await db.assignment.create({ data: { roundId: round.id, postId: post.id } });
  const email = `${key}@example.org`;
  const person = await db.person.create({ data: { workingGroupId, key, name: key, email, language } });
  const held = { personId: person.id, postId: post.id, role: 'focalPoint' as const, from: '2000-01-01' };
  await db.appointment.create({ data: held });
  return { personId: person.id, roundId: round.id, postId: post.id, name: key, email, language };
}

/** Nobody is asked in their round any more. */
export async function leaveAlone(db: Db, { roundId }: SomebodyNew): Promise<void> {
  await db.round.update({ where: { id: roundId }, data: { state: 'closed' } });
}

/** All that is stored of somebody, without what differs from one person to another. */
export async function storedOf(db: Db, { personId, postId }: SomebodyNew): Promise<unknown> {
  const drafts = await db.draft.findMany({
    where: { OR: [{ postId }, { updatedBy: personId }] },
    orderBy: { id: 'asc' },
  });
  const acts = await db.auditEvent.findMany({ where: { actorId: personId }, select: { action: true } });
  const absences = await db.absence.findMany({ where: { personId }, select: { from: true, to: true } });
  const items = await db.bulletinItem.findMany({
    where: { offeredBy: personId },
    select: { text: true, consent: true },
  });
  const updates = await db.update.findMany({ where: { postId }, select: { revision: true, nilReturn: true } });
  const accounts = await db.identity.count({ where: { personId } });
  const [chat] = await db.conversation.findMany({ where: { personId } });
  const answers = drafts.map(({ content }) => (content as { answers?: unknown }).answers);
  const asks = (chat?.asking as { kind?: unknown } | null | undefined)?.kind;
  return { answers, acts: acts.map(({ action }) => action).toSorted(), absences, items, updates, accounts, asks };
}
