import { isDeepStrictEqual } from 'node:util';
import { type Language, languages } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { foldEntryFieldName } from '../../registers/entryFieldNames.ts';
import { judgeRegisterValue } from '../../registers/judgeRegisterValue.ts';
import type { RegisterField } from '../../registers/registerField.ts';
import type { RegisterType } from '../../registers/registerType.ts';
import { fieldsOf, type Registers } from '../../registers/shippedRegisters.ts';
import { type FilePath, type FilePlace, type ImportProblem, showImportedValue } from '../importProblem.ts';
import type { Source } from '../unjudgedImportContent.ts';
import { type WordsOrText, type CatalogueWords, catalogueWords } from '../../language/catalogueTextAsValue.ts';
import { isImportTemplateGuide } from '../rosterTemplate.ts';
import { filledImportCells, type Grid, importColumnLetter, importRowName } from '../table/importGrid.ts';
import {
  findImportedRegisterHeader,
  isImportedRegisterColumn,
  type RegisterColumn,
  importedRegisterNamed,
  importedRegisterColumns,
  type TableColumns,
} from './registerColumns.ts';
import type { EntryTableColumns } from './keepUnimportedEntryValues.ts';
import { rawImportedWhen, importedStateOfCell, importedValueOfCell, importedWhenOfCell } from './parseRegisterCell.ts';

/** A sheet with entries of one register, or of those that its column "Register" names. */
interface RegisterTable {
  grid: Grid;
  at: number;
  headings: readonly string[];
  columnsFor: (type: RegisterType) => TableColumns;
  /** The language of the headings: that of their word for the title. */
  language: Language;
  /** The register that sheet or file is named after. */
  type: RegisterType | undefined;
  /** The year that sheet or file is named after. */
  year: number | null;
}

/** A row that is right, with its sheet and line, so that what is found later can be placed. */
interface TakenRow {
  table: RegisterTable;
  line: number;
  raw: Record<string, unknown>;
  cells: readonly string[];
}

/**
 * Entries of registers from the sheets that have them: title and date, and the fields of the register by their headings in English,
 * French or Spanish. The register is named by a column, by the sheet or by the file. Null where no sheet has entries.
 */
export function parseImportedRegisterTable(name: string, grids: readonly Grid[], registers: Registers): Source | null {
  const tables = grids.flatMap((grid): RegisterTable[] => {
    const header = findImportedRegisterHeader(grid);
    const named = [grid.sheet ?? '', name.split('/').at(-1) ?? ''];
    const type = named.map((one) => importedRegisterNamed(registers, one)).find((one) => one !== undefined);
    const year = named.map(yearInName).find((one) => one !== null) ?? null;
    if (!header || !(type || header.headings.some(isImportedRegisterColumn))) return [];
    const columnsFor = importedRegisterColumns(header.headings, registers);
    return [{ grid, ...header, columnsFor, language: languageOf(header.headings), type, year }];
  });
  if (tables.length === 0) return null;
  const problems: ImportProblem[] = [];
  const taken = tables.flatMap((table) => rowsOf(table, registers, problems));
  return {
    columnsOfEntry: (index) => columnsSaid(taken[index], registers),
    raw: { entries: taken.map(({ raw }) => raw) },
    place: (path) => placeOf(taken, path),
    problems,
    remarks: [...tables.flatMap((table) => leftOut(table, registers)), ...sheetsLeft(grids, tables)],
  };
}

/** The year in a name that has one. */
function yearInName(name: string): number | null {
  const years = new Set(name.match(/(?<!\d)(19|20)\d\d(?!\d)/g));
  const [year] = years;
  return year !== undefined && years.size === 1 ? Number(year) : null;
}

/** What the columns of a row say. A cell without a visibility or a title in another language says nothing of it. */
function columnsSaid(row: TakenRow | undefined, registers: Registers): EntryTableColumns | undefined {
  const type = registers.types.find(({ key }) => key === row?.raw['type']);
  if (!row || !type) return undefined;
  const { columnsFor, language } = row.table;
  const says = columnsFor(type).all.flatMap((column, at): string[] => {
    if (column === undefined) return [];
    if (typeof column === 'string') return column === 'place' || row.cells[at] ? [column] : [];
    const { field, part } = column;
    return field === 'place' ? [field] : part === null ? [field.key] : [`${field.key}.`, `${field.key}.${part}`];
  });
  return { says: new Set(says), language, fields: fieldsOf(registers, type) };
}

function rowsOf(table: RegisterTable, registers: Registers, problems: ImportProblem[]): TakenRow[] {
  const { grid, at, headings } = table;
  const registerAt = headings.findIndex(isImportedRegisterColumn);
  return grid.rows.slice(at + 1).flatMap((cells, index): TakenRow[] => {
    if (cells.every((cell) => cell === '')) return [];
    const line = at + 2 + index;
    const named = cells[registerAt] ?? '';
    const type = named === '' ? table.type : importedRegisterNamed(registers, named);
    const found: { at: number; message: CatalogueWords }[] = [];
    const raw = type ? rawRow(type, registers, { table, cells }, found) : {};
    if (!type)
      found.push({ at: -1, message: catalogueWords('importProblems.noRegister', { value: showImportedValue(named) }) });
    for (const { at: column, message } of found) problems.push({ ...cellPlace(table, line, column), message });
    return found.length === 0 ? [{ table, line, raw, cells }] : [];
  });
}

/** A row as an import file would say it; what is wrong in it goes to `found`, by the position of its column. */
function rawRow(
  type: RegisterType,
  registers: Registers,
  { table: { columnsFor, language, year }, cells }: { table: RegisterTable; cells: readonly string[] },
  found: { at: number; message: CatalogueWords }[],
): Record<string, unknown> {
  const raw: Record<string, unknown> = { type: type.key };
  const counted: Counted = new Map();
  const columnAt = columnsFor(type).read;
  const wrong = (at: number, should: WordsOrText): void => {
    const value = cells[at] ?? '';
    const message =
      value === ''
        ? catalogueWords('importProblems.missing', { should })
        : catalogueWords('importProblems.should', { value: showImportedValue(value), should });
    found.push({ at, message });
  };
  for (const [at, column] of columnAt.entries()) {
    const cell = cells[at] ?? '';
    if (column === undefined || column === 'register') continue;
    if (column === 'when') {
      const when = importedWhenOfCell(cell, year);
      if (when && when !== 'noYear') Object.assign(raw, rawImportedWhen(when));
      else wrong(at, dateShould(when));
    } else if (column === 'state') {
      const state = importedStateOfCell(cell);
      if (state === null) wrong(at, catalogueWords('importProblems.a_registerState'));
      else raw['state'] = state;
    } else if (column === 'title' && cell === '') wrong(at, catalogueWords('importProblems.a_registerTitle'));
    else if (cell !== '') takeCell(column, { at, cell, year }, { raw, counted, wrong });
  }
  if (!columnAt.includes('state')) wrong(-1, catalogueWords('importProblems.a_registerState'));
  for (const [field, parts] of counted) {
    const value = Object.fromEntries([...parts].map(([part, at]) => [part, cells[at]]));
    judged(field, value, (part) => parts.get(part) ?? -1, { raw, wrong });
  }
  const missing =
    found.length > 0 ? [] : fieldsOf(registers, type).filter(({ key, required }) => required && raw[key] === undefined);
  for (const { key, label } of missing) {
    const at = columnAt.findIndex((column) => typeof column === 'object' && isField(column.field, key));
    wrong(at, label[language]);
  }
  return raw;
}

/** The columns of the parts of the counts: they stand apart, and are judged together. */
type Counted = Map<RegisterField, Map<string, number>>;
type Wrong = (at: number, should: WordsOrText) => void;

const dateShould = (when: 'noYear' | null): CatalogueWords =>
  catalogueWords(when === null ? 'importProblems.a_registerDate' : 'importProblems.a_registerDateWithYear');

function takeCell(
  column: RegisterColumn,
  { at, cell, year }: { at: number; cell: string; year: number | null },
  into: { raw: Record<string, unknown>; counted: Counted; wrong: Wrong },
): void {
  if (typeof column === 'string') {
    into.raw[column] = cell;
    return;
  }
  const { field, part } = column;
  if (field === 'place') into.raw['place'] = cell;
  else if (field.kind === 'period') {
    const when = importedWhenOfCell(cell, year);
    if (when && when !== 'noYear')
      into.raw[field.key] = { ...(when.from !== null && { from: when.from }), to: when.to };
    else into.wrong(at, dateShould(when));
  } else if (part === null) judged(field, importedValueOfCell(field, null, cell), () => at, into);
  else {
    const parts = into.counted.get(field) ?? new Map<string, number>();
    into.counted.set(field, parts.set(part, at));
  }
}

function judged(
  field: RegisterField,
  value: unknown,
  at: (part: string) => number,
  { raw, wrong }: { raw: Record<string, unknown>; wrong: Wrong },
): void {
  const [fault] = judgeRegisterValue(field, value).faults;
  if (fault) wrong(at(String(fault.path[0] ?? '')), catalogueWords(`registers.should_${fault.should}`));
  else raw[field.key] = value;
}

const isField = (field: RegisterField | 'place', key: string): boolean => field !== 'place' && field.key === key;

/** The language of the headings: that of their word for the title. */
function languageOf(headings: readonly string[]): Language {
  const named = new Set(headings.map(foldEntryFieldName));
  return languages.find((one) => named.has(foldEntryFieldName(translate(one, 'registers.title')))) ?? 'en';
}

function cellPlace({ grid, headings }: RegisterTable, line: number, at: number): FilePlace {
  const column = at < 0 ? '' : `${headings[at] ?? ''} (${importColumnLetter(at)}${line})`;
  return { row: importRowName(grid, line), column, line };
}

/** Where what is found later stands: by the row alone, since a date may be in another key than its column. */
function placeOf(taken: readonly TakenRow[], [, index, key]: FilePath): FilePlace {
  const row = taken[Number(index)];
  if (!row) return { row: '', column: '', line: 1 };
  const at = row.table.headings.findIndex((heading) => foldEntryFieldName(heading) === foldEntryFieldName(String(key)));
  return cellPlace(row.table, row.line, at);
}

/** The columns that were not read: unknown ones, and the second one for the same thing where it says another. */
function leftOut(
  { grid, at: above, headings, columnsFor, type }: RegisterTable,
  registers: Registers,
): CatalogueWords[] {
  // Where each line names its register, what all registers have is told apart only.
  const of = type ?? registers.types[0];
  if (!of) return [];
  const { all, read } = columnsFor(of);
  return headings.flatMap((heading, at): CatalogueWords[] => {
    if (heading === '' || read[at] !== undefined) return [];
    const column = all[at];
    const said = { heading: `${showImportedValue(heading)} (${importColumnLetter(at)})` };
    const first = read.findIndex((one) => isDeepStrictEqual(one, column));
    if (column && grid.rows.slice(above + 1).every((cells) => !cells[at] || cells[at] === cells[first])) return [];
    if (typeof column === 'string' || (column && type)) return [catalogueWords('importRemarks.columnAgain', said)];
    return type ? [catalogueWords('importRemarks.columnUnknown', { heading: showImportedValue(heading) })] : [];
  });
}

/** The sheets with something in them that are no table of a register, but for the template's own guide. */
function sheetsLeft(grids: readonly Grid[], tables: readonly RegisterTable[]): CatalogueWords[] {
  return grids
    .filter((grid) => tables.every((table) => table.grid !== grid))
    .filter((grid) => filledImportCells(grid) > 0 && !isImportTemplateGuide(grid.sheet))
    .map(({ sheet }) => catalogueWords('importRemarks.sheetNoRegister', { sheet: sheet ?? '' }));
}
