import { describe, expect, it } from 'vitest';
import { exportGroup } from '../../src/export/exportGroup.ts';
import { exportSheets } from '../../src/export/sheets/exportSheets.ts';
import { sheetToCsv } from '../../src/export/sheets/sheetToCsv.ts';
import { sheetsToWorkbook } from '../../src/export/sheets/sheetsToWorkbook.ts';
import type { Db } from '../../src/db/db.ts';
import { languages } from '../../src/language/language.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { rosterTemplateSheets, templateColumns, rosterTemplateHeading } from '../../src/imports/rosterTemplate.ts';
import { importColumnOfHeading } from '../../src/imports/table/columnOfImportHeading.ts';
import { parseImportGrids } from '../../src/imports/table/parseImportGrids.ts';
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

  it.each(databases)('brings staff figures and what counts as balance through import on $name', async ({ open }) => {
    const [first, second] = [await open(), await open()];
    try {
      const { workingGroupId } = await importFile(first.db, 'WG', sample('roster.csv'), now);
      const staff = [
        'Date,Category,Grade,Women,Men,Source',
        '1999-12-31,Professional,P-4,11,29,HRM',
        '2000-12-31,Professional,P-4,13,27,HRM',
        '2000-12-31,General Service,G-5,40,22,',
      ].join('\n');
      await importFile(first.db, 'WG', { name: 'staff.csv', content: staff }, now);
      await first.db.workingGroup.update({
        where: { id: workingGroupId },
        data: { balanceBand: { from: 47, to: 53 }, name: 'Working Group on Gender Issues', language: 'fr' },
      });
      await first.db.registerEntry.updateMany({
        where: { title: 'Professional P-4' },
        data: { visibility: 'memberStates' },
      });

      const sheets = await exportSheets(first.db, workingGroupId);
      const entries = sheets.find(({ name }) => name === 'Register entries');
      expect(entries?.rows).toHaveLength(3);
      expect(sheets.map(({ name }) => name)).toContain('Commitments');
      const totals = sheets.find(({ name }) => name === 'Staff figures')?.rows.filter((row) => row[2] === 'Total');
      expect(totals?.map((row) => row.slice(4, 6))).toEqual([
        [11, 29],
        [53, 49],
      ]);
      const content = await sheetsToWorkbook(sheets);
      const taken = await importFile(second.db, 'WG', { name: 'focal.xlsx', content }, now);
      const again = await exportSheets(second.db, taken.workingGroupId);
      const kept = ['Roster', 'Working group', 'Staff figures'];
      expect(again.filter(({ name }) => kept.includes(name))).toEqual(sheets.filter(({ name }) => kept.includes(name)));
      expect((await importFile(first.db, 'WG', { name: 'focal.xlsx', content }, now)).tally.isEmpty).toBe(true);

      const { workingGroup } = JSON.parse(await jsonOf(first.db, workingGroupId)) as { workingGroup: object };
      expect(workingGroup).toMatchObject({ balanceBand: { from: 47, to: 53 } });
      await second.db.workingGroup.updateMany({ data: { balanceBand: { from: 40, to: 60 } } });
      await importFile(second.db, 'WG', { name: 'group.json', content: JSON.stringify({ workingGroup }) }, now);
      expect(JSON.parse(await jsonOf(second.db, taken.workingGroupId))).toMatchObject({ workingGroup });
    } finally {
      await first.close();
      await second.close();
    }
  });

  it('refuses a band that is none, and says where', async () => {
    const { db, close } = await databases[0].open();
    try {
      const workingGroup = { name: 'WG', balanceBand: { from: 60, to: 40 } };
      const taken = importFile(db, 'WG', { name: 'group.json', content: JSON.stringify({ workingGroup }) }, now);
      await expect(taken).rejects.toThrow(/workingGroup.*balanceBand/);
    } finally {
      await close();
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
    const [grid] = await parseImportGrids('s.xlsx', await sheetsToWorkbook([sheet]));
    expect(grid?.rows.slice(1)).toEqual([
      ['=1+1', '2026-03-01'],
      ['-2', ''],
      ['@x', ''],
    ]);
    expect(sheetToCsv(sheet)).toBe("\uFEFFtext,day\r\n'=1+1,2026-03-01\r\n'-2,\r\n'@x,\r\n");
    const [back] = await parseImportGrids('s.csv', sheetToCsv(sheet));
    expect(back?.rows[1]).toEqual(['=1+1', '2026-03-01']);
  });

  it('has an empty workbook whose headings import knows', async () => {
    for (const language of languages) {
      const headings = templateColumns.map((column) => rosterTemplateHeading(column, language));
      expect(headings.map((heading) => importColumnOfHeading(heading))).toEqual(templateColumns);
      const [roster, about] = await parseImportGrids('t.xlsx', await sheetsToWorkbook(rosterTemplateSheets(language)));
      expect(roster?.rows[0]).toEqual(headings);
      expect(about?.rows).toHaveLength(1 + templateColumns.length);
    }
  });
});

async function jsonOf(db: Db, workingGroupId: number): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exportGroup(db, workingGroupId)) pieces.push(piece);
  return pieces.join('');
}

async function rosterOf(db: Db, workingGroupId: number) {
  const all = JSON.parse(await jsonOf(db, workingGroupId)) as Record<string, unknown>;
  const { posts, people, appointments, grants } = all;
  return { posts, people, appointments, grants };
}
