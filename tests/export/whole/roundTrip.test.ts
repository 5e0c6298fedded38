import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { tableRowCount } from '../../../src/db/tableRows.ts';
import { tableNames, tableShapes } from '../../../src/db/tableSchema.ts';
import { exportGroup } from '../../../src/export/exportGroup.ts';
import { streamTablesForExport } from '../../../src/export/tables/streamTablesForExport.ts';
import {
  columnsLeftOut,
  exportedColumnsOf,
  exportedTables,
  exportedTablesInReadingOrder,
  exportedTablesInWritingOrder,
  tablesLeftOut,
} from '../../../src/export/tables/exportedTables.ts';
import { judgeRestoredTables } from '../../../src/imports/restore/judgeRestoredTables.ts';
import { importFile, type ImportOptions } from '../../../src/imports/importFileIntoGroup.ts';
import { createGroupOfPeople } from '../../../src/people/group/store.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { sample } from '../../main/import/file.ts';
import { fillEveryTable } from './everyTable.ts';
import { remarksSaid } from '../../support/importRemarks.ts';

const now = new Date('2026-07-02T12:00:00Z');
type Exported = Record<string, unknown> & { tables: Record<string, Record<string, unknown>[]> };

async function exportOf(db: Db, workingGroupId: number): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exportGroup(db, workingGroupId)) pieces.push(piece);
  return pieces.join('');
}

const take = (db: Db, content: string, options: ImportOptions = {}) =>
  importFile(db, 'WG', { name: 'a.json', content }, now, options);

const ways = databases.flatMap((from) => databases.map((to) => ({ from, to, name: `${from.name} to ${to.name}` })));

describe.each(ways)('everything from $name', ({ from, to }) => {
  it('is the same after export, import into an empty database, and export', async () => {
    const [first, second] = [await from.open(), await to.open()];
    try {
      const text = await exportOf(first.db, await fillEveryTable(first.db));
      const report = await take(second.db, text);
      const again = await exportOf(second.db, report.workingGroupId);
      // PostgreSQL keeps the names within a value of JSON in an order of its own.
      if (from === to) expect(again).toBe(text);
      expect(JSON.parse(again)).toEqual(JSON.parse(text));
      const counted = Object.entries((JSON.parse(text) as Exported).tables).map(([table, rows]) => [
        table,
        rows.length,
      ]);
      expect(Object.fromEntries(report.tally.added)).toEqual(Object.fromEntries(counted));
      expect(counted.filter(([, count]) => count === 0)).toEqual([]);
    } finally {
      await first.close();
      await second.close();
    }
  });
});

describe.each(databases)('an export on $name while people write', ({ open }) => {
  it('has no row that names one which came when its table had been read', async () => {
    const test = await open();
    try {
      const { db } = test;
      const group = await fillEveryTable(db);
      const tables: Record<string, object[]> = {};
      for await (const { table, rows } of streamTablesForExport(db, group)) {
        const read: object[] = (tables[table] = []);
        for await (const row of rows) read.push(row);
        if (table !== 'Update') continue;
        const { id: _, ...update } = await db.update.findFirstOrThrow();
        const { id: was, ...actual } = await db.actionActual.findFirstOrThrow();
        await db.actionActual.delete({ where: { id: was } });
        const later = await db.update.create({ data: { ...update, revision: update.revision + 100 } });
        await db.actionActual.create({ data: { ...actual, updateId: later.id } });
      }
      const written = JSON.parse(JSON.stringify(tables)) as Record<string, unknown>;
      expect(judgeRestoredTables(written).faults).toEqual([]);
      expect(tables['ActionActual']).toHaveLength((await db.actionActual.count()) - 1);
    } finally {
      await test.close();
    }
  });
});

describe('the tables of an export', () => {
  it('are all but a few, each left out for a reason', () => {
    const told = [...exportedTables, ...Object.keys(tablesLeftOut)];
    expect(told.toSorted()).toEqual([...tableNames].toSorted());
    for (const reason of Object.values(tablesLeftOut)) expect(reason).toMatch(/\w+ \w+/);
    expect(exportedTablesInReadingOrder().toSorted()).toEqual([...exportedTables].toSorted());
    expect(exportedTablesInWritingOrder().toSorted()).toEqual([...exportedTables].toSorted());
  });

  it('have all columns but those left out for a reason, and those that say which group it is', () => {
    for (const table of exportedTables) {
      const columns = Object.entries(tableShapes[table].columns);
      const left = columns.map(([column]) => column).filter((column) => !exportedColumnsOf(table).includes(column));
      const group =
        table === 'WorkingGroup'
          ? ['id']
          : columns.filter(([, one]) => one.refersTo === 'WorkingGroup').map(([column]) => column);
      expect(left).toEqual([...group, ...Object.keys(columnsLeftOut[table] ?? {})]);
    }
  });

  it('hold no code and no token: neither those tables, nor a column that is called so', () => {
    const secret = /hash|token|secret|^address$/i;
    for (const table of exportedTables)
      expect(exportedColumnsOf(table).filter((column) => secret.test(column))).toEqual([]);
    expect(exportedTables.filter((table) => /Code|Erasure/.test(table))).toEqual([]);
  });
});

describe('an export that is taken in', () => {
  const withTwo = async (work: (first: TestDatabase, second: TestDatabase) => Promise<void>): Promise<void> => {
    const [first, second] = [await databases[0].open(), await databases[0].open()];
    try {
      await work(first, second);
    } finally {
      await first.close();
      await second.close();
    }
  };

  it('is of one working group alone, and comes under its own code or the one that is named', async () => {
    await withTwo(async ({ db }, second) => {
      await importFile(db, 'OTHER', { name: 'o.yaml', content: 'people: [{ key: x, name: Stranger }]' }, now);
      const { workingGroupId } = await importFile(db, 'MINE', sample('roster.csv'), now);
      const text = await exportOf(db, workingGroupId);
      expect(text).not.toContain('Stranger');
      const report = await take(second.db, text, { isCodeNamed: true });
      expect(await exportOf(second.db, report.workingGroupId)).toBe(
        text.replaceAll('"code": "MINE"', '"code": "WG"').replaceAll('"code":"MINE"', '"code":"WG"'),
      );
    });
  });

  it('fills the group that a started program made for itself, and rows made later get other ids', async () => {
    await withTwo(async ({ db }, second) => {
      const text = await exportOf(db, await fillEveryTable(db));
      const made = await createGroupOfPeople(second.db, 'focal', 'Working Group');
      await second.db.retentionPolicy.create({ data: { workingGroupId: made, months: {}, deleted: {} } });
      const { workingGroupId } = await take(second.db, text);
      expect(workingGroupId).toBe(made);
      expect(await exportOf(second.db, made)).toBe(text);
      const { id } = await second.db.planOfAction.create({ data: { workingGroupId, label: 'Later' } });
      expect(id).toBe(14);
    });
  });

  it('changes nothing in a dry run, and says what it would add', async () => {
    await withTwo(async ({ db }, second) => {
      const text = await exportOf(db, await fillEveryTable(db));
      const { tally } = await take(second.db, text, { dryRun: true });
      expect(tally.added.get('Update')).toBe(3);
      for (const table of tableNames) expect(await tableRowCount(second.db, table)).toBe(0);
    });
  });

  it('is a roster to a database that holds something, and says so', async () => {
    await withTwo(async ({ db }, second) => {
      const { workingGroupId } = await importFile(db, 'WG', sample('roster.csv'), now);
      const text = await exportOf(db, workingGroupId);
      await importFile(second.db, 'WG', { name: 'o.yaml', content: 'people: [{ key: x, name: Known }]' }, now);
      const report = await take(second.db, text);
      expect(remarksSaid(report).join('\n')).toContain('an export is taken in whole only into an empty database');
      expect(Object.fromEntries(report.tally.added)).toMatchObject({ posts: 4, people: 6 });
      expect((await take(second.db, text)).tally.isEmpty).toBe(true);
    });
  });
});

describe('an export in which something is wrong', () => {
  let text: string;
  let empty: TestDatabase;
  beforeAll(async () => {
    const full = await databases[0].open();
    text = await exportOf(full.db, await fillEveryTable(full.db));
    await full.close();
    empty = await databases[0].open();
  });
  afterAll(() => empty.close());

  it.each<[string, string, number, Record<string, unknown>, RegExp]>([
    [
      'a wrong kind of value',
      'Post',
      0,
      { kind: 'ship' },
      /\n {2}a\.json, Post row 1 \(line \d+\), column kind: "ship" should be one of field, hq$/,
    ],
    [
      'a text for a number',
      'Update',
      1,
      { revision: '2' },
      /Update row 2 \(line \d+\), column revision: "2" should be a whole number/,
    ],
    [
      'a missing column',
      'Person',
      2,
      { name: undefined },
      /Person row 3 \(line \d+\), column name: is missing: should be a text/,
    ],
    [
      'no moment',
      'AuditEvent',
      0,
      { at: 'noon' },
      /AuditEvent row 1 .*column at: "noon" should be a moment, for instance/,
    ],
    ['an unknown column', 'Post', 0, { salary: 3 }, /Post row 1 .*column salary: there is no column "salary"/],
    [
      'a row named that is not there',
      'Appointment',
      0,
      { postId: 99 },
      /Appointment row 1 .*column postId: 99 names no row of Post in this file/,
    ],
    ['an id twice', 'Snooze', 1, { id: 11 }, /Snooze row 2 .*stands here twice/],
    ['a key twice', 'Post', 1, { code: 'Post code 0' }, /two rows of one table have the same key/],
    ['a name that every object has', 'Post', 0, { constructor: 1 }, /column constructor: there is no column/],
  ])('is refused whole with %s, and where', async (_, table, at, spoilt, words) => {
    const exported = JSON.parse(text) as Exported;
    Object.assign(exported.tables[table]?.[at] ?? {}, spoilt);
    expect(await refusalOf(exported)).toMatch(words);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['an unknown table', { LinkCode: [] }, /LinkCode .*there is no such table/],
    ['no list', { Post: 3 }, /Post .*should be a list of rows/],
    ['a row that is none', { Post: [7] }, /Post row 1 .*7 should be a row/],
    ['no group', { WorkingGroup: [] }, /WorkingGroup .*should have one row/],
  ])('is refused whole with %s', async (_, spoilt, words) => {
    const exported = JSON.parse(text) as Exported;
    expect(await refusalOf({ ...exported, tables: { ...exported.tables, ...spoilt } })).toMatch(words);
  });

  /** Why a file is refused; fails where it is not, or where something of it was written. */
  async function refusalOf(exported: object): Promise<string> {
    const why = await take(empty.db, JSON.stringify(exported, null, 1)).then(() => '', String);
    for (const table of tableNames) expect(await tableRowCount(empty.db, table)).toBe(0);
    return why;
  }
});
