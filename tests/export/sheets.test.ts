import { describe, expect, it } from 'vitest';
import { exportGroup } from '../../src/export/exportGroup.ts';
import { exportSheets } from '../../src/export/sheets/exportSheets.ts';
import { sheetToCsv } from '../../src/export/sheets/sheetToCsv.ts';
import { sheetsToWorkbook } from '../../src/export/sheets/sheetsToWorkbook.ts';
import type { Db } from '../../src/db/db.ts';
import { importFile } from '../../src/imports/importFile.ts';
import { templateHeadings, rosterTemplateSheets } from '../../src/imports/rosterTemplate.ts';
import { importColumnOfHeading } from '../../src/imports/table/importHeadings.ts';
import { readImportGrids } from '../../src/imports/table/readImportGrids.ts';
import { databases } from '../support/databases.ts';
import { sample } from '../main/import/file.ts';

const now = new Date('2026-01-15T12:00:00Z');

describe('an export as tables', () => {
  it('is taken back by import into an empty database, which then exports the same roster', async () => {
    const [first, second] = [await databases[0].open(), await databases[0].open()];
    try {
      const { workingGroupId } = await importFile(first.db, 'WG', sample('roster.csv'), now);
      const sheets = await exportSheets(first.db, workingGroupId);
      const content = await sheetsToWorkbook(sheets);
      const taken = await importFile(second.db, 'WG', { name: 'focal.xlsx', content }, now);
      expect(await rosterOf(second.db, taken.workingGroupId)).toEqual(await rosterOf(first.db, workingGroupId));
      expect((await importFile(first.db, 'WG', { name: 'focal.xlsx', content }, now)).tally.isEmpty).toBe(true);
      const csv = sheetToCsv(sheets[0] ?? { name: '', columns: [], rows: [] });
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
    const [grid] = await readImportGrids('s.xlsx', await sheetsToWorkbook([sheet]));
    expect(grid?.rows.slice(1)).toEqual([
      ['=1+1', '2026-03-01'],
      ['-2', ''],
      ['@x', ''],
    ]);
    expect(sheetToCsv(sheet)).toBe("\uFEFFtext,day\r\n'=1+1,2026-03-01\r\n'-2,\r\n'@x,\r\n");
    const [back] = await readImportGrids('s.csv', sheetToCsv(sheet));
    expect(back?.rows[1]).toEqual(['=1+1', '2026-03-01']);
  });

  it('has an empty workbook whose headings import knows', async () => {
    for (const [column, heading] of Object.entries(templateHeadings))
      expect(importColumnOfHeading(heading)).toBe(column);
    const [roster, about] = await readImportGrids('t.xlsx', await sheetsToWorkbook(rosterTemplateSheets()));
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
