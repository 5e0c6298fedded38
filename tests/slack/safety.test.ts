import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { encoded, sendSigned } from '../support/slack/fakeDelivery.ts';
import { eventPayload } from '../support/slack/fakePayloads.ts';
import { SIGNING_SECRET } from '../support/slack/fakeSlack.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';

describe('requests to Slack’s address', () => {
  let database: TestDatabase;
  let world: SlackWorld;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, 'http');
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(() => {
    world.heard.length = 0;
  });
  const words = (userId: string) =>
    eventPayload(world.fake.state, {
      type: 'message',
      channel: `D${userId.slice(1)}`,
      channel_type: 'im',
      user: userId,
      text: 'help',
      ts: '1.2',
    });
  const json = (body: unknown) => ({
    body: JSON.stringify(body),
    type: 'application/json',
    signingSecret: SIGNING_SECRET,
  });
  const now = () => Math.floor(Date.now() / 1000);
  const status = async (request: Parameters<typeof sendSigned>[1]) => (await sendSigned(world.url, request)).status;

  it('are refused unsigned, forged, too old or from the future, and do nothing', async () => {
    const { userId } = world.member({ name: 'Amina' });
    const request = json(words(userId));
    expect(await status({ ...request, signature: '' })).toBe(401);
    expect(await status({ ...request, signature: `v0=${'0'.repeat(64)}` })).toBe(401);
    expect(await status({ ...request, signingSecret: 'another secret' })).toBe(401);
    expect(await status({ ...request, timestamp: now() - 400 })).toBe(401);
    expect(await status({ ...request, timestamp: now() + 400 })).toBe(401);
    expect(await status({ ...request, timestamp: Number.NaN })).toBe(401);
    expect(world.heard).toEqual([]);
  });

  it('are refused when they come again, also with something behind the signature', async () => {
    const { userId } = world.member({ name: 'Bo' });
    const request = { ...json(words(userId)), timestamp: now() - 1 };
    expect(await status(request)).toBe(200);
    expect(await status(request)).toBe(401);
    const { createHmac } = await import('node:crypto');
    const signature = `v0=${createHmac('sha256', SIGNING_SECRET).update(`v0:${request.timestamp}:${request.body}`).digest('hex')}`;
    expect(await status({ ...request, signature: `${signature}=again` })).toBe(401);
    expect(world.heard).toHaveLength(1);
  });

  it('answer Slack’s own question who is there, signed only', async () => {
    const request = json({ type: 'url_verification', challenge: 'c4' });
    const answer = await sendSigned(world.url, request);
    expect(await answer.json()).toEqual({ challenge: 'c4' });
    expect(await status({ ...request, signature: '' })).toBe(401);
  });

  it('are refused from another workspace', async () => {
    const { userId } = world.member({ name: 'Cara' });
    const foreign = { ...words(userId), team_id: 'T0OTHER', authorizations: [{ team_id: 'T0OTHER' }] };
    expect(await status(json(foreign))).toBe(403);
    const press = {
      type: 'block_actions',
      user: { id: userId },
      team: { id: 'T0OTHER' },
      trigger_id: '1.2',
      actions: [{ type: 'button', action_id: 'intent:0', block_id: 'b', value: '{"kind":"help"}' }],
    };
    expect(await status({ ...encoded('interactive', press), signingSecret: SIGNING_SECRET })).toBe(403);
    expect(world.heard).toEqual([]);
  });

  it('are carried out once, however often Slack repeats an event', async () => {
    const { userId } = world.member({ name: 'Dan' });
    const event = words(userId);
    const sentAt = now();
    for (let repetition = 0; repetition < 3; repetition++)
      expect(await status({ ...json(event), timestamp: sentAt - repetition })).toBe(200);
    expect(world.heard).toHaveLength(1);
  });

  it('are asked for again while the same event is under way', async () => {
    const { userId } = world.member({ name: 'Eve' });
    const event = words(userId);
    let goOn = () => {};
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    world.answer(async () => {
      await waiting;
      return says('Done.');
    });
    const sentAt = now();
    const first = status({ ...json(event), timestamp: sentAt });
    await expect.poll(() => world.heard.length).toBe(1);
    expect(await status({ ...json(event), timestamp: sentAt - 1 })).toBe(409);
    goOn();
    expect(await first).toBe(200);
    expect(await status({ ...json(event), timestamp: sentAt - 2 })).toBe(200);
    expect(world.heard).toHaveLength(1);
  });

  it('never end in a 5xx or an act, whatever they hold', async () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const shaped = fc.record(
      {
        type: fc.constantFrom(
          'event_callback',
          'block_actions',
          'view_submission',
          'view_closed',
          'message_action',
          'shortcut',
          'block_suggestion',
          'x',
        ),
        event_id: fc.oneof(fc.string(), fc.uuid()),
        team_id: fc.constantFrom('T0FOCAL', 'T1', 7),
        team: fc.oneof(fc.constant({ id: 'T0FOCAL' }), value),
        user: fc.oneof(fc.constant({ id: 'U1' }), value),
        event: fc.oneof(
          fc.record(
            {
              type: fc.constantFrom('message', 'app_mention', 'app_home_opened', 'user_change', 'error', '__proto__'),
              user: value,
              channel: value,
              channel_type: fc.constant('im'),
              text: value,
              ts: value,
              item: value,
            },
            { requiredKeys: ['type'] },
          ),
          value,
        ),
        view: fc.oneof(
          fc.record({
            id: fc.constant('V1'),
            callback_id: fc.constantFrom('page', 'x'),
            private_metadata: fc.oneof(fc.string(), fc.json()),
            state: value,
          }),
          value,
        ),
        actions: fc.oneof(
          fc.array(
            fc.record({
              type: fc.string(),
              action_id: fc.constantFrom('intent:0', 'answer', 'page:0', 'x'),
              block_id: fc.string(),
              value: fc.oneof(fc.string(), fc.json()),
            }),
            { minLength: 1 },
          ),
          value,
        ),
        trigger_id: fc.oneof(fc.uuid(), value),
        container: value,
        channel: value,
        command: fc.constantFrom('/focal', '/other', 3),
        callback_id: fc.constantFrom('offer', 'x'),
        message: value,
        response_url: fc.oneof(fc.constant('ftp://x'), value),
        payload: value,
      },
      { requiredKeys: ['type'] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 4, arbitrary: shaped }, { weight: 1, arbitrary: value }),
        fc.constantFrom('events_api' as const, 'interactive' as const),
        async (payload, kind) => {
          const answer = await sendSigned(world.url, {
            ...encoded(kind, payload as Record<string, unknown>),
            signingSecret: SIGNING_SECRET,
          });
          expect(answer.status).toBeLessThan(500);
        },
      ),
      { numRuns: 300 },
    );
    const raw = [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      'payload=%7B',
      'payload=null',
      'ssl_check=1',
      `{"a":"${'x'.repeat(100_000)}"}`,
    ];
    for (const body of raw)
      for (const type of ['application/json', 'application/x-www-form-urlencoded', 'text/plain'])
        expect(
          await status({
            body,
            type,
            signingSecret: SIGNING_SECRET,
            timestamp: now() - Math.floor(Math.random() * 200),
          }),
        ).toBeLessThan(500);
    expect(world.heard).toEqual([]);
  });
});
