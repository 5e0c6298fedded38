import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPlanningEntries } from '../../src/planning/planningJob.ts';
import { holdPlanningEntry } from '../../src/planning/holdPlanningEntry.ts';
import { foreseePlanned } from '../../src/planning/foreseePlanned.ts';
import { runDueJobs, runScheduledMinute } from '../../src/schedule/runDueJobs.ts';
import { showPlanned } from '../../src/planning/showPlanned.ts';
import { ANNOUNCEMENT, HAPPENED } from '../../src/planning/planningEntryMessages.ts';
import { parseRecurrence, repeatCommand } from '../../src/planning/recurrence/repeatCommand.ts';
import { reopenRound } from '../../src/rounds/changeRoundState.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { buttonsOf, cairo, geneva, manila, newReminderWorld, wordsOf, type ReminderWorld } from '../reminders/world.ts';

describe.each(databases)('the calendar on $name', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await open()));
  afterAll(() => test.close());

  const stateOf = async ({ db, round }: ReminderWorld) =>
    (await db.round.findUniqueOrThrow({ where: { id: round } })).state;

  it('announces that a round opens, and opens it when its first post may answer', async () => {
    const world = await newReminderWorld(test.db, [geneva, manila], { state: 'scheduled' });
    await world.runScheduler('2026-01-29T09:00:00Z');
    expect(world.heard).toEqual([]);
    await world.runScheduler('2026-01-30T09:00:00Z');
    await world.runScheduler('2026-01-30T09:01:00Z');
    expect(world.of(world.coordinator)).toMatchObject([{ kind: ANNOUNCEMENT }]);
    // 2 February has begun in Manila, not yet in Geneva.
    await world.runScheduler('2026-02-01T15:59:00Z');
    expect(await stateOf(world)).toBe('scheduled');
    await world.runScheduler('2026-02-01T16:01:00Z');
    expect(await stateOf(world)).toBe('open');
    // Elsewhere it opens on the day that was set, and the next round of the same name does not drift.
    expect(await test.db.round.findUnique({ where: { id: world.round } })).toMatchObject({ opensAt: '2026-02-02' });
    expect(world.of(world.coordinator, HAPPENED)).toHaveLength(1);
    const acts = await test.db.auditEvent.findMany({
      where: { workingGroupId: world.app.workingGroupId, action: 'round.open' },
    });
    expect(acts).toMatchObject([{ actorId: null, channel: 'calendar' }]);
  });

  it('closes a round when its last post has had its last day, and reminds of nothing after that', async () => {
    const world = await newReminderWorld(test.db, [geneva, cairo]);
    await world.runScheduler('2026-06-15T20:59:00Z');
    expect(await stateOf(world)).toBe('open');
    await world.runScheduler('2026-06-15T22:01:00Z');
    expect(await stateOf(world)).toBe('closed');
    const before = world.heard.length;
    await world.runScheduler('2026-06-16T09:00:00Z');
    expect(world.heard.slice(before).map(({ kind }) => kind)).not.toContain('reminder');
  });

  it('leaves alone what the coordinator holds, until it is let go on', async () => {
    const world = await newReminderWorld(test.db, [geneva], { state: 'scheduled' });
    await world.runScheduler('2026-01-30T09:00:00Z');
    const announcement = world.of(world.coordinator)[0]?.message ?? { text: '', blocks: [] };
    const [button] = buttonsOf(announcement);
    const intent = button?.intent as { entry: number; verb: 'hold' };
    await expect(
      holdPlanningEntry(world.app, world.caller(world.posts[0]?.focalPoint ?? 0, '2026-01-30T10:00:00Z'), intent),
    ).rejects.toMatchObject({
      key: 'people.notCoordinator',
    });
    const held = await holdPlanningEntry(world.app, world.caller(world.coordinator, '2026-01-30T10:00:00Z'), intent);
    expect(held.messages[0]?.text).toContain('will not open');
    await world.runScheduler('2026-02-05T09:00:00Z');
    expect(await stateOf(world)).toBe('scheduled');
    await holdPlanningEntry(world.app, world.caller(world.coordinator, '2026-02-05T10:00:00Z'), {
      ...intent,
      verb: 'release',
    });
    await world.runScheduler('2026-02-05T10:01:00Z');
    expect(await stateOf(world)).toBe('open');
    await expect(
      holdPlanningEntry(world.app, world.caller(world.coordinator, '2026-02-05T11:00:00Z'), intent),
    ).rejects.toMatchObject({
      key: 'reminders.nothingToHold',
    });
  });

  it('is kept in line with the rounds by several processes at once, and each thing is announced and done once', async () => {
    const world = await newReminderWorld(test.db, [geneva], { state: 'scheduled' });
    const { workingGroupId } = world.app;
    const together = (at: string) =>
      Promise.all(Array.from({ length: 4 }, () => keepPlanningEntries(world.app, new Date(at))));
    await together('2026-01-30T09:00:00Z');
    await together('2026-02-02T09:00:00Z');
    await together('2026-02-02T09:01:00Z');
    const messages = await test.db.outboxMessage.groupBy({ by: ['kind'], where: { workingGroupId }, _count: true });
    const toldOf = (kind: string) => messages.find((one) => one.kind === kind)?._count;
    expect([toldOf(ANNOUNCEMENT), toldOf(HAPPENED)]).toEqual([1, 1]);
    expect(await test.db.calendarEntry.count({ where: { workingGroupId, act: 'openRound' } })).toBe(1);
    expect(await test.db.auditEvent.count({ where: { workingGroupId, action: 'round.open' } })).toBe(1);
  });

  it('skips and notes what it is too late for', async () => {
    const world = await newReminderWorld(test.db, [geneva], { state: 'scheduled' });
    const { calendar } = await world.runScheduler('2026-07-20T09:00:00Z');
    expect(calendar).toMatchObject([{ what: 'skip' }]);
    await world.runScheduler('2026-07-20T09:01:00Z');
    expect(await stateOf(world)).toBe('scheduled');
    expect(world.of(world.coordinator).map(({ message }) => wordsOf(message))).toMatchObject([
      expect.stringContaining('could not be opened'),
    ]);
    const acts = await test.db.auditEvent.findMany({
      where: { workingGroupId: world.app.workingGroupId, action: 'calendar.skip' },
    });
    expect(acts).toHaveLength(1);
  });

  it('closes a round again that was reopened', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    await world.runScheduler('2026-06-16T09:00:00Z');
    expect(await stateOf(world)).toBe('closed');
    const coordinator = world.caller(world.coordinator, '2026-06-16T10:00:00Z');
    await reopenRound(world.app, coordinator, world.round, 'the office had no connection');
    await world.runScheduler('2026-06-20T09:00:00Z');
    expect(await stateOf(world)).toBe('open');
    await world.runScheduler('2026-06-30T09:00:00Z');
    expect(await stateOf(world)).toBe('closed');
  });

  it('is answered once a minute, however many processes run', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    const at = new Date('2026-02-02T09:00:00Z');
    const answers = await Promise.all([0, 1, 2].map(() => runScheduledMinute(world.app, at, [])));
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
    expect(await runScheduledMinute(world.app, new Date('2026-02-02T09:00:59Z'), [])).toBeNull();
    expect(await runScheduledMinute(world.app, new Date('2026-02-02T09:01:00Z'), [])).not.toBeNull();
  });

  it('runs the jobs of others, and not on a dry run', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    const job = async () => ({ calendar: [{ what: 'bulletin' as const, subject: 'issue 1' }] });
    const at = new Date('2026-01-05T09:00:00Z');
    const { calendar } = await runDueJobs(world.app, at, [job]);
    expect(calendar).toContainEqual({ what: 'bulletin', subject: 'issue 1' });
    expect((await foreseePlanned(world.app, at, at)).calendar).toEqual([]);
  });

  it('shows the coordinator what goes out in the next 14 days, and why', async () => {
    const world = await newReminderWorld(test.db, [geneva, cairo]);
    const reply = await showPlanned(world.app, world.caller(world.coordinator, '2026-04-25T09:00:00Z'));
    const [message] = reply.messages;
    const table = message?.blocks.find((block) => block.kind === 'table');
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.columns).toEqual(['When', 'To', 'Post', 'Why']);
    expect(
      table.rows.some(
        (row) => row.join(' ').includes('Focal 0') && row.join(' ').includes('1 day before the due date'),
      ),
    ).toBe(true);
    expect(table.rows.some((row) => row.join(' ').includes('Alternate 1'))).toBe(true);
    const somebody = world.caller(world.posts[0]?.focalPoint ?? 0, '2026-04-25T09:00:00Z');
    await expect(showPlanned(world.app, somebody)).rejects.toMatchObject({ key: 'people.notCoordinator' });
  });
});

describe('rounds that come again', () => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await databases[0].open()));
  afterAll(() => test.close());

  it('are written into the calendar a month ahead, each once, and announced like others', async () => {
    const world = await newReminderWorld(test.db, [geneva]);
    const caller = world.caller(world.coordinator, '2026-03-01T09:00:00Z');
    const reply = await repeatCommand(world.app, caller, 'Spring round every 3 months');
    expect(reply.messages[0]?.text).toContain('the next round opens on 2 May 2026');
    const labels = async () => {
      const where = { workingGroupId: world.app.workingGroupId };
      return (await test.db.round.findMany({ where, orderBy: { opensAt: 'asc' } })).map(({ label, opensAt }) => [
        label,
        opensAt,
      ]);
    };
    await world.runScheduler('2026-04-01T09:00:00Z');
    expect(await labels()).toHaveLength(1);
    await world.runScheduler('2026-04-02T09:00:00Z');
    await world.runScheduler('2026-04-02T09:01:00Z');
    expect(await labels()).toEqual([
      ['Spring round', '2026-02-02'],
      ['Spring round 2026-05', '2026-05-02'],
    ]);
    await repeatCommand(world.app, { ...caller, now: new Date('2026-06-01T09:00:00Z') }, 'Spring round never');
    await world.runScheduler('2026-07-20T09:00:00Z');
    expect(await labels()).toHaveLength(2);
  });

  it.each([
    ['Plans of Action every 6 months', { label: 'Plans of Action', months: 6 }],
    ['Plans d’action tous les 3 mois', { label: 'Plans d’action', months: 3 }],
    ['Planes de Acción cada semestre', { label: 'Planes de Acción', months: 6 }],
    ['Plans of Action yearly', { label: 'Plans of Action', months: 12 }],
    ['Plans of Action never', { label: 'Plans of Action', months: 0 }],
    ['Plans of Action', null],
  ])('understand “%s”', (words, expected) => {
    expect(parseRecurrence(words)).toEqual(expected);
  });
});
