import type { TableColumn } from '../rosterColumns.ts';
import { nearestImportWord } from '../nearestImportWord.ts';
import { tableColumnNames } from '../rosterColumns.ts';
import { showImportedValue } from '../importProblem.ts';
import { foldedImportText } from '../foldedImportText.ts';
import type { Grid } from './importGrid.ts';
import { importColumnOfHeading } from './columnOfImportHeading.ts';

/** What `--map` says: the column by the heading, folded. */
export type HeadingMap = ReadonlyMap<string, TableColumn | null>;

/** The row of headings, and the column that each of its cells names; null where it names none. */
export interface Header {
  at: number;
  headings: readonly string[];
  columns: readonly (TableColumn | null)[];
}

/** Rows that may stand above the header: a title, a date, an empty line. */
const ABOVE = 20;
/** Known headings that make a row a header. */
const ENOUGH = 2;
const telling: readonly TableColumn[] = ['post', 'postName', 'person', 'name', 'lastName', 'email'];

/** Reads `HEADING=COLUMN`; a heading that is mapped to nothing is left out. Throws a sentence where there is no such column. */
export function parseImportHeadingMap(texts: readonly string[]): HeadingMap {
  return new Map(
    texts.map((text) => {
      const at = text.lastIndexOf('=');
      const [heading, column] = [text.slice(0, at), text.slice(at + 1).trim()];
      const known = tableColumnNames.find((one) => one.toLowerCase() === column.toLowerCase());
      if (at > 0 && (known || column === '')) return [foldedImportText(heading), known ?? null] as const;
      const meant = at > 0 ? nearestImportWord(column, tableColumnNames) : null;
      const hint = meant ? `did you mean "${heading}=${meant}"?` : `the columns are ${tableColumnNames.join(', ')}`;
      throw new RangeError(`--map ${showImportedValue(text)} should be 'HEADING=COLUMN'; ${hint}`);
    }),
  );
}

/** The row that names the columns: the one of the first rows with the most headings that are known; null where none has two. */
export function findImportHeader({ rows }: Grid, map: HeadingMap): Header | null {
  const candidates = rows.slice(0, ABOVE).map((row, at) => headerAt(row, rows[at - 1] ?? [], at, map));
  const known = ({ columns }: Header) => columns.filter((column) => column !== null).length;
  const best = candidates.reduce<Header | null>(
    (before, one) => (before === null || known(one) > known(before) ? one : before),
    null,
  );
  if (best === null || known(best) < ENOUGH) return null;
  return best.columns.some((column) => column !== null && telling.includes(column)) ? best : null;
}

function headerAt(row: readonly string[], above: readonly string[], at: number, map: HeadingMap): Header {
  const groups = groupsOf(row, above);
  const merged = (i: number) => (groups.length > 0 && importColumnOfHeading(above[i] ?? '') ? (above[i] ?? '') : '');
  const headings = row.map((heading, i) => heading || merged(i));
  const columns = headings.map((heading, i): TableColumn | null => {
    if (heading === '') return null;
    const mapped = map.get(foldedImportText(heading));
    if (mapped !== undefined) return mapped;
    const group = groups[i];
    return (group ? importColumnOfHeading(`${group} ${heading}`) : null) ?? importColumnOfHeading(heading);
  });
  return { at, headings, columns: withNames(columns) };
}

/** Headings of two rows: "Alternate" above "Name" and "E-mail"; a group goes on to the right until the next one. */
function groupsOf(row: readonly string[], above: readonly string[]): (string | undefined)[] {
  const names = row.map((heading) => foldedImportText(heading)).filter(Boolean);
  if (new Set(names).size === names.length || above.filter(Boolean).length < 2) return [];
  return row.map((_, i) => above.slice(0, i + 1).findLast(Boolean));
}

/** "Nom" beside "Prénom", and "Nombre" beside "Apellidos", are halves of a name. */
function withNames(columns: readonly (TableColumn | null)[]): (TableColumn | null)[] {
  const has = (column: TableColumn) => columns.includes(column);
  const half = has('firstName') && !has('lastName') ? 'lastName' : 'firstName';
  if (has('firstName') === has('lastName')) return [...columns];
  return columns.map((column) => (column === 'name' ? half : column));
}
