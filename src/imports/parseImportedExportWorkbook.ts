import { exportedSheetNames } from '../export/sheets/sheetsOfWorkingGroup.ts';
import { splitRosterIntoImportLists } from './splitRosterIntoImportLists.ts';
import type { Source } from './unjudgedImportContent.ts';
import { parseImportedStaffTable } from './staff/parseImportedStaffTable.ts';
import type { HeadingMap } from './table/findImportHeader.ts';
import type { Grid } from './table/importGrid.ts';
import { parseImportedRosterTable } from './table/parseImportedRosterTable.ts';
import { catalogueWords } from '../language/catalogueTextAsValue.ts';

/** A workbook as `export` writes it: roster, group and staff figures are read together. Null for any other workbook. */
export function parseImportedExportWorkbook(name: string, grids: readonly Grid[], map: HeadingMap): Source | null {
  const sheet = (called: string): Grid | undefined => grids.find((one) => one.sheet === called);
  const [group, figures] = [sheet(exportedSheetNames.group), sheet(exportedSheetNames.staff)];
  if (!group || !figures || !sheet(exportedSheetNames.roster)) return null;
  const others = grids.filter((one) => one !== group && one !== figures);
  const roster = splitRosterIntoImportLists(parseImportedRosterTable(name, others, map));
  const staff = parseImportedStaffTable(name, [figures]);
  const workingGroup = groupIn(group);
  return {
    ...roster,
    raw: { ...(roster.raw as object), ...(staff?.raw as object), ...(workingGroup && { workingGroup }) },
    place(path) {
      if (path[0] === 'workingGroup')
        return {
          row: catalogueWords('importProblems.sheet', { sheet: exportedSheetNames.group }),
          column: String(path[1]),
          line: 2,
        };
      return path[0] === 'entries' && staff ? staff.place(path) : roster.place(path);
    },
    problems: [...roster.problems, ...(staff?.problems ?? [])],
    // Totals are written by the export itself: that they are left out is no news.
    remarks: roster.remarks ?? [],
  };
}

/** What the sheet says of the group, as import files have it; null where it says nothing. */
function groupIn({ rows: [headings = [], row] }: Grid): object | null {
  if (!row) return null;
  const cell = (heading: string): string | undefined => row[headings.indexOf(heading)] || undefined;
  const [from, to] = [cell('balanceFrom'), cell('balanceTo')];
  const balanceBand = from === undefined && to === undefined ? undefined : { from: Number(from), to: Number(to) };
  const said = { name: cell('name'), language: cell('language'), timeZone: cell('timeZone'), balanceBand };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
