import { Router } from 'express';
import type { App } from '../core/context.ts';
import { fromPackageRoot } from '../config/paths.ts';
import { appliedMigrations } from '../db/appliedMigrations.ts';
import { providerOf } from '../db/db.ts';
import { loadMigrations } from '../db/migrations.ts';
import { oldestDue } from '../outbox/store.ts';
import type { Metrics } from './operationsMetrics.ts';
import type { Doors } from './watchDoors.ts';
import { groupExists } from '../people/group/store.ts';

/** Beyond this, in milliseconds, a due message means that delivery stands still: 10,000 reminders take half an hour in Slack. */
const STUCK_MS = 60 * 60_000;

export interface Operations {
  app: App;
  metrics: Metrics;
  now(): Date;
  /** How each configured platform stands at this moment. */
  doors(): Doors;
}

interface Check {
  ok: boolean;
  /** What is wrong, or what was found. */
  detail: string;
}

/**
 * What a supervisor of processes asks: `/healthz` says that the process answers; `/readyz` that it can work (200) or what keeps it
 * from working (503), check by check; `/metrics` is for Prometheus.
 */
export function operationsRouter({ app, metrics, now, doors }: Operations): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => void response.type('text').send('ok'));
  router.get('/readyz', async (_request, response) => {
    const checks = {
      database: await check(() => databaseState(app)),
      migrations: await check(() => migrationState(app)),
      channels: await check(async () => channelState(doors())),
      outbox: await check(() => outboxState(app, now())),
    };
    const ready = Object.values(checks).every(({ ok }) => ok);
    response.status(ready ? 200 : 503).json({ ready, checks });
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}

async function check(look: () => Promise<Check>): Promise<Check> {
  try {
    return await look();
  } catch (error) {
    // What a driver says may name hosts and users: the kind is enough here, the log has the rest.
    return { ok: false, detail: error instanceof Error ? error.name : 'failed' };
  }
}

async function databaseState({ db, workingGroupId }: App): Promise<Check> {
  const ok = await groupExists(db, workingGroupId);
  return { ok, detail: ok ? 'answers' : 'the working group is gone' };
}

async function migrationState({ db }: App): Promise<Check> {
  const known = loadMigrations(fromPackageRoot('prisma', providerOf(db), 'migrations')).map(({ name }) => name);
  const applied = new Set(await appliedMigrations(db));
  const missing = known.filter((name) => !applied.has(name));
  return {
    ok: missing.length === 0,
    detail: missing.length === 0 ? `${known.length} applied` : `missing: ${missing.join(', ')}`,
  };
}

function channelState(doors: Doors): Check {
  const down = [...doors].flatMap(([platform, health]) => (health.ok ? [] : [`${platform} (${health.reason})`]));
  if (doors.size === 0) return { ok: false, detail: 'no channel is configured' };
  return {
    ok: down.length === 0,
    detail: down.length === 0 ? [...doors.keys()].join(', ') : `not connected: ${down.join(', ')}`,
  };
}

async function outboxState({ db, workingGroupId }: App, now: Date): Promise<Check> {
  const since = await oldestDue(db, workingGroupId, now);
  const waiting = since === null ? 0 : now.getTime() - since.getTime();
  return { ok: waiting < STUCK_MS, detail: `oldest due message waits for ${Math.round(waiting / 1_000)} s` };
}
