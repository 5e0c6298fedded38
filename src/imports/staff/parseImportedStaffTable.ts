import { sharedRegisterWord } from '../../registers/policyTexts.ts';
import { foldedImportText } from '../foldedImportText.ts';
import { ImportRefused, showImportedValue, type ImportProblem } from '../importProblem.ts';
import { type CatalogueWords, catalogueWords } from '../../language/catalogueTextAsValue.ts';
import { importValueDescription } from '../describeImportSchema.ts';
import type { Source } from '../unjudgedImportContent.ts';
import { isImportTemplateGuide } from '../rosterTemplate.ts';
import { parseImportDate } from '../table/parseImportDate.ts';
import { importColumnLetter, filledImportCells, importRowName, type Grid } from '../table/importGrid.ts';
import {
  findImportedStaffHeader,
  importHeadingsNamingPeople,
  type StaffColumn,
  importedStaffHeading,
  type StaffHeader,
  writtenStaffColumns,
} from './staffColumns.ts';
import { type StaffRow, staffRowSchema } from './staffRow.ts';

/** Columns whose cells are often merged over several rows. */
const merged = ['date', 'category', 'source'] as const;
const sums = /^(sub|sous|grand)?\s?(totals?|totaux|totales|subtotal|ensemble|suma)\b/;

/** Staff figures of the first sheet that has them, as entries; null where none has headings of them. Throws where one names people. */
export function parseImportedStaffTable(name: string, grids: readonly Grid[]): Source | null {
  const found = grids
    .map((grid) => ({ grid, header: findImportedStaffHeader(grid) }))
    .find(({ header }) => header !== null);
  if (!found?.header) return null;
  const { grid, header } = found;
  const refused = headingProblems(grid, header);
  if (refused.length > 0) throw new ImportRefused(name, refused);
  const remarks = leftOut(grids, grid, header);
  const problems: ImportProblem[] = [];
  const lines: number[] = [];
  const known = new Map<string, number>();
  const report = (line: number, column: StaffColumn, message: CatalogueWords) =>
    problems.push({ ...placeOf(grid, header, line, column), message });
  const entries = tableRows(grid, header, remarks).flatMap(({ line, cells }) => {
    const judged = staffRowSchema.safeParse(cells);
    for (const { path } of judged.error?.issues ?? []) report(line, path[0] as StaffColumn, fault(cells, path[0]));
    if (!judged.success) return [];
    const entry = entryOf(judged.data);
    const before = known.get(entry.key);
    if (before !== undefined) {
      const said = { value: showImportedValue(judged.data.grade), row: before };
      report(line, 'grade', catalogueWords('importProblems.staffTwice', said));
      return [];
    }
    known.set(entry.key, line);
    lines.push(line);
    return [entry];
  });
  return {
    raw: { entries },
    place: ([, index, column]) =>
      placeOf(grid, header, lines[Number(index)] ?? header.at + 1, column === 'on' ? 'date' : (column as StaffColumn)),
    problems,
    remarks,
  };
}

/** The same figure has the same key in whichever language its category is written. */
function entryOf({ date, category: said, grade, women, men, source, key, visibility }: StaffRow) {
  const category = sharedRegisterWord(said, 'en');
  const named = [date, foldedImportText(category), foldedImportText(grade)].join('-').replaceAll(' ', '-');
  return {
    type: 'staffFigure',
    key: key ?? `staffFigure-${named}`.slice(0, 100),
    title: `${category} ${grade}`,
    on: date,
    state: 'held',
    category,
    grade,
    women,
    men,
    ...(source !== undefined && { source }),
    ...(visibility !== undefined && { visibility }),
  };
}

function fault(cells: Partial<Record<StaffColumn, string>>, column: PropertyKey | undefined): CatalogueWords {
  const key = column as StaffColumn;
  const should = importValueDescription(staffRowSchema.shape[key]) ?? '';
  const said = cells[key];
  if (said === undefined) return catalogueWords('importProblems.missing', { should });
  return catalogueWords('importProblems.should', { value: showImportedValue(said), should });
}

function placeOf(grid: Grid, { headings, positions }: StaffHeader, line: number, column: StaffColumn) {
  const at = positions.get(column);
  const cell =
    at === undefined ? importedStaffHeading(column) : `${headings[at] ?? ''} (${importColumnLetter(at)}${line})`;
  return { row: importRowName(grid, line), column: cell, line };
}

function headingProblems(grid: Grid, header: StaffHeader): ImportProblem[] {
  const row = importRowName(grid, header.at + 1);
  const needed = writtenStaffColumns.filter((column) => column !== 'source' && !header.positions.has(column));
  const all = writtenStaffColumns.map((one) => importedStaffHeading(one));
  const columns = needed.map((one) => importedStaffHeading(one));
  const lacking = catalogueWords('importProblems.staffColumnsMissing', { count: needed.length, columns, all });
  return [
    ...(needed.length > 0 ? [{ row, message: lacking }] : []),
    ...importHeadingsNamingPeople(header).map((at) => {
      const column = `${header.headings[at] ?? ''} (${importColumnLetter(at)}${header.at + 1})`;
      return { row, column, message: catalogueWords('importProblems.staffNames') };
    }),
  ];
}

/** The rows below the headings as texts by column; what merged cells leave empty is taken from above, and sums are left out. */
function tableRows({ rows, sheet }: Grid, { at, positions, headings }: StaffHeader, remarks: CatalogueWords[]) {
  const above: Partial<Record<StaffColumn, { text: string; line: number }>> = {};
  return rows.slice(at + 1).flatMap((texts, index) => {
    const line = at + 2 + index;
    const row = importRowName({ sheet }, line);
    const cells: Partial<Record<StaffColumn, string>> = {};
    for (const [column, i] of positions) if (texts[i]) cells[column] = texts[i];
    if (Object.keys(cells).length === 0) return [];
    if ([cells.category, cells.grade].some((text) => sums.test(foldedImportText(text ?? '')))) {
      remarks.push(catalogueWords('importRemarks.inRow', { row, remark: catalogueWords('importRemarks.sum') }));
      return [];
    }
    if (cells.date !== undefined) cells.date = parseImportDate(cells.date).value;
    for (const column of merged) {
      const before = above[column];
      const said = cells[column];
      if (said !== undefined) above[column] = { text: said, line };
      else if (before) {
        cells[column] = before.text;
        const heading = headings[positions.get(column) ?? -1] ?? column;
        const remark = catalogueWords('importRemarks.cellAbove', { row: before.line });
        remarks.push(catalogueWords('importRemarks.inCell', { row, column: heading, remark }));
      }
    }
    return [{ line, cells }];
  });
}

function leftOut(grids: readonly Grid[], grid: Grid, { headings, positions, at }: StaffHeader): CatalogueWords[] {
  const known = new Set(positions.values());
  const columns = headings.filter((heading, i) => heading !== '' && !known.has(i));
  const sheets = grids.filter((one) => one !== grid && filledImportCells(one) > 0 && !isImportTemplateGuide(one.sheet));
  return [
    ...(at > 0 ? [catalogueWords('importRemarks.headingsFound', { row: importRowName(grid, at + 1) })] : []),
    ...columns.map((heading) => catalogueWords('importRemarks.columnUnknown', { heading: showImportedValue(heading) })),
    ...sheets.map(({ sheet }) => catalogueWords('importRemarks.sheetLeft', { sheet: sheet ?? '' })),
  ];
}
