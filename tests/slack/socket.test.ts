import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { slackWorld } from '../support/slack/slackWorld.ts';

describe('the socket', () => {
  it('survives payloads that make no sense, and connects again at once when Slack ends it', async () => {
    const database = await databases[0].open();
    const world = await slackWorld(database, 'socket');
    const amina = world.member({ name: 'Amina' });
    for (const payload of [
      {},
      { type: 'event_callback' },
      { event: { type: 'message' } },
      { type: 'block_actions', actions: 'none' },
      { command: 'focal' },
    ])
      for (const socket of world.fake.sockets())
        socket.send(JSON.stringify({ envelope_id: `e${Math.random()}`, type: 'interactive', payload }));
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
