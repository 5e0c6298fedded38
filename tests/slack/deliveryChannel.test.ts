import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/protocol/message.ts';
import { type Channel, DeliveryFailed, type Destination } from '../../src/outbox/deliveryChannel.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import type { Person } from '../support/slack/people.ts';
import { type SlackWorld, slackWorld } from '../support/slack/slackWorld.ts';

describe('the outbox’s way to Slack', () => {
  let database: TestDatabase;
  let world: SlackWorld;
  let channel: Channel;
  let amina: Person;
  let to: Destination;
  let key = 0;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, 'http');
    ({ channel } = world.slack);
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(() => {
    amina = world.member({ name: 'Amina' });
    to = { kind: 'identity', tenant: 'T0FOCAL', userId: amina.userId, address: null };
    key += 1;
  });
  const message: Message = { text: 'Thank you.', blocks: [{ kind: 'text', text: 'Thank you.' }] };
  const long: Message = {
    text: 'Long.',
    blocks: Array.from({ length: 120 }, (_, n) => ({ kind: 'text' as const, text: `line ${n}` })),
  };
  const outgoing = (given: Message = message) => ({
    key: `thanks:${key}`,
    to,
    message: given,
    language: 'en' as const,
  });
  const since = new Date(Date.now() - 60_000);
  const failure = async (work: Promise<unknown>): Promise<DeliveryFailed> => {
    const error: unknown = await work.catch((reason: unknown) => reason);
    if (!(error instanceof DeliveryFailed)) throw new Error('no DeliveryFailed', { cause: error });
    return error;
  };

  it('brings a message to a person’s direct chat and says where it is', async () => {
    const { externalId } = await channel.deliver(outgoing());
    expect(amina.messages()).toMatchObject([
      { ts: externalId, metadata: { event_payload: { key: `thanks:${key}`, part: 0, of: 1 } } },
    ]);
  });

  it('finds a message whose reply was lost, and no other', async () => {
    world.fake.loseReply('chat.postMessage');
    expect(await failure(channel.deliver(outgoing()))).toMatchObject({ permanent: false, retryAfter: null });
    const found = await channel.find?.({ key: `thanks:${key}`, to, since });
    expect(found?.externalId).toBe(amina.messages().at(-1)?.ts);
    expect(await channel.find?.({ key: 'thanks:other', to, since })).toBeNull();
  });

  it('finds nothing where somebody else wrote the same key', async () => {
    world.fake.state.messages.push({
      channel: amina.channel(),
      ts: '9999999999.1',
      user: amina.userId,
      text: '',
      blocks: [],
      metadata: { event_type: 'focal_outbox', event_payload: { key: `thanks:${key}`, part: 0, of: 1 } },
    });
    expect(await channel.find?.({ key: `thanks:${key}`, to, since })).toBeNull();
  });

  it('goes on with a long message where it stopped', async () => {
    const parts = async (): Promise<unknown[]> =>
      amina.messages().map(({ metadata }) => metadata?.event_payload['part']);
    world.fake.limitAfter('chat.postMessage', 1, 30);
    expect(await failure(channel.deliver(outgoing(long)))).toMatchObject({ permanent: false, retryAfter: 30_000 });
    expect(await parts()).toEqual([0]);
    await channel.deliver(outgoing(long));
    expect(await parts()).toEqual([0, 1, 2]);
  });

  it('goes on with a long message that another process began', async () => {
    world.fake.limitAfter('chat.postMessage', 2, 30);
    await failure(channel.deliver(outgoing(long)));
    await world.restart();
    ({ channel } = world.slack);
    expect(await channel.find?.({ key: `thanks:${key}`, to, since })).toBeNull();
    await channel.deliver(outgoing(long));
    expect(amina.messages()).toHaveLength(3);
  });

  it('waits as long as Slack asks, for good where nobody is there, and else for a while', async () => {
    const refused = async (error: string) => {
      world.fake.refuse('chat.postMessage', error);
      return failure(channel.deliver(outgoing()));
    };
    world.fake.limit('chat.postMessage', 1, 12);
    expect(await failure(channel.deliver(outgoing()))).toMatchObject({ permanent: false, retryAfter: 12_000 });
    expect(await refused('user_disabled')).toMatchObject({ permanent: true, unreachable: true });
    expect(await refused('is_archived')).toMatchObject({ permanent: true, unreachable: false });
    expect(await refused('internal_error')).toMatchObject({ permanent: false, retryAfter: null });
    expect(await refused('token_revoked')).toMatchObject({ permanent: false, retryAfter: 900_000 });
    expect(world.pauses).not.toContain(12_000);
  });

  it('writes to nobody of another workspace, and to no audience without a place', async () => {
    const foreign = { kind: 'identity', tenant: 'T0OTHER', userId: 'U1', address: null } as const;
    expect(await failure(channel.deliver({ ...outgoing(), to: foreign }))).toMatchObject({
      permanent: true,
      unreachable: true,
    });
    expect(
      await failure(channel.deliver({ ...outgoing(), to: { kind: 'place', audience: 'memberStates' } })),
    ).toMatchObject({ permanent: true });
    expect(channel.hasPlace?.('memberStates')).toBe(false);
  });

  it('publishes for an audience in its channel', async () => {
    const place = world.fake.addChannel([amina]);
    const inSlack = { platform: 'slack' as const, tenant: 'T0FOCAL', conversation: place };
    await database.db.publishingPlace.create({ data: { ...inSlack, audience: 'allStaff' } });
    await world.slack.everyMinute();
    expect(channel.hasPlace?.('allStaff')).toBe(true);
    await channel.deliver({ ...outgoing(), to: { kind: 'place', audience: 'allStaff' } });
    expect(amina.reads(place)).toEqual(['Thank you.']);
  });

  it('shows a picture, and tells it in words where Slack does not take it', async () => {
    const picture: Message = {
      text: 'Chart.',
      blocks: [{ kind: 'image', png: new Uint8Array([1, 2, 3]), alt: 'Two bars, one longer', title: 'Updates' }],
    };
    await channel.deliver(outgoing(picture));
    expect([...world.fake.state.files.values()].at(-1)).toEqual({ bytes: 3, complete: true });
    expect(amina.reads()).toEqual(['(picture: Two bars, one longer)']);
    world.fake.refuse('files.getUploadURLExternal', 'storage_limit_reached');
    key += 1_000;
    await channel.deliver(outgoing(picture));
    expect(amina.reads().at(-1)).toBe('Two bars, one longer');
    for (let time = 0; time < 3; time++) world.fake.refuse('chat.postMessage', 'invalid_blocks');
    key += 1_000;
    await channel.deliver(outgoing(picture));
    expect(amina.reads().at(-1)).toBe('Two bars, one longer');
    expect(world.pauses.slice(-2)).toEqual([500, 1_500]);
  });

  it('keeps everything back while the workspace has removed the app', async () => {
    await database.db.slackSuspension.create({ data: { tenant: 'T0FOCAL', since: new Date() } });
    expect(await failure(channel.deliver(outgoing()))).toMatchObject({ permanent: false, retryAfter: 900_000 });
    await database.db.slackSuspension.deleteMany({});
    await channel.deliver(outgoing());
    expect(amina.reads()).toEqual(['Thank you.']);
  });
});
