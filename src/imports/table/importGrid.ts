import { type CatalogueWords, catalogueWords } from '../../language/catalogueTextAsValue.ts';

/** A sheet as texts: every cell trimmed, an empty one as ''. Row 1 of the file is at 0. */
export interface Grid {
  /** The sheet's name in a workbook; null where the file is one table. */
  sheet: string | null;
  rows: readonly (readonly string[])[];
}

/** A filled cell that was not taken over, and why. */
export interface LeftCell {
  /** As a person finds it: `row 4`, or `sheet "Roster", row 4`. */
  row: CatalogueWords;
  /** The sheet's name; null where the file is one table. */
  sheet: string | null;
  line: number;
  /** The heading of its column, else its letter. */
  column: string;
  text: string;
  why: CatalogueWords;
}

/** Where a row stands, in words. */
export function importRowName({ sheet }: Pick<Grid, 'sheet'>, line: number): CatalogueWords {
  if (sheet === null) return catalogueWords('importProblems.row', { line });
  return catalogueWords('importProblems.sheetRow', { sheet, line });
}

/** The letter of a column as spreadsheets have it; 0 is A. */
export function importColumnLetter(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : importColumnLetter(Math.floor(at / 26) - 1) + last;
}

/** How many cells hold something. */
export function filledImportCells(grid: Grid): number {
  return grid.rows.reduce((sum, row) => sum + row.filter((cell) => cell !== '').length, 0);
}
