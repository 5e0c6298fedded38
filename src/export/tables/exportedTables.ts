import { orderByDependencies } from '../../core/orderByDependencies.ts';
import type { TableRow } from '../../db/tableRows.ts';
import { referencesOf, tableNames, tableShapes, type TableName } from '../../db/tableSchema.ts';
import { LATE_REPLY } from '../../outbox/lateReply.ts';

/** Tables that no export has, each with the reason. */
export const tablesLeftOut: Partial<Record<TableName, string>> = {
  LinkCode: 'codes stay here',
  ErasureRequest: 'it is confirmed by a code, and codes stay here',
  Conversation: 'it belongs to chats of this installation',
  AnsweredMessage: 'it belongs to chats of this installation',
  LocalMessage: 'it belongs to chats of this installation',
  ProcessedEvent: 'it belongs to chats of this installation',
  PublishingPlace: 'channels are chosen where the program is installed',
  SlackButtonValue: 'it belongs to chats of this installation',
  SlackHomeView: 'it belongs to chats of this installation',
  SlackSuspension: 'it is how an installation stands with Slack',
  TeamsConversation: 'it is how Teams is reached',
  Delivery: 'it is how a platform took a message',
  DeliveryPace: 'it is how an installation stands with its platforms',
  SchedulerRun: 'it is where this process stands',
  Heartbeat: 'it is where this process stands',
  ClockJump: 'it is of the clock of this server',
  StoredFile: 'its bytes stand in DATA_DIR under a name that nobody can make up',
};

/** Columns of exported tables that stay here, each with the reason. */
export const columnsLeftOut: Partial<Record<TableName, Readonly<Record<string, string>>>> = {
  Identity: { address: 'it is how a platform is told to reach somebody' },
};

/**
 * Whether a row of an exported table stays here for itself: an answer that its chat did not take may hold a code. All else that is or was
 * in the outbox goes with the export: what waits is sent from there, and what the keys say was sent is not sent again.
 */
export const isExportedRow = (table: TableName, row: TableRow): boolean =>
  table !== 'OutboxMessage' || row['kind'] !== LATE_REPLY;

export const exportedTables = tableNames.filter((name) => tablesLeftOut[name] === undefined);

/** The table and the column by which a row belongs to a working group; null of the group itself, and of drafts. */
export function ownerOfExportedTable(table: TableName): { column: string; of: TableName } | null {
  const required = referencesOf(table).filter(({ nullable }) => !nullable);
  const owner = required.find(({ to }) => to === 'WorkingGroup') ?? required[0];
  return owner ? { column: owner.column, of: owner.to } : null;
}

/** Columns of a table that are written into an export: not those that say which group it is. */
export function exportedColumnsOf(table: TableName): string[] {
  const all = Object.entries(tableShapes[table].columns);
  const group = (column: string) => table === 'WorkingGroup' && column === 'id';
  return all
    .filter(([column, { refersTo }]) => refersTo !== 'WorkingGroup' && !group(column))
    .map(([column]) => column)
    .filter((column) => columnsLeftOut[table]?.[column] === undefined);
}

/** Tables that the rows of a table name. */
const namedBy = (table: TableName): TableName[] =>
  referencesOf(table)
    .map(({ to }) => to)
    .filter((to) => to !== table);

/** The exported tables, each after those whose rows it names, so that they can be written in this order. */
export function exportedTablesInWritingOrder(): TableName[] {
  return orderByDependencies(exportedTables, (table) => namedBy(table).filter((one) => exportedTables.includes(one)));
}

/**
 * The exported tables, each after the one that its rows belong to, and else before those that it names: a row that somebody adds
 * meanwhile is then never named by one that was read before. Drafts are about rows of several tables, and stand last.
 */
export function exportedTablesInReadingOrder(): TableName[] {
  const owner = (table: TableName) => ownerOfExportedTable(table)?.of;
  const isOwner = (table: TableName) => exportedTables.some((one) => owner(one) === table);
  return orderByDependencies(exportedTables, (table) => {
    if (table === 'Draft') return exportedTables.filter((one) => one !== 'Draft');
    const of = owner(table);
    const naming = isOwner(table)
      ? []
      : exportedTables.filter((one) => one !== 'Draft' && one !== table && namedBy(one).includes(table));
    return of ? [of, ...naming] : naming;
  });
}
