import { describe, expect, it } from 'vitest';
import { exportGroup } from '../../src/export/exportGroup.ts';
import { exportSheets } from '../../src/export/sheets/exportSheets.ts';
import { toCsv } from '../../src/export/sheets/toCsv.ts';
import { toWorkbook } from '../../src/export/sheets/toWorkbook.ts';
import type { Db } from '../../src/db/db.ts';
import { importFile } from '../../src/imports/importFile.ts';
import { templateHeadings, templateSheets } from '../../src/imports/template.ts';
import { columnOfHeading } from '../../src/imports/table/headings.ts';
import { readGrids } from '../../src/imports/table/readGrids.ts';
import { databases } from '../support/databases.ts';
import { sample } from '../main/import/file.ts';

const now = new Date('2026-01-15T12:00:00Z');

describe('an export as tables', () => {
  it('is taken back by import into an empty database, which then exports the same roster', async () => {
    const [first, second] = [await databases[0].open(), await databases[0].open()];
    try {
      const { workingGroupId } = await importFile(first.db, 'WG', sample('roster.csv'), now);
      const sheets = await exportSheets(first.db, workingGroupId);
      const content = await toWorkbook(sheets);
      const taken = await importFile(second.db, 'WG', { name: 'focal.xlsx', content }, now);
      expect(await rosterOf(second.db, taken.workingGroupId)).toEqual(await rosterOf(first.db, workingGroupId));
      expect((await importFile(first.db, 'WG', { name: 'focal.xlsx', content }, now)).tally.isEmpty).toBe(true);
      const csv = toCsv(sheets[0] ?? { name: '', columns: [], rows: [] });
      expect((await importFile(first.db, 'WG', { name: 'Roster.csv', content: csv }, now)).tally.isEmpty).toBe(true);
    } finally {
      await first.close();
      await second.close();
    }
  });

  it('holds no formula, and days as dates', async () => {
    const sheet = {
      name: 'S',
      columns: ['text', 'day'],
      rows: [
        ['=1+1', '2026-03-01'],
        ['-2', null],
        ['@x', null],
      ],
    };
    const [grid] = await readGrids('s.xlsx', await toWorkbook([sheet]));
    expect(grid?.rows.slice(1)).toEqual([
      ['=1+1', '2026-03-01'],
      ['-2', ''],
      ['@x', ''],
    ]);
    expect(toCsv(sheet)).toBe("\uFEFFtext,day\r\n'=1+1,2026-03-01\r\n'-2,\r\n'@x,\r\n");
    const [back] = await readGrids('s.csv', toCsv(sheet));
    expect(back?.rows[1]).toEqual(['=1+1', '2026-03-01']);
  });

  it('has an empty workbook whose headings import knows', async () => {
    for (const [column, heading] of Object.entries(templateHeadings)) expect(columnOfHeading(heading)).toBe(column);
    const [roster, about] = await readGrids('t.xlsx', await toWorkbook(templateSheets()));
    expect(roster?.rows[0]).toEqual(Object.values(templateHeadings));
    expect(about?.rows).toHaveLength(1 + Object.keys(templateHeadings).length);
  });
});

async function rosterOf(db: Db, workingGroupId: number) {
  const pieces: string[] = [];
  for await (const piece of exportGroup(db, workingGroupId)) pieces.push(piece);
  const { posts, people, appointments, grants } = JSON.parse(pieces.join('')) as Record<string, unknown>;
  return { posts, people, appointments, grants };
}
