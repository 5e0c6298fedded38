import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../../prisma/postgres.mjs';
import { openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { type FaultPlan, randomFaults } from '../support/faults.ts';
import { randomFrom } from '../support/random.ts';
import { BOT_TOKEN, SIGNING_SECRET, startFakeSlack } from '../support/slack/fakeSlack.ts';
import { STATIC_TOKEN, startConnectorDouble } from '../support/teams/connectorDouble.ts';
import { APP_ID, TENANT } from '../support/teams/teamsWorld.ts';
import { buildInto } from './build.ts';
import { Clock } from './clock.ts';
import { readFacts } from './facts.ts';
import { type Group, seatGroup } from './group.ts';
import { Journal, sometimesLate } from './journal.ts';
import { judge } from './judge.ts';
import { Killer } from './killer.ts';
import { People } from './people.ts';
import { Replica } from './replica.ts';
import { report } from './report.ts';
import { Balancer } from './traffic.ts';
import { Work } from './work.ts';

/** The share of calls to a platform that something happens to. */
const FAULTS = 0.12;
const LATE = 0.004;
/** How long the outbox may take to come to rest when the last process was killed; a lease is a minute, a notice five. */
const REST_MS = 8 * 60_000;

interface Wanted {
  kills: number;
  seed: number;
  /** For what is built; empty. */
  folder: string;
}

/** One soak; false where a message was lost, doubled, or parked without a reason. */
export async function soak({ kills, seed, folder }: Wanted, say: (line: string) => void): Promise<boolean> {
  say(`seed ${seed}, ${kills} kills`);
  const program = await buildInto(folder);
  const server = await startPostgres();
  const url = await createDatabase(server.url);
  const db = await openDatabase(url);
  const slack = await startFakeSlack();
  const double = await startConnectorDouble();
  const replicas = ['-1', '-2', '-3'].map(
    (name) => new Replica(name, program, environmentOf(name, { url, slack: slack.apiUrl, teams: double.url })),
  ) as [Replica, Replica, Replica];
  process.once('exit', () => replicas.forEach((replica) => void replica.kill()));
  const killer = new Killer(replicas, randomFrom(seed));
  const balancer = new Balancer(replicas, randomFrom(seed + 1), (replica) => killer.handed(replica));
  slack.delivery = balancer.slack;
  const platforms = { slack, teams: balancer.teams(double) };
  const group = await seatGroup(db, platforms);
  const journal = new Journal(replicas);
  const usual = randomFaults(randomFrom(seed + 2), FAULTS);
  const faults = journal.of(killer.lastCalls(sometimesLate(randomFrom(seed + 5), LATE, usual)));
  slack.faults = faults;
  double.faults = refusing(group, faults);
  const people = new People(group.members, randomFrom(seed + 3));
  const work = new Work(group, randomFrom(seed + 4));
  const clock = new Clock(say, () => statesOf(group));
  for (const replica of replicas) replica.start();
  const stop = new AbortController();
  const living = [people.live(stop.signal), work.go(stop.signal)];
  for (let kill = 1; kill <= kills; kill++) {
    await killer.killOne();
    clock.doing = `${kill} of ${kills} kills`;
  }
  clock.doing = 'coming to rest';
  stop.abort();
  await Promise.all(living);
  const rested = await rest(group);
  const exits = await Promise.all(replicas.map((replica) => replica.stop()));
  const seconds = clock.stop();
  const verdict = judge(await readFacts(group, platforms, journal));
  if (!rested) verdict.violations.push('the outbox did not come to rest');
  for (const { accidents } of replicas) verdict.violations.push(...accidents);
  if (exits.some((code) => code !== 0)) verdict.violations.push(`stopped with ${exits.join(', ')}`);
  report({ verdict, killer, people, journal, replicas, seconds }, say);
  await db.$disconnect();
  await Promise.all([slack.close(), double.close(), server.stop()]);
  return verdict.violations.length === 0;
}

async function createDatabase(server: string): Promise<string> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query('CREATE DATABASE soak');
  await client.end();
  const url = new URL('/soak', server).href;
  await migrateDatabase(url);
  return url;
}

function environmentOf(name: string, at: { url: string; slack: string; teams: string }): Record<string, string> {
  return {
    DATABASE_URL: at.url,
    PORT: '0',
    SLACK_API_URL: at.slack,
    SLACK_BOT_TOKEN: `${BOT_TOKEN}${name}`,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    TEAMS_APP_ID: APP_ID,
    TEAMS_TENANT_ID: TENANT,
    TEAMS_STATIC_TOKEN: `${STATIC_TOKEN}${name}`,
    TEAMS_OPENID_METADATA_URL: `${at.teams}/v1/.well-known/openidconfiguration`,
    TEAMS_TOKEN_ISSUER: 'https://issuer.example',
    TEAMS_SERVICE_HOSTS: new URL(at.teams).host,
  };
}

/** Accounts that are gone have blocked the bot in Teams; Slack says so by itself. */
function refusing({ members }: Group, plan: FaultPlan): FaultPlan {
  const chats = members.flatMap(({ account, gone }) => (gone && 'chat' in account ? [account.chat] : []));
  return (call) =>
    chats.some((chat) => call.what.includes(chat)) ? { effect: false, reply: { status: 403 } } : plan(call);
}

/** Waits until nothing is queued or on its way; false where that takes too long. */
async function rest({ db }: Group): Promise<boolean> {
  for (const deadline = Date.now() + REST_MS; Date.now() < deadline; await pause(1_000))
    if ((await db.outboxMessage.count({ where: { state: { in: ['queued', 'sending'] } } })) === 0) return true;
  return false;
}

async function statesOf({ db }: Group): Promise<string> {
  const groups = await db.outboxMessage.groupBy({ by: ['state'], _count: true });
  return groups
    .map(({ state, _count }) => `${_count} ${state}`)
    .toSorted()
    .join(', ');
}
