import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../../db/db.ts';
import { addTableRows, removeTableRows, tableRowCount, type TableRow } from '../../db/tableRows.ts';
import { groupColumnOf, referencesOf, tableShapes, type TableName } from '../../db/tableSchema.ts';
import { orderByDependencies } from '../../core/orderByDependencies.ts';
import { exportedTables } from '../../export/tables/exportedTables.ts';
import type { RestoredTables } from './judgeRestoredTables.ts';

/** Tables with one row a group, which a program that was started makes by itself. */
const settings = exportedTables.filter((table) => tableShapes[table].key[0] === groupColumnOf(table));

/** Whether the database holds nothing yet; a group that a started program made for itself may be there. */
export async function isEmptyForRestore(tx: Tx): Promise<boolean> {
  if ((await tx.workingGroup.count()) > 1) return false;
  for (const table of exportedTables) {
    if (table === 'WorkingGroup' || settings.includes(table)) continue;
    if ((await tableRowCount(tx, table)) > 0) return false;
  }
  return true;
}

/** Writes the judged tables of an export into an empty database, under a code. WorkingGroup.id. */
export async function writeRestoredTables(tx: Tx, code: string, tables: RestoredTables): Promise<number> {
  const workingGroupId = await writeRestoredGroup(tx, { ...tables.get('WorkingGroup')?.[0], code });
  for (const table of settings) await removeTableRows(tx, table);
  for (const [table, rows] of tables) {
    if (table === 'WorkingGroup') continue;
    const column = groupColumnOf(table);
    const own = column === null ? rows : rows.map((row) => ({ ...row, [column]: workingGroupId }));
    await addTableRows(tx, table, inOrderOfReference(table, own));
  }
  return workingGroupId;
}

async function writeRestoredGroup(tx: Tx, row: TableRow): Promise<number> {
  const made = await tx.workingGroup.findFirst({ select: { id: true } });
  if (made) {
    const empty = {
      bulletinTitle: Prisma.DbNull,
      publication: Prisma.DbNull,
      balanceBand: Prisma.DbNull,
      patOwner: null,
    };
    await tx.workingGroup.update({ where: { id: made.id }, data: { ...empty, ...row } });
    return made.id;
  }
  await addTableRows(tx, 'WorkingGroup', [row]);
  return (await tx.workingGroup.findFirstOrThrow({ select: { id: true } })).id;
}

/** Rows that name others of their own table, after those. */
function inOrderOfReference(table: TableName, rows: readonly TableRow[]): readonly TableRow[] {
  const column = referencesOf(table).find(({ to }) => to === table)?.column;
  if (column === undefined) return rows;
  const byId = new Map(rows.map((row) => [row['id'], row]));
  return orderByDependencies(rows, (row) => {
    const other = byId.get(row[column]);
    return other ? [other] : [];
  });
}

/** Whether a database has refused rows because two of them say the same. */
export function isSaidTwice(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
