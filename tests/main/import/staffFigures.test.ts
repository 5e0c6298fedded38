import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { sheetToCsv } from '../../../src/export/sheets/sheetToCsv.ts';
import { sheetsToWorkbook } from '../../../src/export/sheets/sheetsToWorkbook.ts';
import { importFile } from '../../../src/imports/importFileIntoGroup.ts';
import { describeImportPreview } from '../../../src/imports/previewImport.ts';
import { ImportRefused } from '../../../src/imports/importProblem.ts';
import { staffImportTemplate } from '../../../src/imports/staff/staffImportTemplate.ts';
import { registerEntriesOf } from '../../../src/registers/store.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { remarksSaid } from '../../support/importRemarks.ts';

const now = new Date('2001-01-15T12:00:00Z');
const english = [
  'Date,Category,Grade,Women,Men,Source',
  '2000-12-31,Professional,P-4,13,27,HRM',
  '2000-12-31,General Service,G-5,40,22,HRM',
].join('\n');
const spanish = [
  'Situación del personal;;;;;',
  'Fecha;Cuadro;Categoría;Mujeres;Hombres;Fuente',
  '31/12/2000;Cuadro orgánico;P-4;13;27;HRM',
  '31/12/2000;Servicios generales;G-5;40;22;HRM',
  ';Total;;53;49;',
].join('\r\n');
const french = [
  'Année\tCatégorie de personnel\tClasse\tFemmes\tHommes\tEffectif total',
  '1999\tAdministrateurs\tP-4\t11\t29\t40',
  '\t\tP-5\t1 002\t1 100\t2102',
].join('\n');

describe.each(databases)('an import of staff figures on $name', ({ open }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    await database?.close();
    database = await open();
  });
  afterAll(() => database.close());

  const take = (content: string | Uint8Array, { name = 'staff.csv', dryRun = false } = {}) =>
    importFile(database.db, 'WG', { name, content }, now, { dryRun });
  const problems = async (content: string): Promise<readonly string[]> => {
    const refused = await take(content).catch((error: unknown) => error);
    if (!(refused instanceof ImportRefused)) throw new Error(`not refused: ${JSON.stringify(refused)}`);
    expect(await database.db.registerEntry.count()).toBe(0);
    return refused.said('en');
  };
  const figures = async (workingGroupId: number) =>
    (await registerEntriesOf(database.db, { workingGroupId, type: 'staffFigure' })).map(
      ({ title, when, values, version }) => [
        title,
        when.to,
        ...['women', 'men'].map((field) => values.find((row) => row.field === field)?.number),
        version,
      ],
    );

  it('keeps each line once, whichever of the three languages it is written in', async () => {
    const { workingGroupId, tally } = await take(english);
    expect(tally.added.get('entries')).toBe(2);
    const before = await figures(workingGroupId);
    expect(before).toEqual([
      ['Professional P-4', '2000-12-31', 13, 27, 1],
      ['General Service G-5', '2000-12-31', 40, 22, 1],
    ]);
    expect((await take(english)).tally.isEmpty).toBe(true);
    const again = await take(spanish);
    expect(again.tally.isEmpty).toBe(true);
    expect(remarksSaid(again)).toContainEqual(expect.stringContaining('row 5: a sum'));
    expect(await figures(workingGroupId)).toEqual(before);
  });

  it('says before what is new, changed and the same, and keeps what a figure was', async () => {
    const { workingGroupId } = await take(english);
    const corrected = `${english.replace('13,27', '14,26')}\n2000-12-31,Professional,P-5,3,17,HRM`;
    const { preview } = await take(corrected, { dryRun: true });
    expect(describeImportPreview(preview)).toEqual([
      '  changed: entry Professional P-4, 2000-12-31: men 27 → 26, women 13 → 14',
      '  new: entry Professional P-5, 2000-12-31',
      '  same: 1',
    ]);
    expect(await figures(workingGroupId)).toHaveLength(2);
    await take(corrected);
    expect((await figures(workingGroupId))[0]).toEqual(['Professional P-4', '2000-12-31', 14, 26, 2]);
    expect(await database.db.entryVersion.count()).toBe(4);
  });

  it('reads years, merged cells, thousands and a column that is not known, and says so', async () => {
    const { workingGroupId, ...read } = await take(french);
    const remarks = remarksSaid(read);
    expect(await figures(workingGroupId)).toEqual([
      ['Professional P-4', '1999-12-31', 11, 29, 1],
      ['Professional P-5', '1999-12-31', 1002, 1100, 1],
    ]);
    expect(remarks.join('\n')).toMatch(/"Effectif total".*left out/);
    expect(remarks.join('\n')).toMatch(/row 3, column Catégorie de personnel: is empty: taken from row 2/);
  });

  it('refuses with row, column and cell what is no figure, twice there, or a name, and keeps nothing', async () => {
    const wrong = [
      'Date,Category,Grade,Women,Men',
      'soon,Professional,P-4,13,27',
      '2000-12-31,Professional,P-5,-1,more than 3',
      '2000-12-31,Professional,,1,2',
      '2000-12-31,Professional,P-2,1,2',
      '2000-12-31,professional,P-2,1,3',
    ].join('\n');
    expect(await problems(wrong)).toEqual([
      'staff.csv, row 2, column Date (A2): "soon" should be a date as YYYY-MM-DD, or a year as 2000',
      'staff.csv, row 3, column Women (D3): "-1" should be a whole number from 0',
      'staff.csv, row 3, column Men (E3): "more than 3" should be a whole number from 0',
      'staff.csv, row 4, column Grade (C4): is missing: should be a grade, for instance P-4',
      'staff.csv, row 6, column Grade (C6): "P-2" of this category and date stands in row 5 already',
    ]);
    expect(await problems('Grade,Women,Men\nP-4,1,2')).toEqual([
      'staff.csv, row 1: the columns Date and Category are missing; the columns of staff figures are Date, Category, Grade, Women, Men and Source',
    ]);
    expect(await problems('Date,Category,Grade,Women,Men,Name\n2000,Professional,P-4,1,2,Ana Costa')).toEqual([
      'staff.csv, row 1, column Name (F1): staff figures are numbers without names; take this column out',
    ]);
  });

  it('takes a list with e-mail addresses for a roster, whatever stands beside them', async () => {
    const roster = 'Post,Name,E-mail,Grade,F,M\nMNL,Ana Costa,ana@focal.example,P-4,x,';
    expect((await problems(roster)).join('\n')).toContain('there is no post "MNL"');
  });

  it('takes back the workbook that the template writes', async () => {
    const [sheet] = staffImportTemplate('en');
    const row = ['2000-12-31', 'Professional', 'P-4', 13, 27, 'HRM'];
    const filled = { name: 'Staff', columns: sheet?.columns ?? [], rows: [row] };
    const first = await take(await sheetsToWorkbook([filled, ...staffImportTemplate('en').slice(1)]), {
      name: 'staff.xlsx',
    });
    expect(first.tally.added.get('entries')).toBe(1);
    expect((await take(sheetToCsv(filled))).tally.isEmpty).toBe(true);
    const broken = { ...filled, rows: [[...row.slice(0, 3), 1.5, 27, 'HRM']] };
    const refused = await take(await sheetsToWorkbook([broken]), { name: 'staff.xlsx' }).catch(
      (error: unknown) => error,
    );
    expect((refused as ImportRefused).said('en')).toEqual([
      'staff.xlsx, sheet "Staff", row 2, column Women (D2): "1.5" should be a whole number from 0',
    ]);
  });
});
