import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rosterColumnNames } from '../../../src/imports/rosterColumns.ts';
import { importCountryCalled } from '../../../src/imports/parseImportCountry.ts';
import { ImportRefused } from '../../../src/imports/importProblem.ts';
import { parseImportDate } from '../../../src/imports/table/parseImportDate.ts';
import { importCellSaysNothing } from '../../../src/imports/table/parseImportCell.ts';
import { filledImportCells } from '../../../src/imports/table/importGrid.ts';
import { importColumnOfHeading } from '../../../src/imports/table/columnOfImportHeading.ts';
import { peopleInImportRow } from '../../../src/imports/table/peopleInImportRow.ts';
import { parseImportedRosterTable } from '../../../src/imports/table/parseImportedRosterTable.ts';
import { proposedImportZone } from '../../../src/imports/table/proposeImportTimeZone.ts';

describe('a roster as a table', () => {
  const words = ['MNL', 'Ana Costa', 'ana@focal.example', 'focalPoint', 'tbc', 'N/A', '03/04/2026', 'x', 'a note', ''];
  const headings = [...rosterColumnNames, 'Tel.', 'Remarks', 'Alternate', 'E-mail (alternate)', ''];

  it('reads or reports every cell that is filled, and none twice', () => {
    const cell = fc.constantFrom(...words);
    const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 });
    const header = fc.uniqueArray(fc.constantFrom(...headings), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(rows, header, rows, rows, (above, columns, below, other) => {
        const grids = [
          { sheet: 'Roster', rows: [...above, columns, ...below] },
          { sheet: 'Other', rows: other },
        ];
        const table = tryRead(grids);
        if (table === null) return;
        const { filled, read, left } = table.cells;
        expect(filled).toBe(grids.reduce((sum, grid) => sum + filledImportCells(grid), 0));
        expect(read + left.length).toBe(filled);
        const places = left.map(({ row, column, text }) => JSON.stringify([row, column, text]));
        const named = left.filter(({ column }) => column !== '');
        expect(named).toHaveLength(places.length);
      }),
    );
  });

  const tryRead = (grids: Parameters<typeof parseImportedRosterTable>[1]) => {
    try {
      return parseImportedRosterTable('list.xlsx', grids, new Map());
    } catch (error) {
      if (error instanceof ImportRefused) return null;
      throw error;
    }
  };

  it.each([
    ['E-mail *', 'email'],
    ['Adresse électronique', 'email'],
    ['Name of Gender Focal Point', 'name'],
    ['Point focal', 'name'],
    ['Punto focal', 'name'],
    ['Suppléant', 'alternate'],
    ['Correo electrónico (suplente)', 'alternateEmail'],
    ['Office / Mission', 'postName'],
    ['Lieu d’affectation', 'dutyStation'],
    ['Fecha de designación', 'from'],
    ['Tel.', null],
    ['Rating 2025', null],
  ])('takes the heading %j for %s', (heading, column) => {
    expect(importColumnOfHeading(heading)).toBe(column);
  });

  it.each([
    ['2026-03-01 00:00:00', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['March 1, 2026', '2026-03-01'],
    ['1er mars 2026', '2026-03-01'],
    ['1 de marzo de 2026', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    ['3/25/2026', '2026-03-25'],
    ['Jan 2024', '2024-01-01'],
    ['46082', '2026-03-01'],
    ['soon', 'soon'],
  ])('reads the date %j', (text, date) => {
    expect(parseImportDate(text).value).toBe(date);
  });

  it.each([
    ['Viet Nam', 'VN'],
    ['PER', 'PE'],
    ['Suisse', 'CH'],
    ['Costa de Marfil', 'CI'],
    ['the Philippines', 'PH'],
    ['United Republic of Tanzania', 'TZ'],
    ['Atlantis', null],
  ])('knows the country %j', (text, code) => {
    expect(importCountryCalled(text)).toBe(code);
  });

  it('proposes a zone by offset, city or the only one of a country, and none where there are several', () => {
    expect(proposedImportZone('GMT+2', 'EG', 'Cairo')).toBe('Africa/Cairo');
    expect(proposedImportZone('UTC+7', 'EG', 'Cairo')).toBeNull();
    expect(proposedImportZone('EST', 'US', 'New York')).toBe('America/New_York');
    expect(proposedImportZone('', 'US', 'Springfield')).toBeNull();
  });

  it('takes people apart, and turns a last name that stands first', () => {
    const names = (name: string, email?: string) =>
      peopleInImportRow({ name, email }).people.map((one) => [one.name, one.email]);
    expect(names('Rashad, Salma (Ms.)')).toEqual([['Salma Rashad', undefined]]);
    expect(names('Ana Costa / José Ñahui', 'a@x.org; j@x.org')).toEqual([
      ['Ana Costa', 'a@x.org'],
      ['José Ñahui', 'j@x.org'],
    ]);
    expect(names('Ana Costa <ana@x.org>')).toEqual([['Ana Costa', 'ana@x.org']]);
    expect(names('José Ortega y Gasset')).toEqual([['José Ortega y Gasset', undefined]]);
    expect(['vacant', 'À pourvoir', '–', 'N/A', 'tbc'].every(importCellSaysNothing)).toBe(true);
  });
});
