import { copyFileSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { sqlitePath } from '../../src/db/databaseUrl.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { openDatabaseAtStart } from '../../src/main/openDatabaseAtStart.ts';
import { copiesOf, databases, type TestDatabase } from './databases.ts';
import type { Button, MessageSeen, Outcome, Said } from './upgrade.ts';
import type { DraftSeen } from './upgradeDrafts.ts';

const sample = (name: string): string => fromPackageRoot('tests', 'samples', 'upgrade', name);

/** What the program of a commit says about the database that it left. */
export interface Before {
  now: string;
  /** Rows by table. */
  rows: Record<string, number>;
  /** By the label of the round. */
  analysis: Record<string, { conclusions: { key: string }[] }>;
  says: (Said & { lines: string[] })[];
  editions: { of: { issue: number } | { round: string }; reader: EditionReader; markdown: string }[];
  drafts: DraftSeen[];
  outbox: Omit<MessageSeen, 'buttons'>[];
  /** How many buttons the local chat shows to all people together. */
  localButtons: number;
  buttons: (Button & { outcome: Outcome })[];
  questions: (Omit<Button, 'value'> & { text: string; outcome: Outcome })[];
  keptPages: unknown[];
  /** Messages that answered a question, and one that was carried out and may be sent again. */
  doors: {
    slack: { channel: string; ts: string; event: string };
    teams: { account: string; activity: string; carriedOut: string };
  };
}
type EditionReader = { audience: 'workingGroup' | 'allStaff' | 'memberStates'; language: 'en' | 'fr' | 'es' };

export function readBefore(): Before {
  return JSON.parse(readFileSync(sample('before.json'), 'utf8')) as Before;
}

/** What today's program says otherwise on purpose; all the rest is as in before.json. */
export interface Today {
  /** By the label of the round and the key of the conclusion: what changed of what the old program told too. */
  analysis: Record<string, Record<string, object>>;
  says: Before['says'];
  /** What is composed of a message that waits, by its key. */
  composed: Record<string, string[]>;
}

export function readToday(): Today {
  return JSON.parse(readFileSync(sample('today.json'), 'utf8')) as Today;
}

/** A copy of the database of commit a9a28b7, brought up to date by the program itself; each worker does that once. */
export const openOldDatabase = ({ provider }: (typeof databases)[number]): Promise<TestDatabase> => copies[provider]();

const copies = {
  sqlite: copiesOf('sqlite', () => broughtUpToDate(databases[0])),
  postgresql: copiesOf('postgresql', () => broughtUpToDate(databases[1])),
};

async function broughtUpToDate({ provider, createUrl }: (typeof databases)[number]): Promise<string> {
  const url = await createUrl();
  if (provider === 'sqlite') copyFileSync(sample('focal-a9a28b7.db'), sqlitePath(url));
  else await load(url, readFileSync(sample('focal-a9a28b7.sql'), 'utf8'));
  await migrateDatabase(url);
  const db = await openDatabaseAtStart(url);
  await db.$disconnect();
  return url;
}

async function load(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
