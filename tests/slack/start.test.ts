import express from 'express';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningSlack, startSlack } from '../../handlers/slack/start.ts';
import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sendSigned } from '../support/slack/fakeDelivery.ts';
import { eventPayload } from '../support/slack/fakePayloads.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, startFakeSlack } from '../support/slack/fakeSlack.ts';
import type { FakeSlack } from '../support/slack/fakeSlackInterface.ts';
import { createApp } from '../../src/app/app.ts';

let database: TestDatabase;
let fake: FakeSlack;
let slack: RunningSlack;
let logged: { level: number; msg: string }[];
let bugs: unknown[];
/** Waits that go on until a test ends them. */
let waits: { ms: number; end: () => void }[];

beforeEach(async () => {
  database = await databases[0].open();
  fake = await startFakeSlack();
  [logged, bugs, waits] = [[], [], []];
});
afterEach(async () => {
  await slack.stop();
  await fake.close();
  await database.close();
});

async function begin(mode: 'socket' | 'http' = 'socket'): Promise<void> {
  const app = createApp({ db: database.db, workingGroupId: 1, reportBug: (error) => String(bugs.push(error)) });
  const log = pino({}, { write: (line: string) => logged.push(JSON.parse(line) as (typeof logged)[number]) });
  const door = mode === 'socket' ? { appToken: APP_TOKEN } : { signingSecret: SIGNING_SECRET };
  slack = await startSlack(app, { botToken: BOT_TOKEN, apiUrl: fake.apiUrl, ...door }, log, {
    core: {
      identify: () => Promise.resolve(null),
      handleIntent: () => Promise.reject(new Error('nobody speaks here')),
      syncProfile: () => Promise.resolve(),
    },
    clock: () => new Date(),
    pause: (ms) => new Promise((resolve) => waits.push({ ms, end: resolve })),
  });
}

/** Ends the wait number `index`, once it has begun. */
async function waitIsOver(index: number): Promise<void> {
  await expect.poll(() => waits.length).toBe(index + 1);
  waits[index]?.end();
}
const errors = () => logged.filter(({ level }) => level >= 50).map(({ msg }) => msg);
const message = { text: 'Good morning.', blocks: [{ kind: 'text' as const, text: 'Good morning.' }] };

describe('a start while Slack does not answer', () => {
  it('is not held up: Slack is asked again after longer and longer waits, and connected when it answers', async () => {
    fake.limit('auth.test', 2, 1);
    fake.limit('apps.connections.open', 1, 1);
    await begin();
    expect(slack.connected()).toBe(false);
    for (const wait of [0, 1, 2]) await waitIsOver(wait);
    await slack.begun;
    expect(slack.connected()).toBe(true);
    expect(waits.map(({ ms }) => ms)).toEqual([500, 1_000, 500]);
    expect([errors(), bugs]).toEqual([[], []]);
  });

  it('keeps what is to be sent, and knows which audiences have a place', async () => {
    const user = fake.addPerson({ name: 'Amina' });
    const place = { platform: 'slack' as const, tenant: fake.state.team, conversation: fake.addChannel([user]) };
    await database.db.publishingPlace.create({ data: { ...place, audience: 'allStaff' } });
    fake.limit('auth.test', 1, 1);
    await begin();
    const { channel } = slack;
    const outgoing = { key: 'k', to: { kind: 'place', audience: 'allStaff' }, message, language: 'en' } as const;
    const failure = await channel.deliver(outgoing).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DeliveryFailed);
    expect(failure).toMatchObject({ permanent: false, retryAfter: 5_000 });
    await expect(channel.find?.({ ...outgoing, since: new Date() })).rejects.toThrow('Slack is not connected');
    expect([channel.hasPlace?.('allStaff'), channel.hasPlace?.('memberStates')]).toEqual([true, false]);
    await waitIsOver(0);
    await slack.begun;
    await channel.deliver(outgoing);
    expect(user.reads()).toEqual(['Good morning.']);
  });

  it('asks Slack to send again what it sends by HTTP meanwhile, and refuses what is not signed', async () => {
    fake.limit('auth.test', 1, 1);
    await begin('http');
    const server = createServer(express().use(slack.router ?? express.Router())).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
    const body = JSON.stringify(eventPayload(fake.state, { type: 'app_uninstalled' }));
    const request = { body, type: 'application/json', signingSecret: SIGNING_SECRET };
    const sentAt = Math.floor(Date.now() / 1_000);
    expect((await sendSigned(url, { ...request, timestamp: sentAt })).status).toBe(409);
    expect((await sendSigned(url, { ...request, signature: '' })).status).toBe(401);
    await waitIsOver(0);
    await slack.begun;
    expect(slack.connected()).toBe(true);
    expect((await sendSigned(url, { ...request, timestamp: sentAt - 1 })).status).toBe(200);
    server.close();
  });

  it('can be broken off', async () => {
    fake.limit('auth.test', 5, 1);
    await begin();
    await expect.poll(() => waits.length).toBe(1);
    await slack.stop();
    await waitIsOver(0);
    await slack.begun;
    expect([slack.connected(), waits.length]).toEqual([false, 1]);
  });
});

describe('a token that Slack does not accept', () => {
  it.each([
    ['SLACK_BOT_TOKEN', 'auth.test', 'account_inactive'],
    ['SLACK_APP_TOKEN', 'apps.connections.open', 'invalid_auth'],
  ])('%s is said in the log once, and tried again without haste', async (setting, method, refusal) => {
    for (const _ of [1, 2, 3]) fake.refuse(method, refusal);
    await begin();
    for (const wait of [0, 1, 2]) await waitIsOver(wait);
    await slack.begun;
    expect(waits.map(({ ms }) => ms)).toEqual([900_000, 900_000, 900_000]);
    expect(errors()).toEqual([
      `Slack does not accept ${setting} (${refusal}): install the app again, copy its tokens and restart Focal`,
    ]);
    expect(slack.connected()).toBe(true);
  });
});

describe('anything else that goes wrong at the start', () => {
  it('is a bug with a reference, and tried again', async () => {
    const { db } = database;
    await begin();
    await slack.begun;
    await slack.stop();
    await db.$executeRawUnsafe('ALTER TABLE "SlackSuspension" RENAME TO "Hidden"');
    await begin();
    await expect.poll(() => waits.length).toBe(1);
    expect(bugs).toHaveLength(1);
    await db.$executeRawUnsafe('ALTER TABLE "Hidden" RENAME TO "SlackSuspension"');
    await waitIsOver(0);
    await slack.begun;
    expect(slack.connected()).toBe(true);
  });
});

it('refuses an install for a whole organization in words, once, and takes that of a workspace when it comes', async () => {
  Object.assign(fake.state, { enterprise: 'E0ORGANIZATION', organizationWide: true });
  await begin();
  await waitIsOver(0);
  await expect.poll(() => waits.length).toBe(2);
  expect(errors()).toEqual([expect.stringMatching(/organization-wide install.*one workspace/)]);
  expect([slack.connected(), bugs]).toEqual([false, []]);
  fake.state.organizationWide = false;
  waits[1]?.end();
  await slack.begun;
  expect(slack.connected()).toBe(true);
});
