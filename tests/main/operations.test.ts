import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/core/context.ts';
import { operationsRouter } from '../../src/main/operations.ts';
import { Metrics } from '../../src/main/operationsMetrics.ts';
import type { Doors } from '../../src/main/watchDoors.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { newWorld, START } from '../outbox/world.ts';
import { createApp } from '../../src/app/app.ts';

describe.each(databases)('operations on $name', ({ open }) => {
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
    metrics = new Metrics(
      app,
      () => now,
      () => doors,
    );
    server = createServer(express().use(operationsRouter({ app, metrics, now: () => now, doors: () => doors })));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(async () => {
    server.close();
    await test.close();
  });

  const get = async (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  const ready = async () => {
    const response = await get('/readyz');
    return {
      status: response.status,
      ...((await response.json()) as { ready: boolean; checks: Record<string, { ok: boolean; detail: string }> }),
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
      detail: 'not connected: teams (no token: AADSTS7000222, the client secret has ended)',
    });
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain('focal_channel_up{channel="local"} 1');
    expect(metrics).toContain('focal_channel_up{channel="teams"} 0');
    doors = new Map([['local', { ok: true }]]);
  });

  it('is not ready when messages have lain about for an hour', async () => {
    now = new Date(START.getTime() + 2 * 3_600_000);
    expect(await ready()).toMatchObject({
      status: 503,
      checks: { outbox: { ok: false, detail: 'oldest due message waits for 7200 s' } },
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
    const dispatch = metrics.timed(async () => ({ messages: [], visibleTo: 'sender' }));
    const person = { id: 1, name: 'Ana Reyes', language: 'en' as const, timeZone: 'UTC' };
    await dispatch(
      app,
      { workingGroupId: 1, person, channel: 'local', place: 'direct', now },
      { kind: 'answer', round: 1, post: 1, input: 'x', value: 'secret' },
    );
    const response = await get('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    for (const line of [
      'focal_deliveries_total{channel="local",outcome="sent"} 1',
      'focal_delivery_lag_seconds_count{channel="local"} 1',
      'focal_outbox_messages{channel="none",state="queued"} 1',
      'focal_handler_seconds_count{channel="local",intent="answer"} 1',
      'focal_answers_total{channel="local",intent="answer"} 1',
      'focal_errors_total 1',
      'focal_outbox_oldest_due_seconds 0',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).not.toMatch(/secret|Ana/);
  });
});
