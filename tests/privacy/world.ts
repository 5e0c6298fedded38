import { createApp } from '../../src/app/app.ts';
import type { App, Caller } from '../../src/core/context.ts';
import type { Db } from '../../src/db/db.ts';
import type { Language } from '../../src/language/language.ts';
import { draftSubjectKey } from '../../src/protocol/draftSubject.ts';
import { sampleRound, storeRound } from '../support/roundFixture.ts';

/** A working group after a round: Fatou wrote all of its updates, Carla coordinates. */
export interface World {
  app: App;
  round: number;
  post: number;
  fatou: number;
  carla: number;
  caller(person: 'fatou' | 'carla', more?: { place?: Caller['place']; language?: Language; now?: Date }): Caller;
}

export const noon = new Date('2000-11-02T12:00:00Z');
const day = (date: string): Date => new Date(`${date}T12:00:00Z`);
export const fatouKbl = { platform: 'slack', tenant: 'T-FATOU', userId: 'U-FATOU' } as const;

/** Fills an empty database: in each table that can hold something about Fatou there is something. */
export async function busyGroup(db: Db): Promise<World> {
  const round = await storeRound(db, sampleRound());
  const { workingGroupId } = await db.round.findUniqueOrThrow({ where: { id: round } });
  const { id: fatou } = await db.person.findFirstOrThrow({ where: { workingGroupId } });
  await db.person.update({
    where: { id: fatou },
    data: { key: 'staff-4711', name: 'Fatou Example', email: 'fatou@example.org', timeZone: 'Africa/Dakar' },
  });
  const carla = (await db.person.create({ data: { workingGroupId, key: 'carla', name: 'Carla Sample' } })).id;
  await db.grant.create({ data: { personId: carla, role: 'coordinator', from: '2000-01-01' } });
  const { id: post } = await db.post.findFirstOrThrow({ where: { workingGroupId }, orderBy: { code: 'asc' } });
  await fillTables(db, { workingGroupId, fatou, carla, round, post });
  const app = createApp({
    db,
    workingGroupId,
    reportBug(error) {
      throw error;
    },
  });
  const people = {
    fatou: { id: fatou, name: 'Fatou Example', timeZone: 'Africa/Dakar' },
    carla: { id: carla, name: 'Carla Sample', timeZone: 'UTC' },
  };
  return {
    app,
    round,
    post,
    fatou,
    carla,
    caller: (person, { place = 'direct', language = 'en', now = noon } = {}) => ({
      workingGroupId,
      person: { ...people[person], language },
      channel: 'local',
      place,
      now,
    }),
  };
}

interface Ids {
  workingGroupId: number;
  fatou: number;
  carla: number;
  round: number;
  post: number;
}

async function fillTables(db: Db, { workingGroupId, fatou, carla, round, post }: Ids): Promise<void> {
  const mine = { personId: fatou };
  await db.identity.create({ data: { ...mine, ...fatouKbl, address: { seen: { name: 'Fatou E.' } } } });
  const teams = {
    ...mine,
    platform: 'teams',
    tenant: 'AAD-F',
    userId: 'OID-F',
    address: { conversation: 'a:fatou' },
  } as const;
  await db.identity.create({ data: teams });
  await db.teamsConversation.create({
    data: { tenant: 'AAD-F', id: 'a:fatou', kind: 'personal', serviceUrl: 'https://teams.example.org' },
  });
  await db.slackHomeView.create({ data: { tenant: 'T-FATOU', userId: 'U-FATOU', drawn: 'hash', openedAt: noon } });
  const ref = await db.accountRef.create({ data: { ...mine, ...fatouKbl } });
  await db.appointment.create({ data: { ...mine, postId: post, role: 'focalPoint', from: '2000-01-01' } });
  await db.grant.create({ data: { ...mine, role: 'editor', from: '2000-03-03' } });
  await db.absence.create({ data: { ...mine, from: '2000-12-24', to: '2000-12-31', delegateId: carla } });
  await db.absence.create({ data: { personId: carla, from: '2000-12-01', to: '2000-12-05', delegateId: fatou } });
  await db.linkCode.create({ data: { ...mine, hash: 'fatou-hash', expiresAt: day('2000-02-02') } });
  await db.erasureRequest.create({ data: { ...mine, code: 'old', expiresAt: day('2000-02-03') } });
  await db.conversation.create({
    data: { ...mine, channel: 'slack', asking: { kind: 'words', field: 'fatou-asked' } },
  });
  const subject = draftSubjectKey({ round, post });
  await db.draft.create({
    data: {
      subject,
      roundId: round,
      postId: post,
      content: { answers: { dialogueContact: 'fatou-drafted' } },
      startedAt: noon,
      updatedAt: noon,
      updatedBy: fatou,
    },
  });
  const { id: issueId } = await db.bulletinIssue.create({
    data: {
      workingGroupId,
      number: 1,
      quarter: '2000-Q4',
      callOn: '2000-10-01',
      itemsUntil: '2000-12-01',
      publishOn: '2000-12-15',
    },
  });
  const item = {
    workingGroupId,
    postId: post,
    section: 'field',
    language: 'en',
    consent: 'allStaff',
    offeredAt: noon,
  } as const;
  const { id: itemId } = await db.bulletinItem.create({
    data: { ...item, offeredBy: fatou, source: 'contribution', text: 'fatou-offered', issueId },
  });
  const photo = { workingGroupId, key: 'key', name: 'fatou-photo', kind: 'jpeg', bytes: 1, itemId } as const;
  await db.storedFile.create({ data: { ...photo, sentBy: fatou, sentAt: noon } });
  await db.bulletinWording.create({
    data: {
      itemId,
      language: 'fr',
      headline: 'fatou-headline',
      text: 'fatou-worded',
      writtenBy: fatou,
      writtenAt: noon,
    },
  });
  await db.erratum.create({
    data: { issueId, audience: 'allStaff', text: { en: 'fatou-erratum' }, writtenBy: fatou, writtenAt: noon },
  });
  await db.signOff.create({
    data: {
      workingGroupId,
      kind: 'bulletin',
      subjectId: issueId,
      revision: 1,
      requestedBy: fatou,
      requestedAt: noon,
      decidedBy: carla,
      decidedAt: noon,
      reason: 'fatou-signoff',
    },
  });
  const noted = { roundId: round, conclusion: 'networks', note: { en: 'note-of-the-group' }, writtenAt: noon };
  await db.conclusionNote.create({ data: { ...noted, writtenBy: fatou } });
  const ofYear = { workingGroupId, year: 2000, paragraph: 'preface', writtenBy: fatou, writtenAt: noon };
  await db.actionProject.create({
    data: { postId: post, actionKey: 'action-of-the-post', namedBy: fatou, namedAt: noon },
  });
  await db.paperNote.create({ data: { ...ofYear, note: { en: 'note-of-the-year' } } });
  await db.registerEntry.create({
    data: {
      workingGroupId,
      type: 'study',
      key: 'study:2000',
      title: 'entry-of-the-group',
      to: '2000-11-01',
      precision: 'day',
      year: 2000,
      ownerPersonId: fatou,
      visibility: 'workingGroup',
      state: 'held',
      versions: {
        create: {
          version: 1,
          writtenAt: noon,
          writtenBy: fatou,
          channel: 'local',
          content: { lesson: 'version-of-the-group' },
        },
      },
      invitations: { create: { personId: fatou, invitedAt: new Date('2000-11-11T12:00:00Z') } },
    },
  });
  const need = { workingGroupId, kind: 'need', since: noon, askedAt: noon } as const;
  await db.commitment.create({ data: { ...need, key: '1', text: { en: 'commitment-taken' }, holderId: fatou } });
  const declined = { act: 'declined', at: noon, actorId: fatou, words: 'commitment-declined' } as const;
  const askedBy = { askers: { create: { personId: fatou } }, events: { create: declined } };
  await db.commitment.create({ data: { ...need, key: '2', text: { en: 'commitment-asked' }, ...askedBy } });
  const reminder = { workingGroupId, roundId: round, postId: post, at: noon };
  await db.reminder.create({ data: { ...reminder, step: 'fatou-step', messageKey: 'k1', ...mine } });
  await db.snooze.create({ data: { ...mine, at: noon, until: day('2000-11-09') } });
  await db.silencedTerm.create({ data: { ...mine, language: 'en', term: 'chairman' } });
  const paused = { reason: 'fatou-paused', pausedBy: fatou };
  await db.pause.create({ data: { workingGroupId, postId: post, from: noon, ...paused } });
  await db.calendarEntry.create({
    data: { workingGroupId, act: 'openRound', roundId: round, date: '2000-10-10', heldAt: noon, heldBy: fatou },
  });
  await db.clockJump.create({
    data: { workingGroupId, from: noon, to: day('2000-10-11'), verdict: 'right', answeredBy: fatou, answeredAt: noon },
  });
  const message = {
    workingGroupId,
    recipientKind: 'person',
    kind: 'thanks',
    notBefore: noon,
    nextAttemptAt: noon,
    createdAt: noon,
  } as const;
  await db.outboxMessage.create({
    data: {
      ...message,
      key: 'k1',
      recipient: String(fatou),
      body: { note: 'fatou-message' },
      state: 'sent',
      deliveries: { create: { channel: 'slack', attempt: 1, at: noon, outcome: 'sent', externalId: 'fatou-ts' } },
    },
  });
  await db.outboxMessage.create({
    data: {
      ...message,
      key: 'k2',
      kind: 'bulletin.decided',
      recipient: String(carla),
      body: { number: 1, name: 'Fatou Example', reason: null },
    },
  });
  const said = { kind: 'said', text: 'fatou-chatted' };
  await db.localMessage.create({ data: { conversation: `person:${fatou}`, author: 'person', body: said, at: noon } });
  const carlas = { kind: 'said', text: 'carla-chatted' };
  await db.localMessage.create({
    data: { conversation: `person:${carla}`, author: 'person', body: carlas, at: noon },
  });
  const answered = {
    platform: 'teams',
    message: 'fatou-answered',
    subject,
    input: 'dialogueContact',
    at: noon,
  } as const;
  await db.answeredMessage.create({ data: { ...answered, conversation: 'a:fatou' } });
  const act = { workingGroupId, at: noon, channel: 'slack', subject: `person:${fatou}` };
  await db.auditEvent.create({
    data: { ...act, actorId: fatou, action: 'identity.link', detail: { account: ref.id } },
  });
  await db.auditEvent.create({ data: { ...act, actorId: carla, action: 'identity.code' } });
}
