import type { Db } from '../../db/db.ts';
import { formAnswersFromRows } from '../../forms/answerRows.ts';
import { instrumentById } from '../../instruments/store.ts';

const code = { select: { code: true } } as const;
const label = { select: { label: true } } as const;
const name = { select: { name: true } } as const;
const inOrder = { orderBy: { id: 'asc' } } as const;

/** Who somebody is, and what they hold. Throws where there is no such person: ids come from the database. */
export function findHeldRoster(db: Db, id: number) {
  const timeShare = { timeShare: true, timeShareOn: true, termsUrl: true } as const;
  const tenure = { from: true, to: true } as const;
  return db.person.findUniqueOrThrow({
    where: { id },
    select: {
      key: true,
      name: true,
      email: true,
      language: true,
      timeZone: true,
      erasedAt: true,
      workingGroupId: true,
      workingGroup: name,
      identities: { ...inOrder, omit: { id: true, personId: true } },
      accountRefs: { ...inOrder, omit: { personId: true } },
      appointments: { ...inOrder, select: { ...tenure, role: true, post: code, ...timeShare } },
      grants: { ...inOrder, select: { ...tenure, role: true } },
      absences: { ...inOrder, select: { ...tenure, delegate: name } },
      standsInFor: { ...inOrder, select: { ...tenure, person: name } },
      linkCodes: { ...inOrder, select: { expiresAt: true, usedAt: true } },
      erasureRequest: { select: { expiresAt: true } },
    },
  });
}

/** What somebody said: updates with their answers, drafts that they wrote in last, and what they were last asked. */
export async function findHeldAnswers(db: Db, personId: number) {
  const rows = await db.update.findMany({
    where: { submittedBy: personId },
    include: { round: { select: { label: true, instrumentId: true } }, post: code, answers: true },
    ...inOrder,
  });
  const updates = [];
  for (const { round, post, answers, roundId: _, postId: __, submittedBy: ___, id: ____, ...update } of rows) {
    const instrument = await instrumentById(db, round.instrumentId);
    updates.push({
      round: round.label,
      post: post.code,
      ...update,
      answers: formAnswersFromRows(instrument, answers),
      instrument,
    });
  }
  const drafts = await db.draft.findMany({
    where: { updatedBy: personId },
    select: { subject: true, round: label, post: code, content: true, startedAt: true, updatedAt: true },
    ...inOrder,
  });
  const asked = await db.conversation.findMany({
    where: { personId },
    select: { channel: true, asking: true, buttons: true },
  });
  return { updates, drafts, asked };
}

/** What somebody did for the bulletin. */
export async function findHeldPublishing(db: Db, personId: number) {
  const number = { select: { number: true } } as const;
  const items = await db.bulletinItem.findMany({
    where: { offeredBy: personId },
    select: {
      id: true,
      post: code,
      source: true,
      section: true,
      language: true,
      text: true,
      consent: true,
      offeredAt: true,
      withdrawnAt: true,
      issue: number,
    },
    ...inOrder,
  });
  const wordings = await db.bulletinWording.findMany({ where: { writtenBy: personId }, omit: { writtenBy: true } });
  const errata = await db.erratum.findMany({
    where: { writtenBy: personId },
    select: { issue: number, audience: true, text: true, writtenAt: true },
    ...inOrder,
  });
  const signOffs = await db.signOff.findMany({
    where: { OR: [{ requestedBy: personId }, { namedId: personId }, { decidedBy: personId }] },
    omit: { workingGroupId: true, figures: true },
    ...inOrder,
  });
  const notes = await db.conclusionNote.findMany({
    where: { writtenBy: personId },
    select: { conclusion: true, note: true, withheld: true, writtenAt: true },
    ...inOrder,
  });
  const paperNotes = await db.paperNote.findMany({
    where: { writtenBy: personId },
    select: { year: true, paragraph: true, note: true, withheld: true, writtenAt: true },
    ...inOrder,
  });
  const projects = await db.actionProject.findMany({
    where: { namedBy: personId },
    select: { post: { select: { code: true } }, actionKey: true, namedAt: true },
    ...inOrder,
  });
  const files = await db.storedFile.findMany({
    where: { sentBy: personId },
    select: { name: true, kind: true, sentAt: true, alternative: true, itemId: true, entryId: true, action: true },
    ...inOrder,
  });
  return { items, wordings, errata, signOffs, notes, paperNotes, projects, files };
}

/** What was sent to somebody or is to be sent, why and when, and what they put off. */
export async function findHeldMessages(db: Db, personId: number) {
  const messages = await db.outboxMessage.findMany({
    where: { recipientKind: 'person', recipient: String(personId) },
    select: {
      kind: true,
      body: true,
      state: true,
      channel: true,
      reason: true,
      createdAt: true,
      sentAt: true,
      deliveries: { ...inOrder, omit: { id: true, messageId: true } },
    },
    ...inOrder,
  });
  const reminders = await db.reminder.findMany({
    where: { personId },
    select: { round: label, post: code, step: true, at: true },
    ...inOrder,
  });
  const snoozes = await db.snooze.findMany({ where: { personId }, omit: { id: true, personId: true }, ...inOrder });
  const silencedTerms = await db.silencedTerm.findMany({
    where: { personId },
    select: { language: true, term: true },
    orderBy: [{ language: 'asc' }, { term: 'asc' }],
  });
  const chat = await db.localMessage.findMany({
    where: { conversation: `person:${personId}` },
    select: { author: true, at: true, body: true },
    ...inOrder,
  });
  return { messages, reminders, snoozes, silencedTerms, chat };
}

/** Entries of registers that somebody answers for, the versions that they wrote, and what they were invited to. */
export async function findHeldRegisters(db: Db, personId: number) {
  const entries = await db.registerEntry.findMany({
    where: { ownerPersonId: personId },
    select: { type: true, title: true, titleFr: true, titleEs: true, from: true, to: true, place: true, state: true },
    ...inOrder,
  });
  const versions = await db.entryVersion.findMany({
    where: { writtenBy: personId },
    select: { entry: { select: { type: true, title: true } }, version: true, writtenAt: true, content: true },
    orderBy: [{ entryId: 'asc' }, { version: 'asc' }],
  });
  const invitations = await db.entryInvitation.findMany({
    where: { personId },
    select: { entry: { select: { type: true, title: true } }, invitedAt: true, answer: true, answeredAt: true },
    ...inOrder,
  });
  return { entries, versions, invitations };
}

/** Commitments that somebody took or asks for in their own name, and what they did to any. */
export async function findHeldCommitments(db: Db, personId: number) {
  const select = { id: true, kind: true, text: true, state: true, due: true } as const;
  const taken = await db.commitment.findMany({ where: { holderId: personId }, select, ...inOrder });
  const asked = await db.commitmentAsker.findMany({
    where: { personId },
    select: { commitment: { select } },
    ...inOrder,
  });
  const acts = await db.commitmentEvent.findMany({
    where: { actorId: personId },
    select: { act: true, at: true, words: true, commitment: { select } },
    ...inOrder,
  });
  return { taken, asked: asked.map(({ commitment }) => commitment), acts };
}

/** What somebody left to others with their own words, what they took over, and what they said and asked of it. */
export async function findHeldHandovers(db: Db, personId: number) {
  const left = await db.handover.findMany({
    where: { leaverId: personId },
    select: { post: code, from: true, answers: true },
    ...inOrder,
  });
  const takenOver = await db.handover.findMany({
    where: { successorId: personId },
    select: { post: code, from: true },
    ...inOrder,
  });
  const items = await db.handoverItem.findMany({
    where: { decidedBy: personId },
    select: { key: true, choice: true, decidedAt: true, question: true, reply: true },
    orderBy: [{ handoverId: 'asc' }, { key: 'asc' }],
  });
  return { left, takenOver, items };
}

/** What the record has of somebody: what they did, and what was done to what is theirs. */
export async function findHeldActs(db: Db, personId: number) {
  const select = { at: true, channel: true, action: true, subject: true, detail: true } as const;
  const acts = await db.auditEvent.findMany({ where: { actorId: personId }, select, ...inOrder });
  const about = await db.auditEvent.findMany({
    where: { subject: `person:${personId}`, OR: [{ actorId: null }, { actorId: { not: personId } }] },
    select,
    ...inOrder,
  });
  const pauses = await db.pause.findMany({
    where: { pausedBy: personId },
    select: { post: code, from: true, until: true, reason: true, endedAt: true },
    ...inOrder,
  });
  const held = await db.calendarEntry.findMany({
    where: { heldBy: personId },
    select: { act: true, round: label, date: true, heldAt: true },
    ...inOrder,
  });
  const clocks = await db.clockJump.findMany({
    where: { answeredBy: personId },
    select: { from: true, to: true, verdict: true, answeredAt: true },
    ...inOrder,
  });
  return { acts, about, pauses, held, clocks };
}

/** What platforms need for an account, beside the account itself. */
export async function findHeldTraces(db: Db, accounts: readonly { tenant: string; userId: string }[], chats: string[]) {
  const homes = await db.slackHomeView.findMany({
    where: { OR: accounts.map(({ tenant, userId }) => ({ tenant, userId })) },
    omit: { drawn: true },
  });
  const conversations = await db.teamsConversation.findMany({ where: { id: { in: chats }, kind: 'personal' } });
  const answered = await db.answeredMessage.findMany({ where: { conversation: { in: chats } } });
  return { homes, conversations, answered };
}
