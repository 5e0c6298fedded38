import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type SlackWorld, says, slackWorld } from '../support/slack/slackWorld.ts';

describe('an act, while Slack does not say which chat it came from', () => {
  let database: TestDatabase;
  let world: SlackWorld;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await slackWorld(database, 'http');
  });
  afterEach(async () => {
    await world.close();
    await database.close();
  });
  const acts = () => [...world.heard.map(({ intent }) => intent.kind), ...world.bugs];

  it.each(['cuts the line', 'asks for half a minute'])(
    'is done for a command, and answered to them alone (%s)',
    async (how) => {
      const ana = world.member({ name: 'Ana' });
      if (how === 'cuts the line') world.fake.loseReply('conversations.open');
      else world.fake.limit('conversations.open', 1, 30);
      await ana.runs('away tomorrow');
      expect(acts()).toEqual(['away']);
      expect(world.heard[0]?.caller.place).toBe('public');
      expect(ana.reads().at(-1)).toBe('You said away.');
    },
  );

  it('is done for a press', async () => {
    const bo = world.member({ name: 'Bo' });
    world.answer(() => says('How many?', { kind: 'actions', actions: [{ label: 'Three', intent: { kind: 'help' } }] }));
    await bo.says('update');
    world.heard.length = 0;
    world.fake.limit('conversations.open', 1, 30);
    await bo.presses('Three');
    expect(acts()).toEqual(['help']);
  });

  it('is done for a shortcut, whose answer waits in the outbox', async () => {
    const chi = world.member({ name: 'Chi' });
    world.fake.limit('conversations.open', 1, 30);
    await chi.offers('News from Dakar');
    expect(acts()).toEqual(['contribute']);
    expect(await world.lateReplies()).toEqual(['You said contribute.']);
  });

  it('is carried out at the next look where Slack did not say who somebody is', async () => {
    const dee = world.member({ name: 'Dee', by: 'email' });
    world.fake.limit('users.info', 1, 30);
    await dee.runs('away tomorrow');
    expect(acts()).toEqual([]);
    await database.db.processedEvent.updateMany({
      where: { payload: { not: null } },
      data: { recoverAt: new Date(0) },
    });
    await world.slack.everyMinute();
    expect(acts()).toEqual(['away']);
  });
});
