import { describe, expect, it } from 'vitest';
import { findImportedStaffHeader, importHeadingsNamingPeople } from '../../../src/imports/staff/staffColumns.ts';
import { staffRowSchema } from '../../../src/imports/staff/staffRow.ts';

const headerOf = (...headings: string[]) => findImportedStaffHeader({ sheet: null, rows: [headings] });
const found = (...headings: string[]) => Object.fromEntries(headerOf(...headings)?.positions ?? []);

describe('the headings of staff figures', () => {
  it.each([
    [['Date', 'Category', 'Grade', 'Women', 'Men', 'Source']],
    [['As at', 'Staff category', 'Level', 'Number of women', 'Number of men', 'Sources']],
    [['Année', 'Catégorie de personnel', 'Classe', 'Femmes', 'Hommes', 'Source']],
    [['Fecha', 'Cuadro de personal', 'Grado', 'Número de mujeres', 'Número de hombres', 'Fuente']],
  ])('are %j', (headings) => {
    expect(found(...headings)).toEqual({ date: 0, category: 1, grade: 2, women: 3, men: 4, source: 5 });
  });

  it('have one Spanish word for grade and category: what the other one leaves free', () => {
    expect(found('Cuadro', 'Categoría', 'Mujeres', 'Hombres')).toMatchObject({ category: 0, grade: 1 });
    expect(found('Categoría', 'Grado', 'Mujeres', 'Hombres')).toMatchObject({ category: 0, grade: 1 });
  });

  it('are the first of two that say the same', () => {
    expect(found('Grade', 'Women', 'Female', 'Men')).toEqual({ grade: 0, women: 1, men: 3 });
  });

  it('are none without grade, women or men, none of a roster, and stand in the first twenty rows', () => {
    expect(headerOf('Grade', 'Women')).toBeNull();
    expect(headerOf('Women', 'Men')).toBeNull();
    expect(headerOf('Grade', 'Women', 'Men', 'E-mail')).toBeNull();
    const below = (rows: number) =>
      findImportedStaffHeader({
        sheet: null,
        rows: [...Array.from({ length: rows }, () => ['x']), ['Grade', 'Women', 'Men']],
      })?.at;
    expect([below(19), below(20)]).toEqual([19, undefined]);
  });

  it('name nobody: a column of names is found, whatever it is called', () => {
    const header = headerOf('Grade', 'Women', 'Men', 'Nom', 'Remarks', 'First name');
    expect(header && importHeadingsNamingPeople(header)).toEqual([3, 5]);
    const plain = headerOf('Grade', 'Women', 'Men', 'Remarks');
    expect(plain && importHeadingsNamingPeople(plain)).toEqual([]);
  });
});

describe('a line of staff figures', () => {
  const line = { date: '2000', category: 'Professional', grade: 'P-4', women: '12', men: '1 250' };
  const wrong = (more: object): string[] =>
    staffRowSchema.safeParse({ ...line, ...more }).error?.issues.map(({ path }) => path.join('.')) ?? [];

  it('is of the last day of a year, or of the day that it says', () => {
    expect(staffRowSchema.parse(line)).toMatchObject({ date: '2000-12-31', women: 12, men: 1250 });
    expect(staffRowSchema.parse({ ...line, date: '2000-06-30' }).date).toBe('2000-06-30');
  });

  it.each([
    [{ date: '2000-02-30' }, ['date']],
    [{ date: '1899' }, ['date']],
    [{ women: 'more than 300' }, ['women']],
    [{ men: '-1' }, ['men']],
    [{ men: '2.5' }, ['men']],
    [{ women: '0', men: '0' }, []],
    [{ category: '' }, ['category']],
    [{ grade: 'x'.repeat(51) }, ['grade']],
    [{ grade: 'x'.repeat(50) }, []],
    [{ visibility: 'everybody' }, ['visibility']],
    [{ visibility: 'allStaff', key: 'a-1', source: 'HRM' }, []],
  ])('%j is wrong in %j', (more, places) => {
    expect(wrong(more)).toEqual(places);
  });
});
