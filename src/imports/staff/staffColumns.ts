import { foldedImportWords } from '../foldedImportText.ts';
import { type WordsOrText, catalogueWords } from '../../language/catalogueTextAsValue.ts';
import { importColumnOfHeading } from '../table/columnOfImportHeading.ts';
import type { Grid } from '../table/importGrid.ts';

/** The columns of a table of staff figures; the last two are those of an export. */
const staffColumnNames = ['date', 'category', 'grade', 'women', 'men', 'source', 'key', 'visibility'] as const;
export type StaffColumn = (typeof staffColumnNames)[number];

/** What an office writes by hand: the template has these. */
export const writtenStaffColumns = ['date', 'category', 'grade', 'women', 'men', 'source'] as const;

/** What the template calls a column. */
export function importedStaffHeading(column: StaffColumn): WordsOrText {
  return column === 'key' || column === 'visibility' ? column : catalogueWords(`importTemplate.staff_${column}`);
}

/** What offices write above a column, in English, French and Spanish, as words put together. */
const synonyms: Record<StaffColumn, string> = {
  date: 'date year asof asat annee dateeffectifs aladate fecha ano anos fechadatos',
  category:
    'category staffcategory categorystaff categoriestaff categorie categoriepersonnel cuadro cuadropersonal categoriapersonal',
  grade: 'grade gradelevel level staffgrade classe niveau grado nivel clase',
  women: 'women woman female females f femmes femme mujeres mujer numberwomen nombrefemmes numeromujeres',
  men: 'men man male males m hommes homme hombres hombre numbermen nombrehommes numerohombres',
  source: 'source sources fuente fuentes',
  key: 'key',
  visibility: 'visibility',
};
const byHeading = new Map(
  staffColumnNames.flatMap((column) => synonyms[column].split(' ').map((word) => [word, column] as const)),
);
const empty = new Set('of the de del du des da la le les el los las'.split(' '));
/** Spanish has one word for both: a grade beside "Cuadro", a category beside "Grado". */
const EITHER = 'categoria';

const wordsOf = (heading: string): string =>
  foldedImportWords(heading.replace(/\b[dl]['’]/gi, ' '))
    .filter((word) => !empty.has(word))
    .join('');

/** Where a table of staff figures has its headings. */
export interface StaffHeader {
  at: number;
  headings: readonly string[];
  positions: ReadonlyMap<StaffColumn, number>;
}

/** Columns that make a table a roster, which may tell of women, men and grades too. */
const ofRoster = new Set(['email', 'role']);

/** Rows that may stand above the headings. */
const ABOVE = 20;

/** The row that names grade, women and men; null where none of the first rows does. */
export function findImportedStaffHeader({ rows }: Grid): StaffHeader | null {
  for (const [at, headings] of rows.slice(0, ABOVE).entries()) {
    const positions = positionsOf(headings);
    if (headings.some((heading) => ofRoster.has(importColumnOfHeading(heading) ?? ''))) continue;
    if (positions.has('grade') && positions.has('women') && positions.has('men')) return { at, headings, positions };
  }
  return null;
}

function positionsOf(headings: readonly string[]): Map<StaffColumn, number> {
  const positions = new Map<StaffColumn, number>();
  headings.forEach((heading, i) => {
    const column = byHeading.get(wordsOf(heading));
    if (column && !positions.has(column)) positions.set(column, i);
  });
  const either = headings.findIndex((heading) => wordsOf(heading) === EITHER);
  const free = (['grade', 'category'] as const).find((column) => !positions.has(column));
  if (either >= 0 && free) positions.set(free, either);
  return positions;
}

const naming = new Set(['person', 'name', 'firstName', 'lastName', 'alternate']);

/** Positions of headings that would name people, which staff figures never do. */
export function importHeadingsNamingPeople({ headings, positions }: StaffHeader): number[] {
  const known = new Set(positions.values());
  return headings.flatMap((heading, i) =>
    !known.has(i) && naming.has(importColumnOfHeading(heading) ?? '') ? [i] : [],
  );
}
