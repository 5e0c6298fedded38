import { CsvError, parse } from 'csv-parse/sync';
import { csvFault } from './faults.ts';
import { nearest } from './nearest.ts';
import { describeProblem, ImportRefused, showProblem } from './problem.ts';

/** The columns of a roster as CSV, and what of which list each holds. */
export const rosterColumns = {
  post: 'posts.code',
  postName: 'posts.name',
  kind: 'posts.kind',
  dutyStation: 'posts.dutyStation',
  dutyStationFr: 'posts.dutyStationFr',
  dutyStationEs: 'posts.dutyStationEs',
  country: 'posts.country',
  region: 'posts.region',
  timeZone: 'posts.timeZone',
  workingWeek: 'posts.workingWeek',
  workingGroupMember: 'posts.workingGroupMember',
  hostsMajorOrganizations: 'posts.hostsMajorOrganizations',
  postLanguage: 'posts.language',
  person: 'people.key',
  name: 'people.name',
  email: 'people.email',
  language: 'people.language',
  personTimeZone: 'people.timeZone',
  slack: 'people.slack',
  teams: 'people.teams',
  local: 'people.local',
  role: 'appointments.role',
  from: 'appointments.from',
  to: 'appointments.to',
  round: 'counterparts.round',
  counterparts: 'counterparts.counterpart',
} as const;
export type RosterColumn = keyof typeof rosterColumns;
const columnNames = Object.keys(rosterColumns) as RosterColumn[];

/** One line of the roster: what its cells hold, empty ones left out. Row 1 is the header, as a spreadsheet counts. */
export interface RosterRow {
  row: number;
  cells: Partial<Record<RosterColumn, string>>;
}

/** Reads a roster. Throws ImportRefused where it has no proper header or is no proper CSV. */
export function parseRosterRows(name: string, text: string): RosterRow[] {
  const [header = [], ...rows] = parseCsv(name, text);
  const problems = headerProblems(header).map((one) => describeProblem(name, { row: 'row 1', column: '' }, one));
  rows.forEach((cells, i) => {
    const extra = cells.slice(header.length).find((cell) => cell.trim() !== '');
    if (extra === undefined) return;
    const message = `${showProblem(extra)} stands beyond the last column of the header; quote cells that hold a separator`;
    problems.push(describeProblem(name, { row: `row ${i + 2}`, column: String(header.length + 1) }, message));
  });
  if (problems.length > 0) throw new ImportRefused(name, problems);
  const named = header.map((column) => column.trim() as RosterColumn);
  return rows.map((cells, i) => {
    const filled = named
      .map((column, at) => [column, cells[at]?.trim() ?? ''] as const)
      .filter(([, cell]) => cell !== '');
    return { row: i + 2, cells: Object.fromEntries(filled) };
  });
}

function headerProblems(header: readonly string[]): string[] {
  const columns = header.map((column) => column.trim());
  return columns.flatMap((column, at) => {
    if (columns.indexOf(column) < at) return [`the column ${showProblem(column)} stands here twice`];
    if (columnNames.some((known) => known === column)) return [];
    const meant = nearest(column, columnNames);
    const allowed = meant ? `did you mean "${meant}"?` : `the columns are ${columnNames.join(', ')}`;
    return [`there is no column ${showProblem(column)}; ${allowed}`];
  });
}

function parseCsv(name: string, text: string): string[][] {
  const delimiter = separatorOf(text);
  try {
    return parse(text, { delimiter, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportRefused(name, [csvFault(name, text, delimiter, error)]);
  }
}

/** Spreadsheets write commas, semicolons or tabs, by the language of the computer; the header tells. */
function separatorOf(text: string): string {
  const header = text.split('\n', 1)[0] ?? '';
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
