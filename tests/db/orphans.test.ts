import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Db, openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { databases } from '../support/databases.ts';
import { moment, firstEditionDatabase, type OldRows } from '../support/oldRows.ts';

/** The number of somebody, a post, a round, a group that is not there. */
const GONE = 99;

const group = { workingGroupId: 1 };
const round = {
  label: 'R',
  instrumentId: 1,
  planOfActionId: 1,
  periodStart: '',
  periodEnd: '',
  opensAt: '',
  dueAt: '',
};
const item = { ...group, source: 'update', section: 'field', language: 'en', consent: 'allStaff', offeredAt: moment };
const issue = { ...group, quarter: '2026-Q1', callOn: '', itemsUntil: '', publishOn: '' };
const reminder = { ...group, roundId: 1, postId: 1, at: moment };
const pause = { ...group, from: moment, pausedBy: 1 };
const act = { ...group, at: moment, channel: 'cli', action: 'import' };

const rows: OldRows = {
  WorkingGroup: [{ id: 1, code: 'G', name: 'G' }],
  DutyStation: [{ id: 1, ...group, name: 'Manila', country: 'PH', timeZone: 'Asia/Manila' }],
  Post: [{ id: 1, ...group, dutyStationId: 1, code: 'MNL', name: 'Manila', kind: 'field' }],
  Person: [{ id: 1, ...group, key: 'ana', name: 'Ana' }],
  Instrument: [{ id: 1, ...group, key: 'q', version: 1, source: '', checksum: '' }],
  PlanOfAction: [{ id: 1, ...group, label: 'P' }],
  Round: [{ id: 1, ...group, ...round, closesAt: '' }],
  Draft: [
    { id: 1, roundId: 1, postId: 1, content: '{"a":"mine"}', startedAt: moment, updatedAt: moment, updatedBy: GONE },
  ],
  BulletinIssue: [
    { id: 1, ...issue, number: 1, roundId: GONE },
    { id: 2, ...issue, number: 2, roundId: 1 },
  ],
  BulletinItem: [{ id: 1, ...item, text: 'A story', offeredBy: GONE, updateId: GONE }],
  BulletinWording: [{ itemId: 1, language: 'fr', text: 'Une histoire', writtenBy: GONE, writtenAt: moment }],
  SignOff: [{ id: 1, issueId: 1, revision: 1, requestedBy: GONE, requestedAt: moment, decidedBy: GONE, reason: 'No' }],
  Erratum: [{ id: 1, issueId: 1, audience: 'allStaff', text: '{"en":"Sorry"}', writtenBy: GONE, writtenAt: moment }],
  Pause: [
    { id: 1, ...pause, postId: GONE, reason: 'A move', pausedBy: GONE },
    { id: 2, ...pause, postId: 1 },
    { id: 3, ...pause, postId: null },
    { id: 4, ...pause, workingGroupId: GONE, postId: null },
  ],
  Reminder: [
    { id: 1, ...reminder, step: 'due', personId: GONE },
    { id: 2, ...reminder, step: 'due', roundId: GONE },
    { id: 3, ...reminder, step: 'due', postId: GONE },
  ],
  Snooze: [
    { id: 1, personId: 1, at: moment, until: moment },
    { id: 2, personId: GONE, at: moment, until: moment },
  ],
  CalendarEntry: [
    { id: 1, ...group, act: 'openRound', subjectId: 1, date: '2026-02-01', heldBy: GONE },
    { id: 2, ...group, act: 'openRound', subjectId: GONE, date: '2026-02-01' },
  ],
  Recurrence: [{ id: 1, ...group, what: 'round', rule: '{}' }],
  Knock: [
    { ...group, at: moment },
    { workingGroupId: GONE, at: moment },
  ],
  DeliveryTurn: [{ ...group, turns: 7, paces: '{}' }],
  AuditEvent: [
    { id: 1, ...act, actorId: GONE, subject: 'round:1', detail: '{"posts":3}' },
    { id: 2, ...act, actorId: GONE, subject: 'round:2' },
    { id: 3, ...act, actorId: 1, subject: 'round:3' },
  ],
};

describe.each(databases)('rows of the first edition that refer to what is gone, on $name', (database) => {
  let db: Db;
  beforeAll(async () => {
    const url = await firstEditionDatabase(database, rows);
    await migrateDatabase(url);
    db = await openDatabase(url);
  });
  afterAll(() => db.$disconnect());

  it('keep what somebody wrote or decided', async () => {
    expect(await db.draft.findMany()).toMatchObject([{ content: { a: 'mine' }, updatedBy: null }]);
    expect(await db.bulletinItem.findMany()).toMatchObject([{ text: 'A story', offeredBy: null, updateId: null }]);
    expect(await db.bulletinWording.findMany()).toMatchObject([{ text: 'Une histoire', writtenBy: null }]);
    expect(await db.signOff.findMany()).toMatchObject([{ reason: 'No', requestedBy: null, decidedBy: null }]);
    expect(await db.erratum.findMany()).toMatchObject([{ text: { en: 'Sorry' }, writtenBy: null }]);
    const issues = await db.bulletinIssue.findMany({ orderBy: { id: 'asc' } });
    expect(issues.map(({ roundId }) => roundId)).toEqual([null, 1]);
  });

  it('keep who acted in the detail of the act, which nobody can change', async () => {
    const acts = await db.auditEvent.findMany({ where: { id: { lte: 3 } }, orderBy: { id: 'asc' } });
    expect(acts.map(({ actorId, detail }) => [actorId, detail])).toEqual([
      [null, { posts: 3, actorId: GONE }],
      [null, { actorId: GONE }],
      [1, null],
    ]);
    await expect(db.auditEvent.updateMany({ data: { action: 'nothing' } })).rejects.toThrow();
    await expect(db.auditEvent.deleteMany()).rejects.toThrow();
  });

  it('let no pause of one post become one of everybody', async () => {
    const pauses = await db.pause.findMany({ orderBy: { id: 'asc' } });
    expect(pauses).toMatchObject([
      { id: 1, postId: null, reason: 'A move', pausedBy: null, endedAt: new Date(moment) },
      { id: 2, postId: 1, pausedBy: 1, endedAt: null },
      { id: 3, postId: null, pausedBy: 1, endedAt: null },
    ]);
  });

  it('go where they are notes of the calendar about nothing', async () => {
    expect(await db.reminder.findMany()).toMatchObject([{ id: 1, personId: null }]);
    expect(await db.snooze.findMany()).toMatchObject([{ id: 1, personId: 1 }]);
    expect(await db.calendarEntry.findMany()).toMatchObject([{ id: 1, roundId: 1, heldBy: null }]);
    expect(await db.schedulerRun.findMany()).toEqual([{ workingGroupId: 1, at: new Date(moment) }]);
    expect(await db.deliveryPace.findMany()).toEqual([{ workingGroupId: 1, claims: 7, paces: {} }]);
    expect(await db.recurrence.count()).toBe(1);
  });

  it('can be followed by new ones', async () => {
    const { id } = await db.auditEvent.create({
      data: { ...act, at: new Date(moment), actorId: 1, subject: 'round:4' },
    });
    expect(id).toBe(4);
    const gone = { ...act, at: new Date(moment), actorId: GONE, subject: 'round:5' };
    await expect(db.auditEvent.create({ data: gone })).rejects.toThrow(/foreign key/i);
  });
});
