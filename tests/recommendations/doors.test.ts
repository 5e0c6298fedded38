import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveEnvironment } from '../../src/conversation/conversation.ts';
import type { Language } from '../../src/language/language.ts';
import { shownText } from '../cards/reading.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { slackWorld } from '../support/slack/slackWorld.ts';
import { cardsOf } from '../support/teams/seen.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { TENANT, teamsWorld } from '../support/teams/teamsWorld.ts';
import { recommendationsWorld, type Who } from './world.ts';

/** Somebody at a platform, who acts by what they see. */
interface AtDoor {
  says(text: string): Promise<unknown>;
  press(label: string): Promise<unknown>;
  fill(label: string, value: string): void;
  /** Chooses by the value of an option, or by what it is called. */
  choose(label: string, option: { value: string; called: string }): void;
  submit(label: string): Promise<unknown>;
  /** The newest of what they can read. */
  reads(): string;
}

interface Door {
  person(who: Who, language?: Language): Promise<AtDoor>;
  bugs(): unknown[];
  close(): Promise<void>;
}

type World = Awaited<ReturnType<typeof recommendationsWorld>>;

async function atSlack(database: TestDatabase, { app, people }: World, clock: () => Date): Promise<Door> {
  const world = await slackWorld(database, 'socket', { clock, core: liveEnvironment.core });
  world.app.workingGroupId = app.workingGroupId;
  return {
    async person(who, language = 'en') {
      const one = world.fake.addPerson({ name: who });
      const of = { personId: people[who], platform: 'slack' as const };
      await database.db.identity.create({ data: { ...of, tenant: world.fake.state.team, userId: one.userId } });
      await database.db.person.update({ where: { id: people[who] }, data: { language } });
      return {
        says: (text) => one.says(text),
        press: (label) => one.presses(label),
        fill: (label, value) => one.fills(label, value),
        choose: (label, { called }) => one.fills(label, called),
        submit: () => one.submits(),
        reads: () => one.reads().slice(-4).join('\n'),
      };
    },
    bugs: () => world.bugs,
    close: () => world.close(),
  };
}

async function atTeams(database: TestDatabase, { app, people }: World, clock: () => Date): Promise<Door> {
  const { workingGroupId } = app;
  const world = await teamsWorld(database, { clock, core: liveEnvironment.core, workingGroupId });
  return {
    async person(who, language = 'en') {
      const one = new TeamsPerson(world, who);
      const of = { personId: people[who], platform: 'teams' as const };
      await database.db.identity.create({ data: { ...of, tenant: TENANT, userId: one.aadObjectId } });
      await database.db.person.update({ where: { id: people[who] }, data: { language } });
      return {
        says: (text) => one.says(text),
        press: (label) => one.press(label),
        fill: (label, value) => one.fill(label, value),
        choose: (label, { value }) => one.fill(label, value),
        submit: (label) => one.submit(label),
        reads: () =>
          one.posted
            .slice(-12)
            .map((message) => shownText(cardsOf(message)))
            .join('\n'),
      };
    },
    bugs: () => world.bugs,
    close: () => world.close(),
  };
}

describe.each([
  ['Slack', atSlack],
  ['Teams', atTeams],
])('a recommendation in %s', (_name, open) => {
  let database: TestDatabase;
  let world: World;
  let door: Door;
  let today = '2000-10-10';
  beforeEach(async () => {
    today = '2000-10-10';
    database = await databases[0].open();
    world = await recommendationsWorld(database.db);
    door = await open(database, world, () => new Date(`${today}T12:00:00Z`));
  });
  afterEach(async () => {
    await door.close();
    await database.close();
  });

  it('is prepared, filled in, addressed, answered in French, done, and told by the next analysis', async () => {
    const coordinator = await door.person('coordinator');
    await coordinator.says('recommend');
    expect(coordinator.reads()).toContain('one proposal');
    await coordinator.press('Prepare it');
    expect(coordinator.reads()).toContain('Still to be filled in: “To which post”');
    await coordinator.press('Fill in');
    const { code: value, name } = await database.db.post.findFirstOrThrow({ where: { code: 'HQ-TCM' } });
    coordinator.choose('To which post', { value, called: `${value} ${name}` });
    coordinator.fill('What is it to reach?', '50');
    await coordinator.submit('Save and review');
    expect(coordinator.reads()).toContain('This is how it would be addressed');
    await coordinator.press('Address it');
    expect(coordinator.reads()).toContain('is addressed to HQ-TCM');
    const { id } = await database.db.commitment.findFirstOrThrow({ where: { kind: 'recommendation' } });

    const owner = await door.person('owner', 'fr');
    await owner.says('engagements');
    expect(owner.reads()).toContain('demandé à HQ-TCM');
    await owner.press('En partie, à savoir …');
    await owner.says('seulement les missions reliées, d’ici au 30 avril 2001');
    expect(owner.reads()).toContain('accepté en partie, pour le 30 avril 2001');
    today = '2001-05-02';
    await owner.says(`fait ${id} : onze lignes posées`);
    await world.secondRound();
    today = '2001-10-10';
    await owner.says('suites');
    expect(owner.reads()).toContain('Appliquée, résultat visible');
    expect(owner.reads()).toContain('5 remplissaient alors le critère et 7 le remplissent aujourd’hui');
    await coordinator.says('analysis');
    expect(coordinator.reads()).toContain('Done and seen');
    expect(door.bugs()).toEqual([]);
  });
});
