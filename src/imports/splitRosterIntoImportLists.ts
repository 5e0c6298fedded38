import { appointmentRoles, grantRoles } from '../people/roles.ts';
import { rosterColumnNames, rosterColumns, type RosterColumn, type RosterRow, yesNoColumns } from './rosterColumns.ts';
import { foldedImportText } from './foldedImportText.ts';
import { nearestImportWord } from './nearestImportWord.ts';
import { showImportedValue, type FilePath, type FilePlace, type ImportProblem } from './importProblem.ts';
import { type CatalogueWords, catalogueWords } from '../language/catalogueTextAsValue.ts';
import type { Source } from './unjudgedImportContent.ts';
import { importRoleMeant } from './table/parseImportCell.ts';
import { importRowName } from './table/importGrid.ts';
import type { RosterTable } from './table/parseImportedRosterTable.ts';

type Cells = Record<string, unknown>;

/** An entry of one of the lists that the rows of a roster are taken apart into, and where it was found. */
interface Entry {
  row: number;
  cells: Cells;
  /** The column of the file that each key came from. */
  columns: Record<string, RosterColumn>;
}
interface Lists {
  posts: Entry[];
  people: Entry[];
  appointments: Entry[];
  grants: Entry[];
  counterparts: Entry[];
  dueDates: Entry[];
}

/**
 * Takes a roster apart into lists: each row may describe a post, a person, and the role of the person, at the post or in the working
 * group. What describes a post or a person need be written once; written again, it must be the same.
 */
export function splitRosterIntoImportLists(table: RosterTable): Source {
  const problems: ImportProblem[] = [];
  const hasPosts = !table.lacks.has('post') || !table.lacks.has('postName');
  const report = (line: number, column: RosterColumn, message: CatalogueWords) => {
    if (column === 'post' && !hasPosts) return void (lacksPosts = true);
    problems.push({ line, row: importRowName(table.grid, line), column: table.heading(column), message });
  };
  let lacksPosts = false;
  const lists: Lists = { posts: [], people: [], appointments: [], grants: [], counterparts: [], dueDates: [] };
  const keyOf = personKeys(table.rows);
  const codes = new Map<string, string>();
  const described = { posts: new Map<string, Entry>(), people: new Map<string, Entry>() };
  for (const { row, cells } of table.rows) {
    const post = cells.post && (codes.get(cells.post.toUpperCase()) ?? cells.post);
    if (post) codes.set(post.toUpperCase(), post);
    const line = { row, cells: { ...cells, ...(post && { post }) } };
    const person = keyOf(cells);
    describe(described, line, 'posts', post, report);
    describe(described, line, 'people', person, report);
    addRole(lists, line, { person, isWithoutPosts: !hasPosts }, report);
    addCounterparts(lists, line);
    addDueDate(lists, line);
  }
  // Said once: each row would only repeat it.
  if (lacksPosts) problems.unshift({ message: catalogueWords('importProblems.noPostColumn') });
  lists.posts.push(...described.posts.values());
  lists.people.push(...described.people.values());
  const cellsOf = (entries: Entry[]) => entries.map(({ cells }) => cells);
  const raw = {
    posts: cellsOf(lists.posts),
    people: cellsOf(lists.people),
    appointments: cellsOf(lists.appointments),
    grants: cellsOf(lists.grants),
    counterparts: cellsOf(lists.counterparts),
    dueDates: cellsOf(lists.dueDates),
  };
  const { lacks, cells, remarks } = table;
  return { raw, place: (path) => placeInRoster(lists, table, path), problems, lacks, cells, remarks };
}

/** Who a row is about: by key, else by the key that another row gives to the address, else by address, else by name. */
function personKeys(rows: readonly RosterRow[]): (cells: RosterRow['cells']) => string | undefined {
  const byAddress = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { cells } of rows) {
    const { person, email, name } = cells;
    if (person !== undefined && email !== undefined) byAddress.set(email.toLowerCase(), person);
    if (name !== undefined && email !== undefined) byName.set(foldedImportText(name), person ?? email.toLowerCase());
  }
  return ({ person, email, name }) => {
    if (person !== undefined) return person;
    if (email !== undefined) return byAddress.get(email.toLowerCase()) ?? email.toLowerCase();
    return name === undefined
      ? undefined
      : (byName.get(foldedImportText(name)) ?? (foldedImportText(name).replaceAll(' ', '-') || undefined));
  };
}

type Report = (row: number, column: RosterColumn, message: CatalogueWords) => void;

/** Adds what a row says of a post or a person to what earlier rows said of it. */
function describe(
  described: Record<'posts' | 'people', Map<string, Entry>>,
  { row, cells }: RosterRow,
  list: 'posts' | 'people',
  key: string | undefined,
  report: Report,
): void {
  const keyName = list === 'posts' ? 'code' : 'key';
  const columns = rosterColumnNames.filter(
    (column) => rosterColumns[column].startsWith(`${list}.`) && rosterColumns[column] !== `${list}.${keyName}`,
  );
  const given = columns.filter((column) => cells[column] !== undefined);
  if (given.length === 0) return;
  if (key === undefined) {
    return list === 'posts'
      ? report(row, 'post', catalogueWords('importProblems.postCodeMissing'))
      : report(row, 'person', catalogueWords('importProblems.personKeyMissing'));
  }
  let entry = described[list].get(key);
  if (!entry) {
    entry = { row, cells: { [keyName]: key }, columns: { [keyName]: list === 'posts' ? 'post' : 'person' } };
    described[list].set(key, entry);
  }
  for (const column of given) {
    const field = rosterColumns[column].slice(list.length + 1);
    const value = asValue(column, cells[column] ?? '');
    const before = entry.cells[field];
    if (before === undefined) {
      entry.cells[field] = value;
      entry.columns[field] = column;
    } else if (!sameCell(before, value)) {
      const said = { value: showImportedValue(value), row: entry.row, before: showImportedValue(before), key };
      report(row, column, catalogueWords('importProblems.rowContradicts', said));
    }
  }
}

/** Whether two cells say the same, in other capitals or with accents written otherwise. */
function sameCell(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other;
  return (
    one.toLowerCase() === other.toLowerCase() ||
    (foldedImportText(one) !== '' && foldedImportText(one) === foldedImportText(other))
  );
}

function asValue(column: RosterColumn, cell: string): string | boolean {
  if (!yesNoColumns.has(column)) return cell;
  return cell === 'true' || (cell === 'false' ? false : cell);
}

function addRole(
  lists: Lists,
  { row, cells }: RosterRow,
  { person, isWithoutPosts }: { person: string | undefined; isWithoutPosts: boolean },
  report: Report,
): void {
  const { post, role, from, to } = cells;
  if (role === undefined) {
    if (person !== undefined && post !== undefined) {
      report(row, 'role', catalogueWords('importProblems.roleMissing'));
    } else if (person !== undefined && (from !== undefined || to !== undefined)) {
      report(row, 'role', catalogueWords('importProblems.roleMissingDates'));
    }
    return;
  }
  const known = [...appointmentRoles, ...grantRoles];
  if (!known.some((one) => one === role)) {
    const meant = importRoleMeant(role) ?? nearestImportWord(role, known);
    const said = { value: showImportedValue(role), roles: known.join(', ') };
    const message = meant
      ? catalogueWords('importProblems.roleMeant', { ...said, meant })
      : catalogueWords('importProblems.role', said);
    return report(row, 'role', message);
  }
  const granted = grantRoles.some((one) => one === role);
  // A list without posts names nobody's: that is said of the file, once.
  if (!granted && post === undefined && isWithoutPosts)
    return report(row, 'post', catalogueWords('importProblems.noPostColumn'));
  const cellsOfRole = { person, ...(!granted && { post }), role, from, to };
  const columns = { person: 'person', post: 'post', role: 'role', from: 'from', to: 'to' } as const;
  lists[granted ? 'grants' : 'appointments'].push({ row, cells: withoutMissing(cellsOfRole), columns });
}

/** The codes of counterparts stand in one cell, with spaces or commas between them. */
function addCounterparts(lists: Lists, { row, cells }: RosterRow): void {
  const { round, post, counterparts } = cells;
  if (counterparts === undefined) return;
  for (const counterpart of counterparts.split(/[\s,;/]+/)) {
    const columns = { round: 'round', post: 'post', counterpart: 'counterparts' } as const;
    lists.counterparts.push({ row, cells: withoutMissing({ round, post, counterpart }), columns });
  }
}

/** A later due day of the row's post alone, in the round that the row names. */
function addDueDate(lists: Lists, { row, cells: { round, post, dueAt } }: RosterRow): void {
  if (dueAt === undefined) return;
  const columns = { round: 'round', post: 'post', dueAt: 'dueAt' } as const;
  lists.dueDates.push({ row, cells: withoutMissing({ round, post, dueAt }), columns });
}

function withoutMissing(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));
}

function placeInRoster(lists: Lists, table: RosterTable, [list, index, key]: FilePath): FilePlace {
  const entry = lists[list as keyof Lists]?.[Number(index)];
  const column = entry?.columns[String(key)] ?? columnOf(`${list}.${key}`);
  const line = entry?.row ?? 1;
  const heading = column === undefined ? String(key).replace(/^.*\./, '') : table.heading(column);
  return { row: importRowName(table.grid, line), column: key === undefined ? '' : heading, line };
}

function columnOf(target: string): RosterColumn | undefined {
  return rosterColumnNames.find((column) => rosterColumns[column] === target);
}
