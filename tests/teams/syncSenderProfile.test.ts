import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identifyPerson } from '../../src/people/identifyPerson.ts';
import { syncRosterProfile } from '../../src/roster/syncRosterProfile.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { says, type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

describe.each(databases)('what Teams says of a person, on $name', ({ open }) => {
  let database: TestDatabase;
  let core: World;
  let world: TeamsWorld;
  beforeAll(async () => {
    database = await open();
    core = await smallGroup(database.db);
    world = await teamsWorld(database, {
      workingGroupId: core.app.workingGroupId,
      core: {
        identify: identifyPerson,
        syncProfile: syncRosterProfile,
        handleIntent: async () => says('Good morning.'),
      },
    });
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });

  it('is taken over although nobody knew whose the account was when it was said first', async () => {
    const ana = new TeamsPerson(world, 'ana');
    const speaks = () => world.post(ana.activity({ text: 'hello', localTimezone: 'Asia/Tokyo' }));
    await speaks();
    await speaks();
    const person = await database.db.person.findUniqueOrThrow({ where: { id: core.person.ana } });
    expect(person.timeZone).toBe('Asia/Tokyo');
  });
});
