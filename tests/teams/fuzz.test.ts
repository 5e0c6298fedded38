import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

let database: TestDatabase;
let world: TeamsWorld;
let ana: TeamsPerson;

beforeAll(async () => {
  database = await databases[0].open();
  const { app } = await smallGroup(database.db);
  world = await teamsWorld(database, { workingGroupId: app.workingGroupId });
  ana = new TeamsPerson(world, 'ana');
});
afterAll(async () => {
  await world.close();
  await database.close();
});

const strange = fc.oneof(fc.string(), fc.jsonValue(), fc.constantFrom(null, '', 0, [], {}, '__proto__', '\u0000'));
const fields =
  'type id timestamp channelId serviceUrl from recipient conversation channelData text locale localTimezone replyToId name action entities membersAdded value'.split(
    ' ',
  );
const types = [
  'message',
  'messageUpdate',
  'invoke',
  'installationUpdate',
  'conversationUpdate',
  'event',
  'typing',
  'messageReaction',
  'endOfConversation',
];

const activity = fc.record({
  type: fc.constantFrom(...types),
  name: fc.constantFrom(
    'task/fetch',
    'task/submit',
    'fileConsent/invoke',
    'composeExtension/fetchTask',
    'adaptiveCard/action',
    'composeExtension/query',
  ),
  changes: fc.dictionary(fc.constantFrom(...fields), strange, { maxKeys: 4 }),
});

it('takes or refuses whatever a well-signed activity holds: no crash, no 5xx', async () => {
  await fc.assert(
    fc.asyncProperty(activity, async ({ type, name, changes }) => {
      const { status } = await world.post({ ...ana.activity({ type, name, value: { data: {} } }), ...changes });
      expect(status).toBeLessThan(500);
      expect(world.bugs).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it('does nothing for whatever a button sends that is not one of ours', async () => {
  world.heard.length = 0;
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), strange), async (value) => {
      for (const sent of [
        { value },
        { type: 'invoke', name: 'task/fetch', value: { data: value } },
        { type: 'invoke', name: 'task/submit', value: { data: value } },
      ])
        expect((await world.post(ana.activity(sent))).status).toBeLessThan(500);
      expect(world.heard).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(world.bugs).toEqual([]);
});
