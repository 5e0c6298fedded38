import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { says, slackWorld } from '../support/slack/slackWorld.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { postTo, TENANT, teamsWorld } from '../support/teams/teamsWorld.ts';

/** Somebody before a message with a button, at one door. */
interface Presser {
  /** Resolves when all that came of it is done. */
  presses(): Promise<void>;
  /** What the next press is answered with cannot be shown. */
  breaksNextAnswer(): void;
  answer(reply: (intent: Intent) => Reply | Promise<Reply>): void;
  heard(): string[];
  bugs: unknown[];
  close(): Promise<void>;
}

type Open = (database: TestDatabase, group: World, clock: () => Date) => Promise<Presser>;

const question = says('How many?', { kind: 'actions', actions: [{ label: 'Three', intent: { kind: 'status' } }] });

const openSlack =
  (mode: 'http' | 'socket'): Open =>
  async (database, _, clock) => {
    const world = await slackWorld(database, mode, { clock });
    const ana = world.member({ name: 'Ana' });
    world.answer(() => question);
    await ana.says('update');
    world.heard.length = 0;
    return {
      presses: async () => void (await ana.presses('Three')),
      breaksNextAnswer: () => world.fake.limit('chat.postMessage', 1, 30),
      answer: world.answer,
      heard: () => world.heard.map(({ intent }) => intent.kind),
      bugs: world.bugs,
      close: world.close,
    };
  };

const openTeams: Open = async (database, group, clock) => {
  const world = await teamsWorld(database, { workingGroupId: group.app.workingGroupId, clock });
  const ana = new TeamsPerson(world, 'ana');
  const account = { platform: 'teams' as const, tenant: TENANT, userId: ana.aadObjectId };
  await database.db.identity.create({ data: { personId: group.person.ana, ...account } });
  world.answer(() => question);
  await ana.says('update');
  world.heard.length = 0;
  world.post = async (activity, token = world.token()) => {
    const answer = await postTo(world.url, JSON.stringify(activity), token);
    await world.teams.settled();
    return answer;
  };
  return {
    presses: () => ana.press('Three'),
    breaksNextAnswer: () => world.double.troubles.push({ path: 'activities', status: 429, retryAfter: '30' }),
    answer: world.answer,
    heard: () => world.heard.map(({ intent }) => intent.kind),
    bugs: world.bugs,
    close: world.close,
  };
};

describe.each([
  { door: 'Slack by HTTP', open: openSlack('http') },
  { door: 'Slack by socket', open: openSlack('socket') },
  { door: 'Teams', open: openTeams },
])('a button that is pressed again, in $door', ({ open }) => {
  let database: TestDatabase;
  let now: Date;
  let presser: Presser;
  beforeEach(async () => {
    database = await databases[0].open();
    now = new Date();
    presser = await open(database, await smallGroup(database.db), () => now);
    presser.answer(() => says('Thank you.'));
  });
  afterEach(async () => {
    await presser.close();
    await database.close();
  });

  /** What was handed over and is done. */
  const taken = () => database.db.processedEvent.count({ where: { done: true } });

  it('is heard again at once when the first is done', async () => {
    await presser.presses();
    await presser.presses();
    expect([presser.heard(), presser.bugs]).toEqual([['status', 'status'], []]);
  });

  it('is heard again at once when the answer to the first could not be shown', async () => {
    presser.breaksNextAnswer();
    await presser.presses();
    await presser.presses();
    expect([presser.heard(), presser.bugs]).toEqual([['status', 'status'], []]);
  });

  it('is a double click as long as the first is at work, also for eight seconds', async () => {
    let finish: () => void = () => undefined;
    const works = new Promise<void>((resolve) => (finish = resolve));
    presser.answer(async () => {
      await works;
      return says('Thank you.');
    });
    const first = presser.presses();
    await expect.poll(presser.heard).toEqual(['status']);
    now = new Date(now.getTime() + 8_000);
    const before = await taken();
    const second = presser.presses();
    await expect.poll(async () => (await taken()) + presser.heard().length - 1).toBe(before + 1);
    finish();
    await Promise.all([first, second]);
    expect(presser.heard()).toEqual(['status']);
    await presser.presses();
    expect([presser.heard(), presser.bugs]).toEqual([['status', 'status'], []]);
  });
});
