import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrationsFolder } from '../../prisma/engine.mjs';
import { openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { databases, temporaryFolder } from '../support/databases.ts';

const oldRows = [
  `INSERT INTO "SlackOnce" ("key", "until", "done") VALUES ('event:Ev1', $until, true), ('trigger:1.2', $until, false)`,
  `INSERT INTO "TeamsOnce" ("key", "until", "done") VALUES ('activity message a:1 7', $until, true)`,
  `INSERT INTO "SlackAnswer" ("channel", "ts", "round", "post", "input") VALUES ('D1', '1.1', 1, 2, 'women')`,
  `INSERT INTO "TeamsAnswer" ("conversation", "activity", "round", "post", "input") VALUES ('a:1', '7', 3, 4, 'men')`,
  `INSERT INTO "SlackPlace" ("tenant", "audience", "channel") VALUES ('T1', 'allStaff', 'C1')`,
  `INSERT INTO "TeamsPlace" ("tenant", "audience", "conversation") VALUES ('X1', 'allStaff', '19:1')`,
  `INSERT INTO "SlackButtonValue" ("name", "value", "keptAt") VALUES ('page:1', '{}', $until)`,
];

describe.each(databases)('a database from before the one conversation, on $name', ({ provider, createUrl }) => {
  /** The migrations that had been written before. */
  function olderMigrations(): string {
    const folder = join(temporaryFolder(), 'migrations');
    const older = (path: string) => Number.parseInt(/\/(\d{4})_/.exec(path)?.[1] ?? '0', 10) <= 5;
    cpSync(migrationsFolder(provider), folder, { recursive: true, filter: older });
    return folder;
  }

  it('keeps all that it remembers of events, answers and places', async () => {
    const url = await createUrl();
    await migrateDatabase(url, olderMigrations());
    const before = await openDatabase(url);
    const until = provider === 'sqlite' ? `'2000-04-03T08:00:00.000+00:00'` : `'2000-04-03 08:00:00'`;
    for (const row of oldRows) await before.$executeRawUnsafe(row.replaceAll('$until', until));
    await before.$disconnect();
    await migrateDatabase(url);
    const db = await openDatabase(url);
    const then = new Date('2000-04-03T08:00:00Z');
    expect(
      await db.processedEvent.findMany({
        select: { key: true, until: true, done: true, payload: true },
        orderBy: { key: 'asc' },
      }),
    ).toEqual([
      { key: 'slack:event:Ev1', until: then, done: true, payload: null },
      { key: 'slack:page:1', until: then, done: false, payload: '{}' },
      { key: 'slack:trigger:1.2', until: then, done: false, payload: null },
      { key: 'teams:activity message a:1 7', until: then, done: true, payload: null },
    ]);
    expect(await db.answeredMessage.findMany({ omit: { at: true }, orderBy: { platform: 'asc' } })).toEqual([
      { platform: 'slack', conversation: 'D1', message: '1.1', subject: 'round:1/post:2', input: 'women' },
      { platform: 'teams', conversation: 'a:1', message: '7', subject: 'round:3/post:4', input: 'men' },
    ]);
    expect(await db.publishingPlace.findMany({ orderBy: { platform: 'asc' } })).toEqual([
      { platform: 'slack', tenant: 'T1', audience: 'allStaff', conversation: 'C1' },
      { platform: 'teams', tenant: 'X1', audience: 'allStaff', conversation: '19:1' },
    ]);
    expect(await db.slackButtonValue.count()).toBe(0);
    await db.$disconnect();
  });
});
