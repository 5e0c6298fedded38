import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { eventPayload } from '../support/slack/fakePayloads.ts';
import { says, slackWorld } from '../support/slack/slackWorld.ts';

describe('the socket', () => {
  it('survives payloads that make no sense, and connects again at once when Slack ends it', async () => {
    const database = await databases[0].open();
    const world = await slackWorld(database, 'socket');
    const amina = world.member({ name: 'Amina' });
    for (const payload of [
      {},
      { type: 'event_callback' },
      { event: { type: 'message' } },
      // The library emits events by their own names, among which are its states.
      { event: { type: 'disconnected' } },
      { event: { type: 'ws_message' } },
      { type: 'block_actions', actions: 'none' },
      { command: 'focal' },
    ])
      for (const socket of world.fake.sockets())
        for (const type of ['interactive', 'events_api', 'slash_commands', 'disconnected', 'ws_message'])
          socket.send(JSON.stringify({ envelope_id: `e${Math.random()}`, type, payload }));
    for (const frame of ['null', '[]', '{"type":"events_api"', '{"type":"events_api"}', `${'['.repeat(9_000)}`])
      for (const socket of world.fake.sockets()) socket.send(frame);
    const [old] = world.fake.sockets();
    world.fake.recycleSockets();
    await expect
      .poll(() => world.fake.sockets().length === 1 && world.fake.sockets()[0] !== old && world.slack.connected())
      .toBe(true);
    await amina.says('help');
    expect(world.heard).toHaveLength(1);
    expect(world.bugs).toEqual([]);
    await world.close();
    await database.close();
  });

  it('opens the next connection before it leaves the one that Slack is about to end, and answers by the old what came by it', async () => {
    const database = await databases[0].open();
    const world = await slackWorld(database, 'socket');
    const amina = world.member({ name: 'Amina' });
    const [old] = world.fake.sockets();
    if (!old) throw new Error('nobody is connected');
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    world.answer(async () => {
      await asked;
      return says('Done.');
    });
    const answeredBy: unknown[] = [];
    old.on('message', (data: Buffer) => answeredBy.push(JSON.parse(data.toString())));
    const left = new Promise<number>((resolve) => old.on('close', () => resolve(world.fake.sockets().length)));
    const said = eventPayload(world.fake.state, {
      type: 'message',
      channel: amina.channel(),
      channel_type: 'im',
      user: amina.userId,
      text: 'help',
      ts: '1.2',
    });
    old.send(JSON.stringify({ envelope_id: 'last', type: 'events_api', payload: said }));
    old.send(JSON.stringify({ type: 'disconnect', reason: 'warning', debug_info: { host: 'x' } }));
    await expect.poll(() => world.fake.sockets().length).toBe(2);
    await expect.poll(() => world.heard.length).toBe(1);
    expect([old.readyState, world.slack.connected(), answeredBy]).toEqual([1, true, []]);
    answer();
    expect(await left).toBe(1);
    expect(answeredBy).toEqual([{ envelope_id: 'last', payload: {} }]);
    expect([world.fake.sockets().length, world.slack.connected(), world.bugs]).toEqual([1, true, []]);
    await world.close();
    await database.close();
  });

  it('goes on with the old connection while the next one cannot be opened', async () => {
    const database = await databases[0].open();
    const world = await slackWorld(database, 'socket');
    const amina = world.member({ name: 'Amina' });
    world.fake.limit('apps.connections.open', 3, 1);
    world.fake.recycleSockets();
    await expect.poll(() => world.pauses.length).toBeGreaterThan(0);
    expect(world.slack.connected()).toBe(true);
    await amina.says('help');
    await expect.poll(() => world.fake.sockets().length === 1 && world.pauses).toEqual([500, 1_000, 2_000]);
    await amina.says('help');
    expect(world.heard).toHaveLength(2);
    await world.close();
    await database.close();
  });

  it('connects again when it was cut off and Slack does not answer for a while', async () => {
    const database = await databases[0].open();
    const world = await slackWorld(database, 'socket');
    world.fake.limit('apps.connections.open', 2, 1);
    for (const socket of world.fake.sockets()) socket.terminate();
    await expect.poll(() => world.pauses).toEqual([500, 1_000]);
    await expect.poll(() => world.fake.sockets().length === 1 && world.slack.connected()).toBe(true);
    await world.close();
    await database.close();
  });
});
