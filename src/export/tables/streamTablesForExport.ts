import type { Db } from '../../db/db.ts';
import { tableRows, type TableRow } from '../../db/tableRows.ts';
import { referencesOf, type TableName } from '../../db/tableSchema.ts';
import { type DraftSubject, parseDraftSubjectKey } from '../../protocol/draftSubject.ts';
import {
  exportedColumnsOf,
  exportedTablesInReadingOrder,
  isExportedRow,
  ownerOfExportedTable,
} from './exportedTables.ts';

/** The rows of a working group, table by table, with their ids and without what is empty: what `import` takes into an empty database. */
export async function* streamTablesForExport(
  db: Db,
  workingGroupId: number,
): AsyncGenerator<{ table: TableName; rows: AsyncGenerator<object> }> {
  const exported = new Map<TableName, Set<unknown>>([['WorkingGroup', new Set([workingGroupId])]]);
  for (const table of exportedTablesInReadingOrder()) yield { table, rows: exportedRows(db, table, exported) };
}

/** The rows of one table that belong to what was exported before; adds their ids to that. */
async function* exportedRows(db: Db, table: TableName, exported: Map<TableName, Set<unknown>>): AsyncGenerator<object> {
  const columns = exportedColumnsOf(table);
  const owner = ownerOfExportedTable(table);
  const readBefore = referencesOf(table).filter(({ to }) => to !== table && exported.has(to));
  // Somebody has written both meanwhile: a row that names one which was not there yet when its table was read.
  const cameLater = (row: TableRow): boolean =>
    readBefore.some(({ column, to }) => row[column] !== null && !exported.get(to)?.has(row[column]));
  const ids = exported.get(table) ?? new Set();
  exported.set(table, ids);
  for await (const row of tableRows(db, table)) {
    if (!isExportedRow(table, row) || !belongs(table, owner, row, exported) || cameLater(row)) continue;
    ids.add(row['id']);
    const filled = columns.filter((column) => row[column] !== null);
    yield Object.fromEntries(filled.map((column) => [column, row[column]]));
  }
}

function belongs(
  table: TableName,
  owner: ReturnType<typeof ownerOfExportedTable>,
  row: TableRow,
  exported: ReadonlyMap<TableName, ReadonlySet<unknown>>,
): boolean {
  if (table === 'WorkingGroup') return exported.get(table)?.has(row['id']) ?? false;
  if (table === 'Draft') {
    const { table: of, id } = rowOfDraft(parseDraftSubjectKey(String(row['subject'])));
    return exported.get(of)?.has(id) ?? false;
  }
  return owner !== null && (exported.get(owner.of)?.has(row[owner.column]) ?? false);
}

/** The row that a draft is about. */
function rowOfDraft(subject: DraftSubject): { table: TableName; id: number } {
  if ('round' in subject) return { table: 'Round', id: subject.round };
  if ('dayOf' in subject) return { table: 'RegisterEntry', id: subject.dayOf };
  if ('entry' in subject) return { table: 'RegisterEntry', id: subject.entry };
  if ('handover' in subject) return { table: 'Handover', id: subject.handover };
  if ('after' in subject) return { table: 'Round', id: subject.after };
  if ('recommendation' in subject) return { table: 'Recommendation', id: subject.recommendation };
  return { table: 'InstrumentProposal', id: subject.trial };
}
