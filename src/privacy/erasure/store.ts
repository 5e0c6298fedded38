import { z } from 'zod';
import type { Db, Tx } from '../../db/db.ts';
import { saidSchema } from '../../forms/keptParagraphSchema.ts';
import type { JsonObject } from '../../outbox/messageToEnqueue.ts';
import { forgetSenderOfFiles } from '../../files/store.ts';
import { ERASED_NAME } from '../../people/shownPersonName.ts';
import { ownChatIdsOfHeldData } from '../heldData/ownChatIds.ts';
import { roleNotOverOn } from '../../people/roleHeldOnCondition.ts';

const bodySchema: z.ZodType<JsonObject> = z.record(z.string(), z.json());

/** Rows of the outbox that are read at a time. */
const PAGE = 500;

/** Keeps that somebody is to confirm their erasure; of several requests the last one counts. */
export async function saveErasureRequest(tx: Tx, personId: number, code: string, expiresAt: Date): Promise<void> {
  const data = { code, expiresAt };
  await tx.erasureRequest.upsert({ where: { personId }, update: data, create: { personId, ...data } });
}

/** Uses up a confirmation; false where it is none, was used or is too old. */
export async function takeErasureRequest(tx: Tx, personId: number, code: string, now: Date): Promise<boolean> {
  const { count } = await tx.erasureRequest.deleteMany({ where: { personId, code, expiresAt: { gt: now } } });
  return count === 1;
}

/** Forgets that somebody was asked. */
export async function dropErasureRequest(tx: Tx, personId: number): Promise<void> {
  await tx.erasureRequest.deleteMany({ where: { personId } });
}

/** What somebody holds on a calendar date or will hold after it: the codes of posts, and how many roles in the group. */
export async function rolesBeforeErasure(
  db: Db | Tx,
  personId: number,
  date: string,
): Promise<{ posts: string[]; roles: number }> {
  const goesOn = { personId, ...roleNotOverOn(date) };
  const appointments = await db.appointment.findMany({
    where: goesOn,
    select: { post: { select: { code: true } } },
    orderBy: { post: { code: 'asc' } },
  });
  const posts = [...new Set(appointments.map(({ post }) => post.code))];
  return { posts, roles: await db.grant.count({ where: goesOn }) };
}

/** Ends what somebody holds: `lastDay` is the last day of it, and what began later never was. */
export async function endRolesByErasure(tx: Tx, personId: number, lastDay: string): Promise<void> {
  const later = { where: { personId, from: { gt: lastDay } } };
  const running = { where: { personId, OR: [{ to: null }, { to: { gt: lastDay } }] }, data: { to: lastDay } };
  await tx.appointment.deleteMany(later);
  await tx.appointment.updateMany(running);
  const unsaid = { timeShare: null, timeShareOn: null, termsUrl: null };
  await tx.appointment.updateMany({ where: { personId }, data: unsaid });
  await tx.grant.deleteMany(later);
  await tx.grant.updateMany(running);
}

/**
 * Removes the accounts of somebody, what platforms needed for them, and what came from them and was never carried out. Deletes what the
 * chats hold beside.
 */
export async function eraseAccounts(tx: Tx, personId: number): Promise<void> {
  const of = { where: { personId } };
  const identities = await tx.identity.findMany(of);
  const refs = await tx.accountRef.findMany(of);
  const chats = ownChatIdsOfHeldData(personId, identities);
  const accounts = [...identities, ...refs].map(({ tenant, userId }) => ({ tenant, userId }));
  await tx.slackHomeView.deleteMany({ where: { OR: accounts } });
  await tx.teamsConversation.deleteMany({ where: { id: { in: chats }, kind: 'personal' } });
  await tx.answeredMessage.deleteMany({ where: { conversation: { in: chats } } });
  for (const { userId } of accounts)
    await tx.processedEvent.updateMany({
      where: { payload: { contains: JSON.stringify(userId) } },
      data: { payload: null, recoverAt: null },
    });
  await tx.identity.deleteMany(of);
  await tx.accountRef.deleteMany(of);
  await tx.linkCode.deleteMany(of);
}

/** Removes what was said to somebody, what they began, and when they were away. */
export async function eraseTraces(tx: Tx, personId: number): Promise<void> {
  const of = { where: { personId } };
  await tx.conversation.deleteMany(of);
  await forgetSenderOfFiles(tx, personId);
  await tx.snooze.deleteMany(of);
  await tx.silencedTerm.deleteMany(of);
  // What is still to come is nothing to be asked about any more; who was at what has been counts on.
  await tx.entryInvitation.deleteMany({ where: { personId, entry: { state: 'planned' } } });
  await tx.absence.deleteMany(of);
  await tx.absence.updateMany({ where: { delegateId: personId }, data: { delegateId: null } });
  await tx.draft.deleteMany({ where: { updatedBy: personId } });
  await eraseParagraphs(tx, personId);
  await tx.localMessage.deleteMany({ where: { conversation: `person:${personId}` } });
  // What they were answered and have not been shown yet, and what they did locally that was never carried out: both begin with whose it is.
  const theirs = { startsWith: `{"personId":${personId},` };
  const nothing = { payload: null, reply: null, recoverAt: null };
  await tx.processedEvent.updateMany({ where: { OR: [{ reply: theirs }, { payload: theirs }] }, data: nothing });
  const toThem = { recipientKind: 'person' as const, recipient: String(personId) };
  await tx.delivery.deleteMany({ where: { message: toThem } });
  await tx.outboxMessage.deleteMany({ where: toThem });
}

/** Takes somebody's paragraph out of drafts that others went on with; whoever has just read one of them reads it again. */
async function eraseParagraphs(tx: Tx, personId: number): Promise<void> {
  const drafts = await tx.draft.findMany({ select: { id: true, content: true } });
  for (const { id, content } of drafts) {
    const { said, ...rest } = bodySchema.parse(content);
    const written = saidSchema.safeParse(said);
    if (written.success && written.data.by === personId)
      await tx.draft.update({ where: { id }, data: { content: rest, version: { increment: 1 } } });
  }
}

/** Takes the name, the addresses and the key from somebody; the row stays, because what they did refers to it. */
export async function eraseName(tx: Tx, personId: number, now: Date): Promise<void> {
  await tx.person.update({
    where: { id: personId },
    data: { key: `erased:${personId}`, name: ERASED_NAME, email: null, timeZone: null, erasedAt: now },
  });
}

/** Rewrites what the outbox holds for others, wherever `rewritten` gives another body than there was. */
export async function eraseNameFromBodies(
  tx: Tx,
  workingGroupId: number,
  rewritten: (body: JsonObject) => JsonObject | null,
): Promise<void> {
  for (let after = 0; ;) {
    const page = await tx.outboxMessage.findMany({
      where: { workingGroupId, id: { gt: after } },
      select: { id: true, body: true },
      orderBy: { id: 'asc' },
      take: PAGE,
    });
    for (const { id, body } of page) {
      after = id;
      const changed = rewritten(bodySchema.parse(body));
      if (changed !== null) await tx.outboxMessage.update({ where: { id }, data: { body: changed } });
    }
    if (page.length < PAGE) break;
  }
}
