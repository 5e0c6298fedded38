import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seenButtons } from '../../handlers/cards/readDrawnCard.ts';
import { type Db, openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { buildInto } from '../support/build.ts';
import { addressOf, type Running, startBuilt, startProcess } from '../support/processes.ts';
import { type ConnectorDouble, STATIC_TOKEN, startConnectorDouble } from '../support/teams/connectorDouble.ts';
import { sign } from '../support/teams/keys.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { APP_ID, claimsFor, ISSUER, postTo, TENANT, type TeamsWorld } from '../support/teams/teamsWorld.ts';
import { HUNDRED, seatPosts, waitsInWords } from './hundred.ts';

/** Pages of the shipped instrument before the last, which shows everything that would be sent. */
const PAGES = 8;

/**
 * Milliseconds from a sent dialog to its answer while a hundred people send theirs at once: Focal, whose answers are in the
 * draft and whose next page is drawn before it says so, beside a bare teams-ai app that checks the signature, writes one
 * row and closes the dialog. Both are whole processes of their own; Focal as it is built and installed.
 */
export async function benchTeams(report: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'focal-bench-'));
  const url = `file:${join(folder, 'focal.db')}`;
  await migrateDatabase(url);
  const db = await openDatabase(url);
  const double = await startConnectorDouble();
  const keys = `${double.url}/v1/.well-known/openidconfiguration`;
  const { host } = new URL(double.url);
  try {
    const focal = {
      DATABASE_URL: url,
      PORT: '0',
      TEAMS_APP_ID: APP_ID,
      TEAMS_TENANT_ID: TENANT,
      TEAMS_STATIC_TOKEN: STATIC_TOKEN,
      TEAMS_OPENID_METADATA_URL: keys,
      TEAMS_TOKEN_ISSUER: ISSUER,
      TEAMS_SERVICE_HOSTS: host,
    };
    const program = join(await buildInto(join(folder, 'built')), 'main.js');
    const ours = (): Running => startBuilt(program, focal);
    report(`Focal          ${await measure(ours, double, (world) => assignment(db, world))}`);
    const bare = {
      BARE_DATABASE: join(folder, 'bare.db'),
      BARE_APP: APP_ID,
      BARE_KEYS: keys,
      BARE_ISSUER: ISSUER,
      BARE_HOST: host,
    };
    const theirs = (): Running => startProcess('tests/bench/bareTeams.ts', [], bare);
    report(`bare teams-ai  ${await measure(theirs, double, strangers)}`);
  } finally {
    await double.close();
    await db.$disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}

const FORM = 'Open the form';

/** Somebody who opens a dialog, and sends what is in it. */
interface Submitter {
  opens(): Promise<void>;
  sends(): Promise<void>;
}

async function measure(
  start: () => Running,
  double: ConnectorDouble,
  people: (world: TeamsWorld) => Promise<Submitter[]>,
): Promise<string> {
  let url = '';
  const token = sign(double.key, claimsFor(double.url, Date.now() / 1_000));
  const post: TeamsWorld['post'] = (activity) => postTo(url, JSON.stringify(activity), token);
  const everybody = await people({ double, post } as TeamsWorld);
  const running = start();
  url = `${await addressOf(running)}/api/messages`;
  for (const person of everybody) await person.opens();
  const waits: number[] = [];
  for (let page = 0; page < PAGES; page++)
    waits.push(
      ...(await Promise.all(
        everybody.map(async (person) => {
          const start = performance.now();
          await person.sends();
          return performance.now() - start;
        }),
      )),
    );
  running.child.kill('SIGKILL');
  await once(running.child, 'exit');
  return waitsInWords(waits);
}

/** The focal points of a hundred posts. */
async function assignment(db: Db, world: TeamsWorld): Promise<Submitter[]> {
  const submitters: Submitter[] = [];
  for (const { code, personId } of await seatPosts(db)) {
    const person = new TeamsPerson(world, code);
    await db.identity.create({
      data: { personId, platform: 'teams', tenant: TENANT, userId: person.aadObjectId },
    });
    const opens = async (): Promise<void> => {
      await person.says('update');
      // What is answered comes after the activity was taken.
      while (!person.cards.flatMap(seenButtons).some(({ title }) => title === FORM)) await pause(5);
      await person.press(FORM);
    };
    submitters.push({ opens, sends: () => person.submit() });
  }
  return submitters;
}

function strangers(world: TeamsWorld): Promise<Submitter[]> {
  const values = { 'dialogue.government': 'regular', contact: 'Ministry of Labour' };
  const submitters = Array.from({ length: HUNDRED }, (_, n): Submitter => {
    const person = new TeamsPerson(world, `P${n}`);
    return {
      opens: () => Promise.resolve(),
      async sends() {
        await person.invoke('task/submit', values);
      },
    };
  });
  return Promise.resolve(submitters);
}
