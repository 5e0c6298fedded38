import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sendSigned } from '../support/slack/fakeDelivery.ts';
import { SIGNING_SECRET } from '../support/slack/fakeSlack.ts';
import { type SlackWorld, slackWorld } from '../support/slack/slackWorld.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { postTo, type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

let database: TestDatabase;
let teams: TeamsWorld;
let slack: SlackWorld;
beforeAll(async () => {
  database = await databases[0].open();
  const { app } = await smallGroup(database.db);
  teams = await teamsWorld(database, { workingGroupId: app.workingGroupId });
  slack = await slackWorld(database, 'http');
});
afterAll(async () => {
  await teams.close();
  await slack.close();
  await database.close();
});

/** JSON that no program may follow level by level. */
const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
const within = (payload: object, field: string): string =>
  JSON.stringify({ ...payload, [field]: 'HERE' }).replace('"HERE"', deep);

it.each(['value', 'channelData', 'entities', 'unheardOf'])(
  'an activity of Teams whose %s nests without end is refused',
  async (field) => {
    const ana = new TeamsPerson(teams, 'ana');
    const { text: _, ...activity } = ana.activity({});
    for (const type of ['message', 'invoke', 'event']) {
      const body = within({ ...activity, id: `f:${field}${type}`, type, name: 'task/submit' }, field);
      expect((await postTo(teams.url, body, teams.token())).status).toBe(400);
    }
    expect(teams.bugs).toEqual([]);
  },
);

it.each(['event', 'unheardOf', 'view', 'actions', 'state'])(
  'a payload of Slack whose %s nests without end is refused',
  async (field) => {
    const user = { id: 'U1', team_id: slack.fake.state.team };
    const team = { id: slack.fake.state.team };
    const actions = [{ type: 'button', action_id: 'intent:0', block_id: 'b', value: '{"kind":"help"}' }];
    const event = { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', text: 'x', ts: '1.1' };
    const container = { type: 'message', message_ts: '1.1' };
    const view = { id: 'V1', callback_id: 'page', private_metadata: '{}', state: { values: {} } };
    for (const payload of [
      { type: 'event_callback', event_id: `Ev${field}`, team_id: team.id, event },
      { type: 'block_actions', user, team, trigger_id: `1${field}`, actions, container },
      { type: 'view_submission', user, team, trigger_id: `2${field}`, view },
    ]) {
      const body = within(payload, field);
      const type = 'application/json';
      const url = slack.url;
      expect((await sendSigned(url, { body, type, signingSecret: SIGNING_SECRET })).status).toBe(400);
    }
    expect(slack.bugs.filter((bug) => bug instanceof RangeError)).toEqual([]);
  },
);
