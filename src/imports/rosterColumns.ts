/** The columns of a roster as a table, and what of which list each holds. */
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
  staffingSide: 'posts.staffingSide',
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
  dueAt: 'dueDates.dueAt',
} as const;
export type RosterColumn = keyof typeof rosterColumns;
/** The columns that say yes or no. */
export const yesNoColumns: ReadonlySet<RosterColumn> = new Set([
  'workingGroupMember',
  'staffingSide',
  'hostsMajorOrganizations',
]);
export const rosterColumnNames = Object.keys(rosterColumns) as RosterColumn[];

/** Columns that offices have beside: what stands in them goes into the columns above. */
const besideColumns = ['firstName', 'lastName', 'alternate', 'alternateEmail', 'alternatePerson'] as const;
export type TableColumn = RosterColumn | (typeof besideColumns)[number];
export const tableColumnNames: readonly TableColumn[] = [...rosterColumnNames, ...besideColumns];

/** One line of the roster: what its cells hold, empty ones left out. Row 1 is the first of the file, as a spreadsheet counts. */
export interface RosterRow {
  row: number;
  cells: Partial<Record<RosterColumn, string>>;
}
