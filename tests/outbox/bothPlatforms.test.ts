import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../src/db/db.ts';
import { enqueue } from '../../src/outbox/enqueue.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type FaultPlan, hidesEffect, randomFaults } from '../support/faults.ts';
import { randomFrom } from '../support/random.ts';
import { type SlackWorld, slackWorld } from '../support/slack/slackWorld.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { TENANT, type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';
import { after, drain, newClock, newOutbox, newWorld, START, type World } from './world.ts';

const DAY = 24 * 3_600_000;
const MESSAGES = 6;

let database: TestDatabase;
let slack: SlackWorld;
let teams: TeamsWorld;
let world: World;

beforeAll(async () => {
  database = await databases[0].open();
  slack = await slackWorld(database, 'http');
  teams = await teamsWorld(database);
  world = await newWorld(database.db, 4, []);
});
afterAll(async () => {
  await teams.close();
  await slack.close();
  await database.close();
});

/** The plan, and how often it left a caller in the dark about a message that arrived. */
function counted(plan: FaultPlan): { plan: FaultPlan; hidden: () => number } {
  let hidden = 0;
  const counting: FaultPlan = (call) => {
    const fault = plan(call);
    if (hidesEffect(fault) && /^(chat\.postMessage|POST .*\/activities)/.test(call.what)) hidden += 1;
    return fault;
  };
  return { plan: counting, hidden: () => hidden };
}

it('is through the worst of networks: once on Slack, at least once on Teams, in order, nothing left', async () => {
  const { db } = database;
  const onSlack = [slack.fake.addPerson({ name: 'Amina' }), slack.fake.addPerson({ name: 'Bao' })];
  const onTeams = ['chi', 'dora'].map((name) => new TeamsPerson(teams, name));
  for (const [n, { userId }] of onSlack.entries())
    await db.identity.create({
      data: { personId: world.people[n] ?? 0, platform: 'slack', tenant: slack.fake.state.team, userId },
    });
  for (const [n, { aadObjectId, chat, id }] of onTeams.entries()) {
    const address = { serviceUrl: teams.double.url, conversation: chat, member: id };
    const identity = { platform: 'teams' as const, tenant: TENANT, userId: aadObjectId, address };
    await db.identity.create({ data: { personId: world.people[n + 2] ?? 0, ...identity } });
  }
  const keys = Array.from({ length: MESSAGES }, (_, n) => `network-${String(n).padStart(2, '0')}`);
  for (const [n, key] of keys.entries())
    for (const person of world.people) {
      const message = { workingGroupId: world.workingGroupId, kind: 'note', body: { text: key }, now: START };
      const to = { kind: 'person' as const, id: person };
      await inTransaction(db, (tx) => enqueue(tx, { ...message, key: `${key}:${person}`, to, notBefore: after(n) }));
    }
  const slackFaults = counted(randomFaults(randomFrom(7), 0.5));
  const teamsFaults = counted(randomFaults(randomFrom(8), 0.5));
  slack.fake.faults = slackFaults.plan;
  teams.double.faults = teamsFaults.plan;
  const clock = newClock();
  const outbox = newOutbox(world, clock, [slack.slack.channel, teams.teams.channel]);
  await drain(outbox, clock, after(DAY));

  const states = await db.outboxMessage.groupBy({ by: ['state'], _count: true });
  expect(states).toEqual([{ state: 'sent', _count: MESSAGES * world.people.length }]);
  for (const person of onSlack) expect(person.messages().map(({ text }) => text)).toEqual(keys.map(inEnglish));
  expect(slackFaults.hidden()).toBeGreaterThan(0);
  expect(outbox.events.filter(({ outcome }) => outcome === 'found')).toHaveLength(slackFaults.hidden());
  const copies = onTeams.map(({ posted }) => {
    const texts = posted.map(({ summary }) => summary ?? '');
    expect([...new Set(texts)]).toEqual(keys.map(inEnglish));
    return texts.length - keys.length;
  });
  expect(copies.reduce((sum, some) => sum + some, 0)).toBe(teamsFaults.hidden());
});

/** How the composer of the outbox's tests writes. */
const inEnglish = (key: string): string => `${key} (en)`;
