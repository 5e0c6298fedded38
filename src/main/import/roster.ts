import { appointmentRoles, grantRoles } from '../../people/roles.ts';
import { rosterColumns, type RosterColumn, type RosterRow } from './csv.ts';
import { nearest } from './nearest.ts';
import { describeProblem, showProblem, type FilePath, type FilePlace, type ImportProblem } from './problem.ts';
import type { Source } from './sourceFile.ts';

type Cells = Record<string, unknown>;

/** An entry of one of the lists that the rows of a roster are taken apart into, and where it was found. */
interface Entry {
  row: number;
  cells: Cells;
  /** The column of the file that each key came from. */
  columns: Record<string, string>;
}
interface Lists {
  posts: Entry[];
  people: Entry[];
  appointments: Entry[];
  grants: Entry[];
  counterparts: Entry[];
}

/**
 * Takes a roster apart into lists: each row may describe a post, a person, and the role of the person, at the post or in the working
 * group. What describes a post or a person need be written once; written again, it must be the same.
 */
export function rosterFrom(name: string, rows: readonly RosterRow[]): Source {
  const problems: ImportProblem[] = [];
  const report = (row: number, column: RosterColumn, message: string) =>
    problems.push({ line: row, text: describeProblem(name, { row: `row ${row}`, column }, message) });
  const lists: Lists = { posts: [], people: [], appointments: [], grants: [], counterparts: [] };
  for (const line of rows) {
    describe(lists.posts, line, 'posts', line.cells.post, report);
    describe(lists.people, line, 'people', line.cells.person ?? line.cells.email?.toLowerCase(), report);
    addRole(lists, line, report);
    addCounterparts(lists, line);
  }
  const cellsOf = (entries: Entry[]) => entries.map(({ cells }) => cells);
  const raw = {
    posts: cellsOf(lists.posts),
    people: cellsOf(lists.people),
    appointments: cellsOf(lists.appointments),
    grants: cellsOf(lists.grants),
    counterparts: cellsOf(lists.counterparts),
  };
  return { raw, place: (path) => placeInRoster(lists, path), problems };
}

type Report = (row: number, column: RosterColumn, message: string) => void;

/** Adds what a row says of a post or a person to what earlier rows said of it. */
function describe(
  entries: Entry[],
  { row, cells }: RosterRow,
  list: 'posts' | 'people',
  key: string | undefined,
  report: Report,
): void {
  const keyName = list === 'posts' ? 'code' : 'key';
  const columns = (Object.keys(rosterColumns) as RosterColumn[]).filter(
    (column) => rosterColumns[column].startsWith(`${list}.`) && rosterColumns[column] !== `${list}.${keyName}`,
  );
  const given = columns.filter((column) => cells[column] !== undefined);
  if (given.length === 0) return;
  if (key === undefined) {
    const [column, allowed] =
      list === 'posts'
        ? (['post', 'the code of the post'] as const)
        : (['person', 'a key or an e-mail address'] as const);
    return report(row, column, `is missing: this row describes one, so it should be ${allowed}`);
  }
  let entry = entries.find((one) => one.cells[keyName] === key);
  if (!entry) {
    entry = { row, cells: { [keyName]: key }, columns: { [keyName]: list === 'posts' ? 'post' : 'person' } };
    entries.push(entry);
  }
  for (const column of given) {
    const field = rosterColumns[column].slice(list.length + 1);
    const value = asValue(column, cells[column] ?? '');
    const before = entry.cells[field];
    if (before === undefined) {
      entry.cells[field] = value;
      entry.columns[field] = column;
    } else if (before !== value) {
      report(
        row,
        column,
        `${showProblem(value)} contradicts row ${entry.row}, which says ${showProblem(before)} of the same ${key}`,
      );
    }
  }
}

function asValue(column: RosterColumn, cell: string): string | boolean {
  if (column !== 'workingGroupMember' && column !== 'hostsMajorOrganizations') return cell;
  if (/^(true|yes|y|1|oui|s[ií])$/i.test(cell)) return true;
  return /^(false|no|n|0|non)$/i.test(cell) ? false : cell;
}

function addRole(lists: Lists, { row, cells }: RosterRow, report: Report): void {
  const { post, role, from, to } = cells;
  const person = cells.person ?? cells.email?.toLowerCase();
  if (role === undefined) {
    if (person !== undefined && post !== undefined) {
      report(row, 'role', 'is missing: this row names a person and a post, so it should be focalPoint or alternate');
    } else if (from !== undefined || to !== undefined) {
      report(row, 'role', 'is missing: this row has dates, so it should say of which role');
    }
    return;
  }
  const known = [...appointmentRoles, ...grantRoles];
  if (!known.some((one) => one === role)) {
    const meant = nearest(role, known);
    const hint = meant ? `; did you mean "${meant}"?` : '';
    return report(row, 'role', `${showProblem(role)} should be one of ${known.join(', ')}${hint}`);
  }
  const granted = grantRoles.some((one) => one === role);
  const cellsOfRole = { person, ...(!granted && { post }), role, from, to };
  const columns = { person: 'person', post: 'post', role: 'role', from: 'from', to: 'to' };
  lists[granted ? 'grants' : 'appointments'].push({ row, cells: withoutMissing(cellsOfRole), columns });
}

/** The codes of counterparts stand in one cell, with spaces or commas between them. */
function addCounterparts(lists: Lists, { row, cells }: RosterRow): void {
  const { round, post, counterparts } = cells;
  if (counterparts === undefined) return;
  for (const counterpart of counterparts.split(/[\s,]+/)) {
    const columns = { round: 'round', post: 'post', counterpart: 'counterparts' };
    lists.counterparts.push({ row, cells: withoutMissing({ round, post, counterpart }), columns });
  }
}

function withoutMissing(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));
}

function placeInRoster(lists: Lists, [list, index, key]: FilePath): FilePlace {
  const entry = lists[list as keyof Lists]?.[Number(index)];
  const column = entry?.columns[String(key)] ?? columnOf(`${list}.${key}`);
  const line = entry?.row ?? 1;
  return { row: `row ${line}`, column: key === undefined ? '' : column, line };
}

function columnOf(target: string): string {
  const found = Object.entries(rosterColumns).find(([, one]) => one === target);
  return found?.[0] ?? target.replace(/^.*\./, '');
}
