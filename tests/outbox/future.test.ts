import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetConversationClaims } from '../../src/conversation/clockRepair/store.ts';
import { processedEvents } from '../../src/conversation/processedEvents.ts';
import { repairOutboxClockSkew } from '../../src/outbox/clockRepair/store.ts';
import { forgetFutureOfReminders } from '../../src/reminders/clockRepair/store.ts';
import { runScheduledMinute } from '../../src/schedule/runDueJobs.ts';
import { clockRepairs } from '../../src/main/clockRepairs.ts';
import { createApp } from '../../src/app/app.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { exercise } from '../updates/exercise.ts';

const NOW = new Date('2026-11-29T09:00:00Z');
const after = (ms: number) => new Date(NOW.getTime() + ms);
const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;

describe.each(databases)('what a clock that was a year ahead left, on $name', ({ open }) => {
  let test: TestDatabase;
  let workingGroupId: number;
  beforeAll(async () => {
    test = await open();
    ({ id: workingGroupId } = await test.db.workingGroup.create({ data: { code: 'g', name: 'Group' } }));
  });
  afterAll(() => test.close());

  it('keeps no minute from being run', async () => {
    const app = createApp({ db: test.db, workingGroupId, reportBug: String });
    await test.db.schedulerRun.create({ data: { workingGroupId, at: after(YEAR) } });
    const runs = await Promise.all([0, 1, 2].map(() => runScheduledMinute(app, NOW, [], clockRepairs)));
    expect(runs.filter((run) => run !== null)).toMatchObject([{ disbelieved: { schedulerRun: 1 } }]);
    expect(await runScheduledMinute(app, after(MINUTE), [], clockRepairs)).toMatchObject({ disbelieved: {} });
    // A replica whose clock is some minutes ahead is believed.
    await test.db.schedulerRun.update({ where: { workingGroupId }, data: { at: after(6 * MINUTE) } });
    expect(await runScheduledMinute(app, after(2 * MINUTE), [])).toBeNull();
  });

  it('is taken back in the outbox, and what is planned for later stays', async () => {
    const put = async (key: string, data: object) => {
      const times = { notBefore: NOW, nextAttemptAt: NOW, createdAt: NOW };
      const what = { workingGroupId, kind: 'note', body: {}, recipientKind: 'person' as const, recipient: '1' };
      await test.db.outboxMessage.create({ data: { ...what, ...times, key, ...data } });
    };
    await put('leased', { state: 'sending', leaseOwner: 'x', leaseUntil: after(YEAR) });
    await put('failed', { attempts: 1, nextAttemptAt: after(YEAR) });
    await put('sent', { state: 'sent', sentAt: after(YEAR) });
    const written = after(YEAR);
    await put('written', { createdAt: written, notBefore: after(YEAR + MINUTE), nextAttemptAt: after(YEAR + MINUTE) });
    await put('planned', { notBefore: after(YEAR), nextAttemptAt: after(YEAR) });
    await put('leased now', { state: 'sending', leaseOwner: 'y', leaseUntil: after(MINUTE) });
    await put('waits', { attempts: 1, nextAttemptAt: after(30 * MINUTE) });
    const paces = { slack: { next: after(YEAR).getTime() }, teams: { next: after(MINUTE).getTime() } };
    await test.db.deliveryPace.create({ data: { workingGroupId, paces } });
    expect(await repairOutboxClockSkew(test.db, workingGroupId, NOW)).toBe(5);
    expect(await repairOutboxClockSkew(test.db, workingGroupId, NOW)).toBe(0);
    const rows = await test.db.outboxMessage.findMany({ where: { workingGroupId } });
    const row = (key: string) => rows.find((one) => one.key === key);
    expect(row('leased')).toMatchObject({ leaseUntil: NOW });
    expect(row('failed')).toMatchObject({ nextAttemptAt: NOW });
    expect(row('sent')).toMatchObject({ sentAt: NOW });
    expect(row('written')).toMatchObject({ createdAt: NOW, notBefore: after(MINUTE), nextAttemptAt: after(MINUTE) });
    expect(row('planned')).toMatchObject({ nextAttemptAt: after(YEAR) });
    expect(row('leased now')).toMatchObject({ leaseUntil: after(MINUTE) });
    expect(row('waits')).toMatchObject({ nextAttemptAt: after(30 * MINUTE) });
    const { paces: kept } = await test.db.deliveryPace.findUniqueOrThrow({ where: { workingGroupId } });
    expect(kept).toEqual({ teams: paces.teams });
  });

  it('claims no event for ever', async () => {
    const ahead = processedEvents(test.db, 'slack', () => after(YEAR));
    const right = processedEvents(test.db, 'slack', () => NOW);
    expect(await ahead.claim('e1', MINUTE)).toBe('claimed');
    expect(await right.claim('e1', MINUTE)).toBe('inProgress');
    expect(await forgetConversationClaims(test.db, workingGroupId, NOW)).toBe(1);
    expect(await right.claim('e1', MINUTE)).toBe('claimed');
    expect(await forgetConversationClaims(test.db, workingGroupId, NOW)).toBe(0);
  });

  it('reminded by now, not in a year', async () => {
    const { app, post } = await exercise(test.db);
    const { id: roundId } = await test.db.round.findFirstOrThrow();
    const reminder = { workingGroupId: app.workingGroupId, roundId, postId: post.hq, messageKey: '' };
    await test.db.reminder.create({ data: { ...reminder, step: 'due', at: after(YEAR) } });
    await test.db.reminder.create({ data: { ...reminder, step: 'before', at: after(-MINUTE) } });
    expect(await forgetFutureOfReminders(test.db, app.workingGroupId, NOW)).toBe(1);
    const rows = await test.db.reminder.findMany({ orderBy: { id: 'asc' } });
    expect(rows.map(({ at }) => at)).toEqual([NOW, after(-MINUTE)]);
  });
});
