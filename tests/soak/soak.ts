import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../../prisma/postgres.mjs';
import { openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { type FaultPlan, randomFaults } from '../support/faults.ts';
import { randomFrom } from '../support/random.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, startFakeSlack } from '../support/slack/fakeSlack.ts';
import { STATIC_TOKEN, startConnectorDouble } from '../support/teams/connectorDouble.ts';
import { APP_ID, TENANT } from '../support/teams/teamsWorld.ts';
import { buildInto } from '../support/build.ts';
import { Clock } from './clock.ts';
import { readEffects, watchDrafts } from './effects.ts';
import { readFacts } from './facts.ts';
import { type Group, type Member, openStandingRound, seatGroup } from './group.ts';
import { Journal, sometimesLate } from './journal.ts';
import { judge } from './judge.ts';
import { judgePromises } from './promises.ts';
import { Killer } from './killer.ts';
import { People } from './people.ts';
import { Replica } from './replica.ts';
import { report } from './report.ts';
import { seatTypists, Typists } from './typists.ts';
import { Balancer } from './traffic.ts';
import { Work } from './work.ts';

/** The share of calls to a platform that something happens to. */
const FAULTS = 0.12;
const LATE = 0.004;
/**
 * How long the outbox may take to come to rest when the last process was killed: a lease is a minute, a notice five, and a reminder
 * waits ten for whoever is answering.
 */
const REST_MS = 14 * 60_000;

interface Wanted {
  /** PostgreSQL has three processes; SQLite one, which Slack reaches by HTTP and by socket in turn. */
  on: 'PostgreSQL' | 'SQLite';
  kills: number;
  seed: number;
  /** For what is built; empty. */
  folder: string;
}

/** One soak; false where a message was lost, doubled, or parked without a reason. */
export async function soak({ on, kills, seed, folder }: Wanted, say: (line: string) => void): Promise<boolean> {
  say(`seed ${seed}, ${kills} kills on ${on}`);
  const program = join(await buildInto(folder), 'main.js');
  const { url, end } = on === 'SQLite' ? await sqliteIn(folder) : await onPostgres();
  const db = await openDatabase(url);
  const slack = await startFakeSlack();
  const double = await startConnectorDouble();
  const at = { url, folder, slack: slack.apiUrl, teams: double.url };
  const replicas = on === 'SQLite' ? oneProcess(program, at) : threeProcesses(program, at);
  process.once('exit', () => replicas.forEach((replica) => void replica.kill()));
  const killer = new Killer(replicas, randomFrom(seed));
  const balancer = new Balancer(replicas, slack, randomFrom(seed + 1), (replica) => killer.handed(replica));
  slack.delivery = balancer.slack;
  const platforms = { slack, teams: balancer.teams(double) };
  const group = await seatGroup(db, platforms);
  const journal = new Journal(replicas);
  const usual = randomFaults(randomFrom(seed + 2), FAULTS);
  const faults = journal.of(killer.lastCalls(sometimesLate(randomFrom(seed + 5), LATE, usual)));
  slack.faults = faults;
  double.faults = refusing(group, faults);
  const [typing, others] = shareOut(group.members);
  const round = await openStandingRound(
    group,
    typing.flatMap(({ postId }) => postId ?? []),
  );
  await watchDrafts(db);
  const seated = seatTypists(typing, group.coordinators, balancer, slack);
  const typists = new Typists(seated, { db, round, balancer }, randomFrom(seed + 6));
  const people = new People(others, randomFrom(seed + 3));
  const work = new Work({ ...group, members: others }, randomFrom(seed + 4));
  const clock = new Clock(say, () => statesOf(group));
  for (const replica of replicas) replica.start();
  const stop = new AbortController();
  // Everybody who acts listens to it.
  setMaxListeners(0, stop.signal);
  const living = [people.live(stop.signal), typists.live(stop.signal), work.go(stop.signal)];
  for (let kill = 1; kill <= kills; kill++) {
    await killer.killOne();
    clock.doing = `${kill} of ${kills} kills`;
  }
  clock.doing = 'coming to rest';
  stop.abort();
  balancer.end();
  await Promise.all(living);
  const rested = await rest(group);
  const effects = await readEffects(db);
  for (const mark of typists.shown()) effects.set(mark, 1);
  const promises = judgePromises(typists.acts, effects);
  const exits = await Promise.all(replicas.map((replica) => replica.stop()));
  const seconds = clock.stop();
  const verdict = judge(await readFacts(group, platforms, journal));
  verdict.violations.push(...promises.violations);
  if (!rested) verdict.violations.push('the outbox did not come to rest');
  for (const { accidents } of replicas) verdict.violations.push(...accidents);
  if (exits.some((code) => code !== 0)) verdict.violations.push(`stopped with ${exits.join(', ')}`);
  report({ verdict, promises: promises.lines, killer, people, journal, replicas, seconds }, say);
  await db.$disconnect();
  await Promise.all([slack.close(), double.close(), end()]);
  return verdict.violations.length === 0;
}

/** Of those who can speak, six in Teams and eighteen of the others type all the time; the rest do as people do. */
function shareOut(members: readonly Member[]): [typing: Member[], others: Member[]] {
  const speaking = members.filter(({ silent, gone }) => !silent && !gone);
  const inTeams = speaking.filter(({ account }) => 'chat' in account).slice(0, 6);
  const elsewhere = speaking.filter(({ account }) => !('chat' in account)).slice(0, 18);
  const typing = new Set([...inTeams, ...elsewhere]);
  return [[...typing], members.filter((member) => !typing.has(member))];
}

/** A database that is there, and how it is left. */
interface Opened {
  url: string;
  end(): Promise<void>;
}

async function onPostgres(): Promise<Opened> {
  const server = await startPostgres();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('CREATE DATABASE soak');
  await client.end();
  const url = new URL('/soak', server.url).href;
  await migrateDatabase(url);
  return { url, end: () => server.stop() };
}

async function sqliteIn(folder: string): Promise<Opened> {
  const url = `file:${join(folder, 'focal.db')}`;
  await migrateDatabase(url);
  return { url, end: () => Promise.resolve() };
}

type Processes = [Replica, ...Replica[]];

/** The local chat belongs to one process: it takes over what its last one left. */
function threeProcesses(program: string, at: Surroundings): Processes {
  return [
    new Replica('-1', program, { ...environmentOf('-1', at), ...slackByHttp, LOCAL_CHAT: 'on' }),
    new Replica('-2', program, { ...environmentOf('-2', at), SLACK_APP_TOKEN: `${APP_TOKEN}-2` }),
    new Replica('-3', program, { ...environmentOf('-3', at), ...slackByHttp }),
  ];
}

function oneProcess(program: string, at: Surroundings): Processes {
  const all = { ...environmentOf('-1', at), LOCAL_CHAT: 'on' };
  return [new Replica('-1', program, { ...all, ...slackByHttp }, { ...all, SLACK_APP_TOKEN: `${APP_TOKEN}-1` })];
}

interface Surroundings {
  url: string;
  folder: string;
  slack: string;
  teams: string;
}

const slackByHttp = { SLACK_SIGNING_SECRET: SIGNING_SECRET };

function environmentOf(name: string, at: Surroundings): Record<string, string> {
  return {
    DATABASE_URL: at.url,
    DATA_DIR: join(at.folder, 'data'),
    PORT: '0',
    SLACK_API_URL: at.slack,
    SLACK_BOT_TOKEN: `${BOT_TOKEN}${name}`,
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

/** Waits until nothing is queued, on its way, or left for somebody to take over; false where that takes too long. */
async function rest({ db }: Group): Promise<boolean> {
  for (const deadline = Date.now() + REST_MS; Date.now() < deadline; await pause(1_000)) {
    const left = await db.processedEvent.count({ where: { recoverAt: { not: null }, takenOver: { lt: 5 } } });
    const waiting = await db.outboxMessage.count({ where: { state: { in: ['queued', 'sending'] } } });
    if (left + waiting === 0) return true;
  }
  return false;
}

async function statesOf({ db }: Group): Promise<string> {
  const groups = await db.outboxMessage.groupBy({ by: ['state'], _count: true });
  return groups
    .map(({ state, _count }) => `${_count} ${state}`)
    .toSorted()
    .join(', ');
}
