import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/core/context.ts';
import { startSchedule, type Scheduling } from '../../src/schedule/schedule.ts';
import type { Jump } from '../../src/schedule/trustedClock.ts';
import { TrustedClock } from '../../src/schedule/trustedClock.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { createApp } from '../../src/app/app.ts';

const START = new Date('2026-11-29T09:00:30Z');
const YEAR = 365 * 24 * 3_600_000;

describe('the scheduler', () => {
  let test: TestDatabase;
  let app: App;
  let steady = 0;
  beforeEach(async () => {
    test = await databases[0].open();
    const { id } = await test.db.workingGroup.create({ data: { code: 'g', name: 'Group' } });
    app = createApp({ db: test.db, workingGroupId: id, reportBug: String });
    steady = 0;
    // The clock of the server and node-cron's timer; the database goes on in real time.
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: START });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await test.close();
  });

  const started = (more: Partial<Scheduling> = {}) => {
    const ran: Date[] = [];
    const lines: unknown[] = [];
    const disbelieved: object[] = [];
    const line = (words: object, message: string) => void lines.push({ ...words, message });
    const calendar = startSchedule({
      app,
      jobs: [
        async (_app, at) => {
          ran.push(at);
          return {};
        },
      ],
      repairs: [],
      clock: new TrustedClock({ wall: () => Date.now(), steady: () => steady }),
      doubt: () => Promise.resolve(null),
      done: () => undefined,
      disbelieved: (counts) => void disbelieved.push(counts),
      failed: (error) => {
        throw error;
      },
      log: { info: line, warn: line, error: line, debug: line },
      ...more,
    });
    return { ran, lines, disbelieved, calendar };
  };
  const pass = async (ms: number) => {
    steady += ms;
    await vi.advanceTimersByTimeAsync(ms);
  };
  const until = (holds: () => void) => vi.waitFor(holds, { timeout: 60_000, interval: 5 });
  const settle = (runs: () => number, many: number) => until(() => expect(runs()).toBeGreaterThanOrEqual(many));

  it('runs at the start, and then with each minute', async () => {
    const { ran, calendar } = started();
    await settle(() => ran.length, 1);
    await pass(30_000);
    await settle(() => ran.length, 2);
    await pass(60_000);
    await settle(() => ran.length, 3);
    expect(ran.map((at) => at.toISOString().slice(11, 16))).toEqual(['09:00', '09:01', '09:02']);
    await calendar.stop();
  });

  it.each([YEAR, -YEAR])('says nothing and waits for no year when the clock moves by %d ms', async (jump) => {
    const { ran, lines, disbelieved, calendar } = started({ clock: clockOfServer() });
    await settle(() => ran.length, 1);
    vi.setSystemTime(START.getTime() + jump);
    const began = performance.now();
    await pass(30_000);
    await settle(() => ran.length, 2);
    expect(performance.now() - began).toBeLessThan(60_000);
    expect([lines, disbelieved]).toEqual([[], jump < 0 ? [{ schedulerRun: 1 }] : []]);
    await calendar.stop();
  });

  it('does nothing while the clock is in doubt, and says so', async () => {
    let doubt: Jump | null = { from: START, to: new Date(START.getTime() + YEAR) };
    const { ran, lines, calendar } = started({ doubt: () => Promise.resolve(doubt) });
    await until(() => expect(calendar.standstill()).toMatch(/^the clock moved from 2026-.* to 2027-/));
    await pass(60_000);
    expect(ran).toEqual([]);
    doubt = null;
    await pass(60_000);
    await settle(() => ran.length, 1);
    expect(calendar.standstill()).toBeNull();
    expect(lines.map((line) => (line as { message: string }).message)).toEqual([
      expect.stringMatching(/moved/),
      expect.stringMatching(/believed again/),
    ]);
    await calendar.stop();
  });

  it('counts its runs by a clock that nobody sets', async () => {
    let broken = false;
    const failed: unknown[] = [];
    const { ran, calendar } = started({
      doubt: () => (broken ? Promise.reject(new Error('database away')) : Promise.resolve(null)),
      failed: (error) => void failed.push(error),
    });
    await settle(() => ran.length, 1);
    broken = true;
    for (let minute = 0; minute < 3; minute++) await pass(60_000);
    vi.setSystemTime(START);
    await until(() => expect(failed.length).toBeGreaterThan(0));
    expect(calendar.standstill()).toBe('no run for 180 s');
    await calendar.stop();
  });

  /** Goes by the clock of the server, whatever it says. */
  function clockOfServer(): TrustedClock {
    return new TrustedClock({ wall: () => Date.now(), steady: () => Date.now() });
  }
});
