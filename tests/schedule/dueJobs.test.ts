import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registry } from '../../src/app/featureRegistry.ts';
import { audit } from '../../src/core/audit.ts';
import { systemActor } from '../../src/core/context.ts';
import { inTransaction } from '../../src/db/db.ts';
import { DueJobs, nextScheduledQuarterHour } from '../../src/schedule/dueJobs.ts';
import type { Job } from '../../src/schedule/job.ts';
import { runScheduledMinute } from '../../src/schedule/runDueJobs.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { geneva, newReminderWorld } from '../reminders/world.ts';

const start = new Date('2026-03-02T09:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);
const job: Job = () => Promise.resolve({});
const other: Job = () => Promise.resolve({});

/** As if three minutes had passed in which nothing was done. */
function settled(): DueJobs {
  const due = new DueJobs();
  due.of([job, other], 7, minutes(-4));
  return due;
}

describe('what is due', () => {
  it('is every job at first, and one that does not say when it has something to do', () => {
    expect(new DueJobs().of([job, other], 0, start)).toEqual([job, other]);
    const due = settled();
    due.ran(job, start);
    due.ran(other, start, minutes(10));
    expect(due.of([job, other], 7, minutes(1))).toEqual([job]);
  });

  it('is a job when its time has come, and after an hour whatever it said', () => {
    const due = settled();
    due.ran(job, start, minutes(10));
    due.ran(other, start, minutes(600));
    expect(due.of([job, other], 7, minutes(9))).toEqual([]);
    expect(due.of([job, other], 7, minutes(10))).toEqual([job]);
    expect(due.of([other], 7, minutes(60))).toEqual([other]);
  });

  it('is every job after an act, until nothing that was stored later can have been missed', () => {
    const due = settled();
    for (const one of [job, other]) due.ran(one, start, minutes(60));
    expect(due.of([job, other], 8, minutes(1))).toEqual([job, other]);
    expect(due.of([job, other], 8, minutes(4))).toEqual([job, other]);
    expect(due.of([job, other], 8, minutes(5))).toEqual([]);
  });

  it('is every job where the clock went back', () => {
    const due = settled();
    due.of([job], 7, start);
    due.ran(job, start, minutes(60));
    expect(due.of([job], 7, minutes(-60))).toEqual([job]);
  });

  it('begins with a quarter of an hour', () => {
    expect(nextScheduledQuarterHour(new Date('2026-03-02T09:14:59Z'))).toEqual(new Date('2026-03-02T09:15:00Z'));
    expect(nextScheduledQuarterHour(new Date('2026-03-02T09:15:00Z'))).toEqual(new Date('2026-03-02T09:30:00Z'));
  });
});

describe.each(databases)('a minute in which nobody does anything, on $name', ({ open }) => {
  let store: TestDatabase;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  it('runs no job, and the minute after an act runs all', async () => {
    const { app } = await newReminderWorld(store.db, [geneva]);
    const due = new DueJobs();
    const ran: number[] = [];
    for (let minute = 0; minute < 14; minute++)
      if (await runScheduledMinute(app, minutes(minute + 1), registry.jobs, [], due)) ran.push(minute);
    // What the first runs did themselves are acts; then there is silence.
    expect(ran.at(0)).toBe(0);
    expect(ran.at(-1)).toBeLessThan(10);
    const act = systemActor(app, 'cli', minutes(15));
    await inTransaction(store.db, (tx) => audit(tx, act, 'import', 'workingGroup'));
    expect(await runScheduledMinute(app, minutes(20), registry.jobs, [], due)).not.toBeNull();
  });

  it('gives every reminder in the same minute as if all jobs ran each minute', async () => {
    const given: string[][] = [];
    for (const due of [null, new DueJobs()]) {
      const { app } = await newReminderWorld(store.db, [geneva]);
      // Work begins at nine in Geneva, which is 8:00 UTC.
      for (let minute = 0; minute < 40; minute++)
        await runScheduledMinute(
          app,
          new Date(Date.parse('2026-03-16T07:30:00Z') + minute * 60_000),
          registry.jobs,
          [],
          due,
        );
      const rows = await store.db.reminder.findMany({
        where: { workingGroupId: app.workingGroupId },
        orderBy: [{ at: 'asc' }, { step: 'asc' }],
      });
      given.push(rows.map(({ step, at, skipped }) => `${step} ${at.toISOString()} ${skipped ?? ''}`));
    }
    expect(given[0]?.length).toBeGreaterThan(0);
    expect(given[1]).toEqual(given[0]);
  });
});
