import { type ImportProblem, showImportedValue } from '../importProblem.ts';
import { type CatalogueWords, catalogueWords } from '../../language/catalogueTextAsValue.ts';
import { type Grid, importRowName } from './importGrid.ts';
import type { Header } from './findImportHeader.ts';

/** Headings that stand twice and, in a text, cells beyond the last one; each as a line that says where. */
export function importHeadingProblems(header: Header, grid: Grid): ImportProblem[] {
  const same = header.headings.map((heading, at) => `${header.columns[at] ?? ''} ${heading}`);
  const twice = header.headings.flatMap((heading, at) => {
    if (!header.columns[at] || same.indexOf(same[at] ?? '') === at) return [];
    const row = importRowName(grid, header.at + 1);
    const message = catalogueWords('importProblems.headingTwice', { heading: showImportedValue(heading) });
    return [{ row, message }];
  });
  if (grid.sheet !== null) return twice;
  // In a text, cells beyond the headings mean that a separator stands in a cell without quotation marks: the others are shifted.
  const width = header.headings.length;
  const beyond = grid.rows.flatMap((row, at) => {
    const extra = at > header.at ? row.slice(width).find(Boolean) : undefined;
    if (extra === undefined) return [];
    const message = catalogueWords('importProblems.beyondHeader', { value: showImportedValue(extra) });
    return [{ row: importRowName(grid, at + 1), column: String(width + 1), message }];
  });
  return [...twice, ...beyond];
}

/** Says of a file without the headings of a roster how it begins, and what would be right. */
export function noRosterInTable(grids: readonly Grid[]): CatalogueWords {
  const [first] = grids.flatMap(({ rows }) => rows.filter((row) => row.some(Boolean)));
  const headings = first?.filter(Boolean).slice(0, 4).map(showImportedValue).join(', ') ?? '';
  return catalogueWords('importProblems.noRoster', { headings });
}
