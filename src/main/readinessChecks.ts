import { fromPackageRoot } from '../config/fromPackageRoot.ts';
import type { App } from '../core/context.ts';
import { appliedMigrations } from '../db/appliedMigrations.ts';
import { providerOf } from '../db/db.ts';
import { writeDatabaseHeartbeat } from '../db/heartbeat.ts';
import { loadMigrations } from '../db/migrations.ts';
import { oldestDueDelivery } from '../outbox/store.ts';
import { groupExists } from '../people/group/store.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Doors } from './watchPlatformHealth.ts';
import type { Health } from '../core/health.ts';
import type { ReadinessCheck } from './readiness.ts';

/** Beyond this, in milliseconds, a due message means that delivery stands still: 10,000 reminders take half an hour in Slack. */
const STUCK_MS = 60 * 60_000;

/** That what people say can be kept: the database takes a write and keeps it. */
export function databaseReadiness({ db, workingGroupId }: App, now: () => Date): ReadinessCheck {
  return named('database', async () => {
    if (!(await groupExists(db, workingGroupId))) return failed('the working group is gone');
    await writeDatabaseHeartbeat(db, workingGroupId, now());
    return { ok: true };
  });
}

/** That the tables are those that the program knows. */
export function migrationsReadiness({ db }: App): ReadinessCheck {
  return named('migrations', async () => {
    const known = loadMigrations(fromPackageRoot('prisma', providerOf(db), 'migrations')).map(({ name }) => name);
    const applied = new Set(await appliedMigrations(db));
    const missing = known.filter((name) => !applied.has(name));
    return missing.length === 0 ? { ok: true } : failed(`missing: ${missing.join(', ')}`);
  });
}

/** That somebody can speak to the bot: `doors` says how each platform stands at this moment. */
export function channelsCheck(doors: () => Doors): ReadinessCheck {
  return named('channels', async () => {
    const found = doors();
    const down = [...found].flatMap(([platform, health]) => (health.ok ? [] : [`${platform} (${health.reason})`]));
    if (found.size === 0) return failed('no channel is configured');
    return down.length === 0 ? { ok: true } : failed(`not connected: ${down.join(', ')}`);
  });
}

/** That what is due goes out. */
export function outboxReadiness({ db, workingGroupId }: App, now: () => Date): ReadinessCheck {
  return named('outbox', async () => {
    const since = await oldestDueDelivery(db, workingGroupId, now());
    const waiting = since === null ? 0 : now().getTime() - since.getTime();
    if (waiting < STUCK_MS) return { ok: true };
    return failed(`oldest due message waits for ${Math.round(waiting / 1_000)} s`);
  });
}

/** That what is to happen by itself does: a run a minute by a clock that nobody sets, and no doubt about the one that people do. */
export function schedulerReadiness(calendar: Pick<Schedule, 'standstill'>): ReadinessCheck {
  return named('scheduler', async () => {
    const reason = calendar.standstill();
    return reason === null ? { ok: true } : failed(reason);
  });
}

const named = (name: string, check: ReadinessCheck['check']): ReadinessCheck => ({ name, check });
const failed = (reason: string): Health => ({ ok: false, reason });
