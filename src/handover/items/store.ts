import type { Db, Tx } from '../../db/db.ts';
import type { HandoverChoice } from './handoverItem.ts';

/** What somebody says of an item. */
export interface Decision {
  handoverId: number;
  key: string;
  choice: HandoverChoice;
  decidedBy: number;
  decidedAt: Date;
  question?: string;
  reply?: null;
}

/**
 * Notes what somebody says of an item, in the place of what was said before; what was asked about it stays, where nothing is asked anew.
 * Answers the Person.id of another who has taken it, and notes nothing then; null where it is noted.
 */
export async function saveHandoverDecision(tx: Tx, decision: Decision): Promise<number | null> {
  const { handoverId, key, decidedBy } = decision;
  const where = { handoverId_key: { handoverId, key } };
  const now = await tx.handoverItem.upsert({ where, update: {}, create: decision });
  if (now.choice === 'mine' && now.decidedBy !== decidedBy) return now.decidedBy;
  await tx.handoverItem.update({ where, data: decision });
  return null;
}

/** Forgets what somebody has said of the items of a handover, beside what they asked. Answers the keys of what they had taken. */
export async function forgetDecisions(tx: Tx, handoverId: number, decidedBy: number): Promise<string[]> {
  const where = { handoverId, decidedBy, choice: { not: 'asked' as const } };
  const said = await tx.handoverItem.findMany({ where, orderBy: { key: 'asc' } });
  await tx.handoverItem.deleteMany({ where });
  return said.filter(({ choice }) => choice === 'mine').map(({ key }) => key);
}

/** Keeps how many items a pack has and how many nobody has taken, as they were counted at a moment. */
export async function saveHandoverItemCounts(
  db: Db,
  id: number,
  { total, left }: { total: number; left: number },
  countedAt: Date,
): Promise<void> {
  await db.handover.updateMany({ where: { id }, data: { itemsTotal: total, itemsLeft: left, countedAt } });
}

/** Keeps the reply to what was asked about an item; false where nothing is asked. */
export async function saveReply(tx: Tx, handoverId: number, key: string, reply: string): Promise<boolean> {
  const asked = { handoverId, key, question: { not: null } };
  return (await tx.handoverItem.updateMany({ where: asked, data: { reply } })).count === 1;
}

/**
 * Lets a commitment that somebody took, or asks for in their own name, be somebody else's. Answers whether what they took has moved, and
 * whether what they ask for has.
 */
export async function handOverCommitment(
  tx: Tx,
  id: number,
  from: number,
  to: number,
): Promise<{ taken: boolean; asked: boolean }> {
  const held = await tx.commitment.updateMany({
    where: { id, holderId: from },
    data: { holderId: to, version: { increment: 1 } },
  });
  const asked = await tx.commitmentAsker.findFirst({ where: { commitmentId: id, personId: to }, select: { id: true } });
  const mine = { commitmentId: id, personId: from };
  const { count } = asked
    ? await tx.commitmentAsker.deleteMany({ where: mine })
    : await tx.commitmentAsker.updateMany({ where: mine, data: { personId: to } });
  return { taken: held.count > 0, asked: count > 0 };
}
