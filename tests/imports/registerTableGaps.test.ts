import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetsToWorkbook } from '../../src/export/sheets/sheetsToWorkbook.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { ImportRefused } from '../../src/imports/importProblem.ts';
import { sayWords } from '../../src/language/catalogueTextAsValue.ts';
import { importedWhenOfCell } from '../../src/imports/registers/parseRegisterCell.ts';
import { languages } from '../../src/language/language.ts';
import { registerEntriesOf } from '../../src/registers/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

describe('a date of a register table without a year', () => {
  it.each(['12 March', '12 mars', '1 January', '31 December', '29 June', '28 – 30 March'])(
    'is of the year in the name, else its year is missing: %s',
    (text) => {
      expect(importedWhenOfCell(text, 2026)).toMatchObject({ year: 2026, precision: 'day' });
      expect(importedWhenOfCell(text, 2024)).toMatchObject({ year: 2024, precision: 'day' });
      expect(importedWhenOfCell(text, null)).toBe('noYear');
    },
  );

  it.each(['Monday', 'tomorrow'])('is no day that hangs on the day of reading: %s', (text) => {
    expect(importedWhenOfCell(text, 2026)).toBe('noYear');
  });

  it('is not what has its year, nor what is no date', () => {
    expect(importedWhenOfCell('12 March 2003', 2026)).toMatchObject({ year: 2003 });
    expect(importedWhenOfCell('autumn 2003', null)).toMatchObject({ year: 2003 });
    expect(importedWhenOfCell('soon', 2026)).toBeNull();
  });
});

describe.each(databases)('what a register table leaves out, on $name', ({ open }) => {
  let database: TestDatabase;
  let group = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const take = (name: string, content: string | Uint8Array) =>
    importFile(database.db, `G${++group}`, { name, content }, new Date('2026-05-15T12:00:00Z'));
  const whens = async (name: string, content: string | Uint8Array, type = 'training') => {
    const { workingGroupId } = await take(name, content);
    return (await registerEntriesOf(database.db, { workingGroupId, type })).map(({ when }) => when.to);
  };

  it('is no year: the name of sheet or file says it, or the cell is reported', async () => {
    const columns = ['Title', 'When', 'State'];
    const sheet = { name: 'Trainings 2025', columns, rows: [['Law', '12 March', 'held']] };
    expect(await whens('trainings-2024.xlsx', await sheetsToWorkbook([sheet]))).toEqual(['2025-03-12']);
    expect(await whens('trainings-2024.csv', 'Title,When,State\nLaw,12 March,held')).toEqual(['2024-03-12']);
    const csv = 'Title,When,State,Period\nLaw,12 March,held,\nSea,2000,held,1 March – 3 May';
    const refused = await take('studies.csv', csv).catch((error: unknown) => error);
    if (!(refused instanceof ImportRefused)) throw new Error('not refused');
    expect(refused.said('en')).toEqual([
      expect.stringMatching(/row 2, column When \(B2\): "12 March" should be a date with its year/),
      expect.stringMatching(/row 3, column Period \(D3\): .*should be a date with its year/),
    ]);
    expect(refused.said('fr')[0]).toContain('une date avec son année');
    expect(refused.said('es')[0]).toContain('una fecha con su año');
  });

  it('is told: a sheet without headings, and the second of two columns for the date', async () => {
    const columns = ['Title', 'Date', 'State', 'Date'];
    const trainings = { name: 'Trainings', columns, rows: [['Law', '2025-03-12', 'held', '2025-09-09']] };
    const notes = { name: 'Notes', columns: ['Remember'], rows: [['the projector']] };
    const bytes = await sheetsToWorkbook([trainings, notes]);
    expect(await whens('book.xlsx', bytes)).toEqual(['2025-03-12']);
    const { remarks } = await take('book.xlsx', bytes);
    for (const language of languages)
      expect(remarks.map((one) => sayWords(one, language))).toEqual([
        expect.stringContaining('"Date" (D)'),
        expect.stringContaining('Notes'),
      ]);
    const mixed = await take('todo.csv', 'Register,Title,Date,State,Day\nstudy,A,2000,held,2001');
    expect(mixed.remarks.map((one) => sayWords(one, 'en'))).toEqual([expect.stringContaining('"Day" (E)')]);
  });
});
