import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { says, type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

let database: TestDatabase;
let world: TeamsWorld;

beforeAll(async () => {
  database = await databases[0].open();
  const { app } = await smallGroup(database.db);
  world = await teamsWorld(database, { workingGroupId: app.workingGroupId });
});
afterAll(async () => {
  await world.close();
  await database.close();
});

it('says of a press that it could not be kept, and its button stays', async () => {
  const ana = new TeamsPerson(world, 'ana');
  world.answer(() => says('How many?', { kind: 'actions', actions: [{ label: 'Three', intent: { kind: 'help' } }] }));
  await ana.says('update');
  world.heard.length = 0;
  await database.db.$executeRawUnsafe('PRAGMA query_only = ON');
  await ana.press('Three');
  expect(ana.reads).toMatch(/nothing was stored.*BUG-\d/);
  expect(world.heard).toEqual([]);
  await database.db.$executeRawUnsafe('PRAGMA query_only = OFF');
  await ana.press('Three');
  expect(world.heard).toHaveLength(1);
});

it('says of a message that it could not be kept, and does nothing of it', async () => {
  const ana = new TeamsPerson(world, 'ana');
  await ana.says('help');
  world.heard.length = 0;
  await database.db.$executeRawUnsafe('PRAGMA query_only = ON');
  await ana.says('status');
  expect(ana.reads).toMatch(/nothing was stored.*BUG-\d/);
  expect(world.heard).toEqual([]);
  await database.db.$executeRawUnsafe('PRAGMA query_only = OFF');
  await ana.says('status');
  expect(world.heard).toHaveLength(1);
});
