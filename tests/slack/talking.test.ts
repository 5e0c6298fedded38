import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';

describe.each(['socket', 'http'] as const)('talking to the bot by %s', (mode) => {
  let database: TestDatabase;
  let world: SlackWorld;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, mode);
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });
  beforeEach(() => {
    world.heard.length = 0;
  });

  it('hears plain words in the direct chat and answers there', async () => {
    const amina = world.member({ name: 'Amina' });
    world.answer(() => says('Good morning.'));
    const message = await amina.says('hello & <goodbye>');
    expect(world.heard.map(({ intent }) => intent)).toEqual([{ kind: 'say', text: 'hello & <goodbye>' }]);
    expect(world.heard[0]?.caller).toMatchObject({ channel: 'slack', place: 'direct', person: { name: 'Amina' } });
    expect(amina.reads(message.channel)).toEqual(['Good morning.']);
  });
});
