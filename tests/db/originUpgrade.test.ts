import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { migrationsFolder } from '../../prisma/engine.mjs';
import { sqlitePath } from '../../src/db/databaseUrl.ts';
import { openDatabase } from '../../src/db/db.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { openSqlite } from '../../src/db/sqliteDriver.ts';
import { databases, temporaryFolder } from '../support/databases.ts';

type Provider = (typeof databases)[number]['provider'];

/** The migrations of the first edition. */
function firstEdition(provider: Provider): string {
  const folder = join(temporaryFolder(), 'migrations');
  for (const name of readdirSync(migrationsFolder(provider)).filter((one) => one < '0003'))
    cpSync(join(migrationsFolder(provider), name), join(folder, name), { recursive: true });
  return folder;
}

const world = `
INSERT INTO "WorkingGroup" ("id", "code", "name") VALUES (1, 'g', 'Group');
INSERT INTO "DutyStation" ("id", "workingGroupId", "name", "country", "timeZone") VALUES (1, 1, 'Here', 'CH', 'UTC');
INSERT INTO "Post" ("id", "workingGroupId", "dutyStationId", "code", "name", "kind") VALUES (1, 1, 1, 'ONE', 'One', 'field');
INSERT INTO "Person" ("id", "workingGroupId", "key", "name") VALUES (1, 1, 'p', 'Somebody');
INSERT INTO "Instrument" ("id", "workingGroupId", "key", "version", "source", "checksum") VALUES (1, 1, 'k', 2, '', '');
INSERT INTO "PlanOfAction" ("id", "workingGroupId", "label") VALUES (1, 1, 'Plan');
INSERT INTO "Round" ("id", "workingGroupId", "label", "instrumentId", "planOfActionId", "periodStart", "periodEnd", "opensAt", "dueAt", "closesAt")
  VALUES (1, 1, 'First', 1, 1, '2000-01-01', '2000-06-30', '2000-01-01', '2000-06-01', '2000-06-30'),
    (2, 1, 'Second', 1, 1, '2001-01-01', '2001-06-30', '2001-01-01', '2001-06-01', '2001-06-30');
`;

interface OldUpdate {
  id: number;
  round: number;
  revision: number;
  nil?: boolean;
  rows: [question: string, item: number, part: string, text: string][];
}

function updateSql({ id, round, revision, nil = false, rows }: OldUpdate): string {
  return `INSERT INTO "Update" ("id", "roundId", "postId", "revision", "nilReturn", "submittedAt", "submittedBy", "channel")
      VALUES (${id}, ${round}, 1, ${revision}, ${nil}, '2000-06-01 12:00:00', 1, 'local');
    ${rows.map(([question, item, part, text]) => `INSERT INTO "Answer" ("updateId", "question", "item", "part", "text") VALUES (${id}, '${question}', ${item}, '${part}', '${text}');`).join('\n')}`;
}

const action = (item: number, objective: string, status: string): OldUpdate['rows'] => [
  ['actions', item, 'objective', objective],
  ['actions', item, 'status', status],
];

async function run(url: string, sql: string): Promise<void> {
  if (url.startsWith('file:')) {
    const db = openSqlite(sqlitePath(url));
    db.exec(sql);
    return void db.close();
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

describe.each(databases)('answers of the first edition on $name', ({ provider, createUrl }) => {
  it('are given, but those of a nil return and what was copied from one; entries are known by where they first stood', async () => {
    const url = await createUrl();
    await migrateDatabase(url, firstEdition(provider));
    const updates: OldUpdate[] = [
      {
        id: 10,
        round: 1,
        revision: 1,
        rows: [['dialogue', 0, 'ngo', 'regular'], ...action(0, 'P1', 'onTrack'), ...action(1, 'P1', 'onTrack')],
      },
      {
        id: 11,
        round: 1,
        revision: 2,
        rows: [['dialogue', 0, 'ngo', 'none'], ...action(0, 'P2', 'delayed'), ...action(1, 'P1', 'onTrack')],
      },
      {
        id: 12,
        round: 2,
        revision: 1,
        nil: true,
        rows: [
          ['dialogue', 0, 'ngo', 'none'],
          ['need', 0, '', 'x'],
          ...action(0, 'P2', 'delayed'),
          ...action(1, 'P1', 'onTrack'),
        ],
      },
      {
        id: 13,
        round: 2,
        revision: 2,
        rows: [
          ['dialogue', 0, 'ngo', 'none'],
          ['need', 0, '', 'y'],
          ...action(0, 'P1', 'onTrack'),
          ...action(1, 'P2', 'blocked'),
        ],
      },
    ];
    await run(url, world + updates.map(updateSql).join('\n'));
    await migrateDatabase(url);
    const db = await openDatabase(url);
    const rows = await db.answer.findMany({
      where: { part: { in: ['', 'ngo', 'objective'] } },
      orderBy: [{ updateId: 'asc' }, { question: 'asc' }, { item: 'asc' }],
    });
    await db.$disconnect();
    expect(rows.map((row) => [row.updateId, row.question, row.item, row.origin, row.entry])).toEqual([
      [10, 'actions', 0, 'given', '10.0'],
      [10, 'actions', 1, 'given', '10.1'],
      [10, 'dialogue', 0, 'given', null],
      [11, 'actions', 0, 'given', '11.0'],
      [11, 'actions', 1, 'given', '10.0'],
      [11, 'dialogue', 0, 'given', null],
      [12, 'actions', 0, 'carried', '11.0'],
      [12, 'actions', 1, 'carried', '10.0'],
      [12, 'dialogue', 0, 'carried', null],
      [12, 'need', 0, 'carried', null],
      [13, 'actions', 0, 'carried', '10.0'],
      [13, 'actions', 1, 'given', '13.1'],
      [13, 'dialogue', 0, 'carried', null],
      [13, 'need', 0, 'given', null],
    ]);
  });
});
