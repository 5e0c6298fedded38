import { appointmentRoles } from '../../people/roles.ts';
import { isImportPostCode } from '../importValueSchemas.ts';
import { rosterColumnNames, type RosterColumn, type RosterRow, type TableColumn } from '../rosterColumns.ts';
import { ImportRefused, showImportedValue } from '../importProblem.ts';
import { foldedImportText } from '../foldedImportText.ts';
import { parseImportCell, importCellSaysNothing } from './parseImportCell.ts';
import { findImportHeader, type Header, type HeadingMap } from './findImportHeader.ts';
import { importColumnLetter, filledImportCells, importRowName, type Grid, type LeftCell } from './importGrid.ts';
import { importHeadingProblems, noRosterInTable } from './importHeadingProblems.ts';
import { peopleInImportRow } from './peopleInImportRow.ts';
import { isImportTemplateGuide, templateColumns } from '../rosterTemplate.ts';
import { importColumnNear } from './columnOfImportHeading.ts';
import { type WordsOrText, type CatalogueWords, catalogueWords } from '../../language/catalogueTextAsValue.ts';

/** A roster as a table: its rows in the columns that import files have, and what became of each filled cell. */
export interface RosterTable {
  grid: Grid;
  rows: RosterRow[];
  /** What the file calls a column. */
  heading: (column: RosterColumn) => string;
  /** Columns that the file does not have: what it leaves out may be proposed. */
  lacks: ReadonlySet<RosterColumn>;
  /** Filled cells of all sheets, those that were taken, and the others: together they are all. */
  cells: { filled: number; read: number; left: readonly LeftCell[] };
  /** How cells were read that may be read otherwise. */
  remarks: readonly CatalogueWords[];
}

/** Known columns from which on a cell that stands alone in its row is a note or a title, and describes nobody. */
const COLUMNS_OF_A_TABLE = 3;

/** Reads the first sheet that has headings of a roster. Throws ImportRefused where none has, or a heading stands there twice. */
export function parseImportedRosterTable(name: string, grids: readonly Grid[], map: HeadingMap): RosterTable {
  const found = grids
    .map((grid) => ({ grid, header: findImportHeader(grid, map) }))
    .find(({ header }) => header !== null);
  if (!found?.header) throw new ImportRefused(name, [{ message: noRosterInTable(grids) }]);
  const { grid } = found;
  const header = asNames(found.header, grid);
  const problems = importHeadingProblems(header, grid);
  if (problems.length > 0) throw new ImportRefused(name, problems);
  // The guide of our own template holds nothing of the office's.
  const others = grids.filter((one) => one !== grid && !isImportTemplateGuide(one.sheet));
  return new TableReader(grid, header).read(others);
}

/** A column "Post" may hold what the post is called, where no other one does. */
function asNames(header: Header, { rows }: Grid): Header {
  const at = header.columns.indexOf('post');
  if (at < 0 || header.columns.includes('postName')) return header;
  const texts = rows.slice(header.at + 1).flatMap((row) => row[at] || []);
  if (texts.filter((text) => isImportPostCode(text)).length * 2 >= texts.length) return header;
  return { ...header, columns: header.columns.map((column) => (column === 'post' ? 'postName' : column)) };
}

class TableReader {
  private readonly left: LeftCell[] = [];
  private readonly remarks: CatalogueWords[] = [];
  private readonly rows: RosterRow[] = [];
  /** The post of the row above: merged cells leave the rows below their first one empty. */
  private above: { post?: string | undefined; line: number } | null = null;
  /** The position of each column; of two for the same one the first. */
  private readonly positions: ReadonlyMap<TableColumn, number>;

  private readonly grid: Grid;
  private readonly header: Header;

  constructor(grid: Grid, header: Header) {
    this.grid = grid;
    this.header = header;
    const pairs = header.columns.flatMap((column, at) => (column === null ? [] : [[column, at] as const]));
    this.positions = new Map(pairs.toReversed());
  }

  read(others: readonly Grid[]): RosterTable {
    const filled = [this.grid, ...others].reduce((sum, grid) => sum + filledImportCells(grid), 0);
    for (const grid of others)
      grid.rows.forEach((_, at) => this.leave(grid, at, catalogueWords('importRemarks.left_sheet')));
    this.grid.rows.forEach((row, at) => this.readRow(row, at));
    const lacks = new Set(rosterColumnNames.filter((column) => !this.positions.has(column)));
    return {
      grid: this.grid,
      rows: this.rows,
      heading: (column) => this.header.headings[this.positions.get(column) ?? -1] ?? column,
      lacks,
      cells: { filled, read: filled - this.left.length, left: this.left },
      remarks: [...this.leftColumns(), ...this.remarks],
    };
  }

  private readRow(row: readonly string[], at: number): void {
    const filled = row.filter(Boolean).length;
    if (filled === 0) return;
    if (at < this.header.at) return this.leave(this.grid, at, catalogueWords('importRemarks.left_above'));
    if (at === this.header.at) return this.leaveUnknown(row, at);
    const known = [...this.positions].filter(([, i]) => row[i]);
    if (known.length === 0) return this.leave(this.grid, at, catalogueWords('importRemarks.left_note'));
    if (row.every((cell, i) => cell === '' || cell === this.header.headings[i]))
      return this.leave(this.grid, at, catalogueWords('importRemarks.left_headings'));
    if (filled === 1 && this.positions.size >= COLUMNS_OF_A_TABLE) {
      const value = showImportedValue(row.find(Boolean));
      this.remark(at, known[0]?.[0] ?? 'post', catalogueWords('importRemarks.alone', { value }));
      return this.leave(this.grid, at, catalogueWords('importRemarks.left_alone'));
    }
    this.leaveUnknown(row, at);
    this.addRows(this.cellsOf(known, row, at), at);
  }

  /** The cells of a row as texts; those that say that there is nothing are left out. */
  private cellsOf(known: readonly (readonly [TableColumn, number])[], row: readonly string[], at: number) {
    const cells: Partial<Record<TableColumn, string>> = {};
    for (const [column, i] of known) {
      const text = row[i] ?? '';
      if (importCellSaysNothing(text)) this.leaveCell(this.grid, at, i, catalogueWords('importRemarks.left_nothing'));
      else if (rosterColumnNames.includes(column as RosterColumn)) {
        const { value, remark } = parseImportCell(column as RosterColumn, text);
        cells[column] = value;
        if (remark !== undefined) this.remark(at, column, remark);
      } else cells[column] = text;
    }
    return cells;
  }

  private addRows(all: Partial<Record<TableColumn, string>>, at: number): void {
    const { firstName, lastName, alternate, alternateEmail, alternatePerson, name, email, person, ...cells } = all;
    const whole = name ?? ([firstName, lastName].filter(Boolean).join(' ') || undefined);
    const people = this.peopleOf({ name: whole, email, person }, at, 'name');
    const beside = this.peopleOf({ name: alternate, email: alternateEmail, person: alternatePerson }, at, 'alternate');
    // A table without posts is a list of people: nobody in it holds a role that it does not name.
    const ofPosts = this.positions.has('post') || this.positions.has('postName');
    const role = this.positions.has('role') || !ofPosts || people.length === 0 ? cells.role : 'focalPoint';
    const post = this.postOf(cells, role, at);
    const add = (more: { [Column in RosterColumn]?: string | undefined }) =>
      this.rows.push({ row: at + 1, cells: filledIn({ post, ...more }) });
    const [first = {}, ...others] = people;
    add({ ...cells, ...first, role, post });
    for (const one of others) add({ ...one, role, from: cells.from, to: cells.to });
    for (const one of beside) add({ ...one, role: 'alternate' });
  }

  /** The code of the row's post: its own, one proposed from its name, or that of the row above, whose cells were merged with it. */
  private postOf(cells: RosterRow['cells'], role: string | undefined, at: number): string | undefined {
    const named =
      cells.postName !== undefined && !this.positions.has('post') ? proposedCode(cells.postName) : undefined;
    const own = cells.post ?? named;
    if (own !== undefined || cells.postName !== undefined) {
      this.above = { post: own, line: at + 1 };
      return own;
    }
    const held = appointmentRoles.some((one) => one === role);
    if (!held || !this.above?.post) return undefined;
    const { post, line } = this.above;
    this.remark(at, 'post', catalogueWords('importRemarks.postAbove', { post, row: line }));
    return post;
  }

  private peopleOf(
    cells: { name: string | undefined; email: string | undefined; person: string | undefined },
    at: number,
    column: TableColumn,
  ) {
    if (Object.values(cells).every((cell) => cell === undefined)) return [];
    const { people, remarks } = peopleInImportRow(cells);
    for (const remark of remarks) this.remark(at, column, remark);
    return people.map((one) => filledIn({ ...one }));
  }

  private remark(at: number, column: TableColumn, remark: CatalogueWords): void {
    const heading = this.header.headings[this.positions.get(column) ?? -1] ?? column;
    const row = importRowName(this.grid, at + 1);
    this.remarks.push(catalogueWords('importRemarks.inCell', { row, column: heading, remark }));
  }

  private leave(grid: Grid, at: number, why: CatalogueWords): void {
    grid.rows[at]?.forEach((_, i) => this.leaveCell(grid, at, i, why));
  }

  /** Leaves the cells of a row that stand in no known column, or in a second one for the same. */
  private leaveUnknown(row: readonly string[], at: number): void {
    row.forEach((_, i) => {
      const column = this.header.columns[i] ?? null;
      if (column === null) this.leaveCell(this.grid, at, i, catalogueWords('importRemarks.left_unknown'));
      else if (this.positions.get(column) !== i)
        this.leaveCell(this.grid, at, i, catalogueWords('importRemarks.left_second', { column }));
    });
  }

  private leaveCell(grid: Grid, at: number, i: number, why: CatalogueWords): void {
    const text = grid.rows[at]?.[i] ?? '';
    if (text === '') return;
    const heading = grid === this.grid ? this.header.headings[i] : undefined;
    this.left.push({
      row: importRowName(grid, at + 1),
      sheet: grid.sheet,
      line: at + 1,
      column: heading || importColumnLetter(i),
      text,
      why,
    });
  }

  /** A remark for each column and each sheet that is left out. */
  private leftColumns(): CatalogueWords[] {
    const unknown = this.header.headings.flatMap((heading, i) => {
      const column = this.header.columns[i] ?? null;
      if (heading === '' || (column !== null && this.positions.get(column) === i)) return [];
      const said = { heading: showImportedValue(heading) };
      if (column !== null) return [catalogueWords('importRemarks.columnSecond', { ...said, column })];
      const meant = importColumnNear(heading);
      // What another column holds already was not meant.
      if (meant === null || this.positions.has(meant)) return [catalogueWords('importRemarks.columnUnknown', said)];
      return [catalogueWords('importRemarks.columnMeant', { ...said, meant: columnInWords(meant) })];
    });
    const nameless = this.left.filter(
      ({ why, column }) => why.key === 'importRemarks.left_unknown' && !this.header.headings.includes(column),
    );
    const beyond = nameless.map(({ row, column, text }) => {
      const remark = catalogueWords('importRemarks.noHeading', { value: showImportedValue(text) });
      return catalogueWords('importRemarks.inCell', { row, column, remark });
    });
    const titles = this.left.filter(({ why }) => why.key === 'importRemarks.left_above');
    const row = importRowName(this.grid, this.header.at + 1);
    const headed = titles.length > 0 ? [catalogueWords('importRemarks.headingsFound', { row })] : [];
    const sheets = new Set(
      this.left.filter(({ why }) => why.key === 'importRemarks.left_sheet').map(({ sheet }) => sheet ?? ''),
    );
    return [
      ...headed,
      ...unknown,
      ...beyond,
      ...[...sheets].map((sheet) => catalogueWords('importRemarks.sheetLeft', { sheet })),
    ];
  }
}

/** A column as the template calls it; what the template does not have keeps its own name. */
function columnInWords(column: TableColumn): WordsOrText {
  const ofTemplate = templateColumns.find((one) => one === column);
  return ofTemplate ? catalogueWords(`importTemplate.heading_${ofTemplate}`) : column;
}

function filledIn<Cells extends object>(cells: Cells): { [Key in keyof Cells]?: Exclude<Cells[Key], undefined> } {
  const filled = Object.entries(cells).filter(([, cell]) => cell !== undefined && cell !== '');
  return Object.fromEntries(filled) as { [Key in keyof Cells]?: Exclude<Cells[Key], undefined> };
}

/** A code for a post that the file only names. */
function proposedCode(name: string): string {
  return foldedImportText(name).toUpperCase().replaceAll(' ', '-').slice(0, 30).replace(/-$/, '');
}
