import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../../src/db/db.ts';
import { migrateDatabase } from '../../../src/db/migrate.ts';
import { shapes } from '../../readers/shapes.ts';
import { randomFrom } from '../../support/random.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, startFakeSlack } from '../../support/slack/fakeSlack.ts';
import { STATIC_TOKEN, startConnectorDouble } from '../../support/teams/connectorDouble.ts';
import type { Person } from '../../support/slack/people.ts';
import { TeamsPerson } from '../../support/teams/person.ts';
import { APP_ID, ISSUER, TENANT, type TeamsWorld } from '../../support/teams/teamsWorld.ts';
import { buildInto } from '../../support/build.ts';
import { openStandingRound, seatGroup } from '../group.ts';
import { slackDoors, socketDoor, teamsDoor } from './doors.ts';
import { type Door, type Holder, LONGER } from './holders.ts';
import { localDoor } from './localDoor.ts';
import { Program } from './program.ts';

/** Nobody waits so much longer because of what somebody else says, in milliseconds. */
const MOST_MS = 50;
const RUNS = 5;
/** A machine that does something else meanwhile is measured again. */
const ATTEMPTS = 6;
const MOST_GROWTH = 30 * 1024 * 1024;
/** So many are handed over at once. */
const AT_ONCE = 16;
const WARM_UP = 1_500;

interface Wanted {
  seed: number;
  /** Fuzzed payloads for each door. */
  payloads: number;
  /** For what is built; empty. */
  folder: string;
}

/**
 * Hostile texts and broken payloads through every door of one process: false where somebody else waited, anything was answered with a
 * 5xx, the process ended, logged a bug, or held more memory afterwards.
 */
export async function hostile({ seed, payloads, folder }: Wanted, say: (line: string) => void): Promise<boolean> {
  say(`seed ${seed}, ${Object.keys(shapes).length} shapes, ${payloads} payloads a door`);
  const file = join(await buildInto(folder), 'main.js');
  const good: boolean[] = [];
  for (const mode of ['http', 'socket'] as const) {
    const world = await open(file, mkdtempSync(join(folder, 'data-')), mode);
    const { program, doors } = world;
    try {
      for (const door of doors) good.push(await measure(door, say));
      for (const door of doors) good.push(await fuzz(door, { program, payloads, seed }, say));
      for (const accident of new Set(program.accidents)) say(`  ${accident}`);
      good.push(program.accidents.length === 0);
    } finally {
      await world.close();
    }
  }
  return good.every(Boolean);
}

/** One process, with every door, or with Slack by socket alone. */
async function open(file: string, folder: string, mode: 'http' | 'socket') {
  const databaseUrl = `file:${join(folder, 'focal.db')}`;
  await migrateDatabase(databaseUrl);
  const db = await openDatabase(databaseUrl);
  const slack = await startFakeSlack();
  const double = await startConnectorDouble();
  const teams = { double } as TeamsWorld;
  const group = await seatGroup(db, { slack, teams });
  const { members } = group;
  const round = await openStandingRound(
    group,
    members.flatMap(({ postId }) => postId ?? []),
  );
  await db.$disconnect();
  const program = new Program(file, {
    DATABASE_URL: databaseUrl,
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    LOCAL_CHAT: 'on',
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    ...(mode === 'socket' ? { SLACK_APP_TOKEN: APP_TOKEN } : { SLACK_SIGNING_SECRET: SIGNING_SECRET }),
    TEAMS_APP_ID: APP_ID,
    TEAMS_TENANT_ID: TENANT,
    TEAMS_STATIC_TOKEN: STATIC_TOKEN,
    TEAMS_OPENID_METADATA_URL: `${double.url}/v1/.well-known/openidconfiguration`,
    TEAMS_TOKEN_ISSUER: ISSUER,
    TEAMS_SERVICE_HOSTS: new URL(double.url).host,
  });
  const address = await program.address;
  while (mode === 'socket' && slack.sockets().length === 0) await pause(50);
  const present = members.filter(({ gone }) => !gone);
  const inSlack = present.flatMap(({ account }) => (account instanceof TeamsPerson ? [] : [account]));
  const inTeams = present.flatMap(({ account }) => (account instanceof TeamsPerson ? [account] : []));
  const [here, local] = present.map(({ personId }) => personId);
  const slackPeople = { stranger: slack.addPerson({ name: 'Stranger' }), ...two(inSlack) };
  const pageOf = (account: Person | TeamsPerson | undefined) => ({
    round,
    post: members.find((one) => one.account === account)?.postId ?? 0,
  });
  const everyDoor = (): Door[] => [
    ...slackDoors(address, slack, slackPeople, pageOf(slackPeople.member)),
    teamsDoor(
      address,
      double,
      { stranger: new TeamsPerson(teams, 'Stranger', 's@example.net', 'guest'), ...two(inTeams) },
      pageOf(inTeams[0]),
    ),
    localDoor(address, { stranger: 999_999, member: here ?? 0, other: local ?? 0 }, pageOf(present[0]?.account)),
  ];
  const doors = mode === 'socket' ? [socketDoor(slack, slackPeople, pageOf(slackPeople.member))] : everyDoor();
  const close = async (): Promise<void> => {
    await program.stop();
    await Promise.all([slack.close(), double.close()]);
  };
  return { program, doors, close };
}

function two<Who>([member, other]: readonly Who[]): { member: Who; other: Who } {
  if (member === undefined || other === undefined) throw new Error('there are too few people');
  return { member, other };
}

/** How much longer somebody waits for an answer while somebody else sends each of the shapes, in whatever holds a text. */
async function measure(door: Door, say: (line: string) => void): Promise<boolean> {
  const good: boolean[] = [];
  for (const holder of door.holders) good.push(await measureHolder(door, holder, say));
  return good.every(Boolean);
}

async function measureHolder(door: Door, holder: Holder, say: (line: string) => void): Promise<boolean> {
  const { what, longest, send } = holder;
  const length = Math.min(longest, LONGER);
  let worst = { ms: Number.NEGATIVE_INFINITY, shape: '' };
  const beyond = new Set<number>();
  let failed = 0;
  for (const [shape, textOf] of Object.entries(shapes)) {
    // A shape of accents is a little longer than it was asked to be.
    const text = textOf(length).slice(0, length);
    let longer = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < ATTEMPTS && longer > MOST_MS; attempt++) {
      const beside = await medianWait(door, () => send('good morning'));
      longer = Math.min(longer, (await medianWait(door, () => send(text))) - beside);
    }
    if (longer > worst.ms) worst = { ms: longer, shape };
    const statuses = [await send(text)];
    if (length < LONGER) statuses.push(await send(textOf(LONGER)));
    if (length < LONGER) beyond.add(statuses.at(-1) ?? 0);
    failed += statuses.filter((status) => status >= 500).length;
  }
  const good = worst.ms <= MOST_MS && failed === 0;
  const refused = beyond.size > 0 ? `; ${LONGER} are refused (${[...beyond].join(', ')})` : '';
  say(
    `${good ? 'good' : 'BAD '}  ${door.name}, ${what} of ${length}: ${worst.ms.toFixed(1)} ms longer at most (${worst.shape}), ` +
      `${failed} answered with 5xx${refused}`,
  );
  return good;
}

async function medianWait(door: Door, meanwhile: () => Promise<number>): Promise<number> {
  const waits: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const other = meanwhile();
    const began = performance.now();
    await door.asks();
    waits.push(performance.now() - began);
    await other;
  }
  return waits.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

interface Fuzzing {
  program: Program;
  payloads: number;
  seed: number;
}

async function fuzz(door: Door, { program, payloads, seed }: Fuzzing, say: (line: string) => void): Promise<boolean> {
  const random = randomFrom(seed);
  const statuses = new Map<number, number>();
  const send = async (count: number): Promise<void> => {
    for (let sent = 0; sent < count; sent += AT_ONCE)
      for (const status of await Promise.all(Array.from({ length: AT_ONCE }, () => door.fuzz(random))))
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
  };
  await send(WARM_UP);
  const before = await program.memory();
  await send(payloads);
  const after = await program.memory();
  const grown = after.held - before.held;
  const broken = [...statuses].reduce((sum, [status, times]) => sum + (status >= 500 ? times : 0), 0);
  const good = broken === 0 && grown <= MOST_GROWTH;
  const counts = [...statuses].toSorted(([a], [b]) => a - b).map(([status, times]) => `${times} × ${status}`);
  const mb = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  say(
    `${good ? 'good' : 'BAD '}  ${door.name}: ${counts.join(', ')}; held ${mb(before.held)}, then ${mb(after.held)} (${mb(after.rss)} in all)`,
  );
  return good;
}
