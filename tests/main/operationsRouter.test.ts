import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App, Caller } from '../../src/core/context.ts';
import { operationsRouter } from '../../src/main/operationsRouter.ts';
import { Metrics } from '../../src/main/operationsMetrics.ts';
import type { Doors } from '../../src/main/watchPlatformHealth.ts';
import { readiness } from '../../src/main/readiness.ts';
import {
  channelsCheck,
  databaseReadiness,
  migrationsReadiness,
  outboxReadiness,
} from '../../src/main/readinessChecks.ts';
import { countFailedConversationReply } from '../../src/conversation/replyFailureMetric.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { newWorld, START } from '../outbox/world.ts';
import { createApp } from '../../src/app/app.ts';

const TOKEN = 'a token of more than 16'.replaceAll(' ', '-');
/** How a database is kept from being written to, and let go again. */
const takesNothing = {
  sqlite: [['PRAGMA query_only = ON'], ['PRAGMA query_only = OFF']],
  postgresql: [
    [
      `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = '53100'; END $$`,
      'CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON "Heartbeat" FOR EACH ROW EXECUTE FUNCTION full_disk()',
    ],
    ['DROP TRIGGER full_disk ON "Heartbeat"'],
  ],
} as const;
const code = { sqlite: 'SQLITE_READONLY', postgresql: '53100' } as const;

describe.each(databases)('operations on $name', ({ provider, open }) => {
  let test: TestDatabase;
  let app: App;
  let server: Server;
  let metrics: Metrics;
  let now = START;
  let doors: Doors = new Map([['local', { ok: true }]]);

  beforeAll(async () => {
    test = await open();
    const world = await newWorld(test.db, 1, ['local']);
    app = createApp({ ...world, reportBug: () => '' });
    await world.put(`ops-${world.workingGroupId}`, 0);
    const clock = () => now;
    metrics = new Metrics(app, clock, () => doors);
    const ready = readiness([
      databaseReadiness(app, clock),
      migrationsReadiness(app),
      channelsCheck(() => doors),
      outboxReadiness(app, clock),
    ]);
    server = createServer(express().use(operationsRouter({ metrics, ready, token: TOKEN })));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(async () => {
    server.close();
    await test.close();
  });

  const get = async (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers });
  const ready = async () => {
    const response = await get('/readyz');
    return {
      status: response.status,
      ...((await response.json()) as { ready: boolean; checks: Record<string, { ok: boolean; reason?: string }> }),
    };
  };

  it('answers that the process lives', async () => {
    const response = await get('/healthz');
    expect([response.status, await response.text()]).toEqual([200, 'ok']);
  });

  it('is ready when database, migrations, channels and outbox are in order', async () => {
    const { status, checks } = await ready();
    expect(status).toBe(200);
    expect(Object.values(checks).map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });

  it('is not ready while a channel cannot be spoken to, and says which and why', async () => {
    doors = new Map([
      ['local', { ok: true }],
      ['teams', { ok: false, reason: 'no token: AADSTS7000222, the client secret has ended' }],
    ]);
    const { status, checks } = await ready();
    expect(status).toBe(503);
    expect(checks['channels']).toEqual({
      ok: false,
      reason: 'not connected: teams (no token: AADSTS7000222, the client secret has ended)',
    });
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain('focal_channel_up{channel="local"} 1');
    expect(metrics).toContain('focal_channel_up{channel="teams"} 0');
    doors = new Map([['local', { ok: true }]]);
  });

  it('writes when it is asked whether it is ready, and names the code of what keeps it from writing', async () => {
    const where = { workingGroupId: app.workingGroupId };
    expect(await test.db.heartbeat.findUnique({ where })).toMatchObject({ at: START });
    const [stop, goOn] = takesNothing[provider];
    for (const statement of stop) await test.db.$executeRawUnsafe(statement);
    expect(await ready()).toMatchObject({ status: 503, checks: { database: { ok: false, reason: code[provider] } } });
    for (const statement of goOn) await test.db.$executeRawUnsafe(statement);
    expect((await ready()).status).toBe(200);
  });

  it('tells the reasons and the metrics to this machine, to nobody through a proxy, and to whoever brings the token', async () => {
    doors = new Map([['slack', { ok: false, reason: 'no socket' }]]);
    const seen = async (headers: Record<string, string>) => {
      const readyz = await get('/readyz', headers);
      const metricsOf = await get('/metrics', headers);
      return [readyz.status, (await readyz.text()).includes('not connected'), metricsOf.status];
    };
    expect(await seen({})).toEqual([503, true, 200]);
    for (const header of ['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'via', 'x-real-ip'])
      expect([header, ...(await seen({ [header]: '1.2.3.4' }))]).toEqual([header, 503, false, 403]);
    expect(await seen({ via: '1.1 proxy', authorization: `Bearer ${TOKEN}` })).toEqual([503, true, 200]);
    expect(await seen({ via: '1.1 proxy', authorization: 'Bearer wrong' })).toEqual([503, false, 403]);
    doors = new Map([['local', { ok: true }]]);
  });

  it('is not ready when messages have lain about for an hour', async () => {
    now = new Date(START.getTime() + 2 * 3_600_000);
    expect(await ready()).toMatchObject({
      status: 503,
      checks: { outbox: { ok: false, reason: 'oldest due message waits for 7200 s' } },
    });
    now = START;
  });

  it('gives Prometheus deliveries, lag, the outbox, handlers, answers and errors, without a word of people', async () => {
    metrics.countDelivery({
      messageId: 1,
      kind: 'note',
      channel: 'local',
      outcome: 'sent',
      lag: 250,
      reason: 'secret words',
    });
    metrics.countError();
    countFailedConversationReply('slack', 'platformError');
    const dispatch = metrics.timed(async (_app, _caller, { kind }) => ({
      messages: [],
      visibleTo: 'sender',
      ...(kind === 'say' && { answered: { round: 1, post: 1, input: 'x' } }),
    }));
    const person = { id: 1, name: 'Ana Reyes', language: 'en' as const, timeZone: 'UTC' };
    const caller: Caller = { workingGroupId: 1, person, channel: 'local', place: 'direct', now };
    await dispatch(app, caller, { kind: 'answer', round: 1, post: 1, input: 'x', value: 'secret' });
    await dispatch(app, caller, { kind: 'say', text: 'secret' });
    const response = await get('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    for (const line of [
      'focal_deliveries_total{channel="local",outcome="sent"} 1',
      'focal_delivery_lag_seconds_count{channel="local"} 1',
      'focal_outbox_messages{channel="none",state="queued"} 1',
      'focal_handler_seconds_count{channel="local",intent="answer"} 1',
      'focal_answers_total{channel="local",intent="answer"} 2',
      'focal_errors_total 1',
      'focal_reply_failures_total{door="slack",reason="platformError"} 1',
      'focal_outbox_oldest_due_seconds 0',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).not.toMatch(/secret|Ana/);
  });
});
