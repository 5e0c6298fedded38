import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { slackReconnectDelay } from '../../handlers/slack/reconnectDelay.ts';
import { databases } from '../support/databases.ts';
import { slackWorld } from '../support/slack/slackWorld.ts';

describe('the wait before the next connection', () => {
  it('is none after one that lived long, and grows while new ones are lost soon', () => {
    const after = slackReconnectDelay(() => 0.5);
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(() => after(500))).toEqual([
      0, 2_000, 6_000, 20_000, 60_000, 120_000, 300_000, 300_000,
    ]);
    expect([after(3_600_000), after(500), after(500)]).toEqual([0, 0, 2_000]);
  });

  it('differs from one replica to the other', () => {
    const waits = [0, 0.999].map((random) => {
      const after = slackReconnectDelay(() => random);
      return [after(0), after(0), after(0)];
    });
    expect(waits).toEqual([
      [0, 1_500, 4_500],
      [0, 2_499, 7_497],
    ]);
  });
});

describe('a Slack that closes every new socket', () => {
  it.each(['before the greeting', 'after the greeting', 'with a farewell'] as const)(
    'is asked for few in the first minute, and for one as soon as it lets us (%s)',
    async (when) => {
      const database = await databases[0].open();
      const began = Date.now();
      let passed = 0;
      let goOn: () => void = () => undefined;
      const world = await slackWorld(database, 'socket', {
        clock: () => new Date(began + passed),
        // Time is what was waited; after a minute of it the test looks.
        pause: async (ms) => {
          passed += ms;
          if (passed > 60_000 && world.fake.closesSockets !== 'never')
            await new Promise<void>((resolve) => (goOn = resolve));
          else await turn();
        },
      });
      const asked = () => world.fake.state.calls.filter(({ method }) => method === 'apps.connections.open').length;
      world.fake.closesSockets = when;
      for (const socket of world.fake.sockets()) socket.terminate();
      await expect.poll(() => passed).toBeGreaterThan(60_000);
      expect(asked()).toBeGreaterThan(3);
      expect(asked()).toBeLessThanOrEqual(7);
      world.fake.closesSockets = 'never';
      goOn();
      await expect.poll(() => world.slack.connected()).toBe(true);
      expect(world.bugs).toEqual([]);
      await world.close();
      await database.close();
    },
  );
});
