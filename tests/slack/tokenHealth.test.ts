import { afterAll, beforeAll, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type SlackWorld, slackWorld } from '../support/slack/slackWorld.ts';

let database: TestDatabase;
let world: SlackWorld;
beforeAll(async () => {
  database = await databases[0].open();
  world = await slackWorld(database, 'socket');
});
afterAll(async () => {
  await world.close();
  await database.close();
});

it('a token that is revoked while Focal runs is said, once in the log, and well again when it is taken again', async () => {
  await world.slack.everyMinute();
  expect(world.slack.health()).toEqual({ ok: true });
  const revoked = { ok: false, reason: 'Slack does not accept SLACK_BOT_TOKEN (token_revoked)' };
  for (let minute = 0; minute < 2; minute++) {
    world.fake.refuse('auth.test', 'token_revoked');
    await world.slack.everyMinute();
    expect(world.slack.health()).toEqual(revoked);
  }
  expect(world.logged.filter(({ msg }) => /takes nothing from Focal/.test(String(msg)))).toHaveLength(1);
  world.fake.loseReply('auth.test');
  await world.slack.everyMinute();
  expect(world.slack.health()).toEqual(revoked);
  await world.slack.everyMinute();
  expect([world.slack.health(), world.bugs]).toEqual([{ ok: true }, []]);
});
