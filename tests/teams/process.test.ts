import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { temporaryFolder } from '../support/databases.ts';
import { addressOf, type Running, startProgram } from '../support/processes.ts';
import { type ConnectorDouble, STATIC_TOKEN, startConnectorDouble } from '../support/teams/connectorDouble.ts';
import { sign } from '../support/teams/keys.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { APP_ID, claimsFor, ISSUER, postTo, TENANT, type TeamsWorld } from '../support/teams/teamsWorld.ts';

let double: ConnectorDouble;
let program: Running;
let url: string;

beforeAll(async () => {
  double = await startConnectorDouble();
  const databaseUrl = `file:${join(temporaryFolder(), 'focal.db')}`;
  await migrateDatabase(databaseUrl);
  const db = await openDatabase(databaseUrl);
  await smallGroup(db);
  await db.$disconnect();
  program = await startProgram('main', [], {
    DATABASE_URL: databaseUrl,
    PORT: '0',
    TEAMS_APP_ID: APP_ID,
    TEAMS_TENANT_ID: TENANT,
    TEAMS_STATIC_TOKEN: STATIC_TOKEN,
    TEAMS_OPENID_METADATA_URL: `${double.url}/v1/.well-known/openidconfiguration`,
    TEAMS_TOKEN_ISSUER: ISSUER,
    TEAMS_SERVICE_HOSTS: new URL(double.url).host,
  });
  url = `${await addressOf(program)}/api/messages`;
});
afterAll(async () => {
  program.child.kill('SIGTERM');
  await once(program.child, 'exit');
  await double.close();
});

it('speaks with the connector as a whole process, and serves no local chat beside it', async () => {
  const token = () => sign(double.key, claimsFor(double.url, Date.now() / 1_000));
  const ana = new TeamsPerson(
    { double, post: (activity: object) => postTo(url, JSON.stringify(activity), token()) } as TeamsWorld,
    'ana',
  );
  await ana.says('help');
  // What is answered comes after the activity was taken.
  await expect.poll(() => ana.reads).toContain('update');
  await ana.says('home');
  await expect.poll(() => ana.posted.length).toBeGreaterThan(1);
  expect((await postTo(url, JSON.stringify(ana.activity({ text: 'help' })), undefined)).status).toBe(401);
  expect((await fetch(new URL('/', url))).status).toBe(404);
});
