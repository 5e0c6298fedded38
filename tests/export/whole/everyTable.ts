import type { Db } from '../../../src/db/db.ts';
import { inTransaction } from '../../../src/db/db.ts';
import { addTableRows, type TableRow } from '../../../src/db/tableRows.ts';
import { tableShapes, type TableName } from '../../../src/db/tableSchema.ts';
import { exportedTablesInWritingOrder } from '../../../src/export/tables/exportedTables.ts';
import { builtInInstrument } from '../../support/builtInInstrument.ts';

const shipped = builtInInstrument('plan-of-action');

/** What a column must say so that the program can read the row. */
const fixed: Record<string, (row: number) => unknown> = {
  'Instrument.source': () => shipped?.source,
  'Instrument.key': (row) => `plan-of-action-${row}`,
  'Draft.subject': (row) =>
    ['round:11/post:11', 'entry:12', 'handover:13', 'after:11', 'recommendation:11', 'trial:11'][row],
  'Answer.question': () => 'results',
  'Answer.number': () => null,
  'WorkingGroup.bulletinTitle': () => ({ en: 'News', fr: 'Nouvelles', es: 'Noticias' }),
  'WorkingGroup.balanceBand': () => ({ from: 47.5, to: 52.5 }),
};

const day = (row: number) => new Date(Date.UTC(2000, 0, 1 + row, 12, 30, 15, 250));

/** Rows of a table in which every column says something, and no two say the same; ids begin at 11. */
function filledRows(table: TableName, count: number): TableRow[] {
  const columns = Object.entries(tableShapes[table].columns);
  return Array.from({ length: count }, (_, row) => {
    const cells = columns.map(([column, { type, refersTo }]) => {
      const own = fixed[`${table}.${column}`];
      if (own) return [column, own(row)];
      if (refersTo === 'WorkingGroup') return [column, 11];
      // Who is merged into another comes first in the list, so that the order of ids is no order to write in.
      if (refersTo === table) return [column, row === 0 ? 12 : null];
      if (refersTo || column === 'id') return [column, 11 + row];
      if (typeof type !== 'string') return [column, type[row % type.length]];
      switch (type) {
        case 'Int':
          return [column, row + 1];
        case 'Float':
          return [column, row + 0.125];
        case 'Boolean':
          return [column, row % 2 === 0];
        case 'DateTime':
          return [column, day(row)];
        case 'Json':
          return [column, { of: `${table} ${row}`, list: [row, null, 'é — “x”', true] }];
        default:
          return [
            column,
            /^(from|to|due|date)$|At$|On$|Until$|Start$|End$/.test(column)
              ? `2000-01-${11 + row}`
              : `${table} ${column} ${row}`,
          ];
      }
    });
    return Object.fromEntries(cells) as TableRow;
  });
}

/** Fills every table that is exported: each column of each says something, in one row at least. */
export async function fillEveryTable(db: Db): Promise<number> {
  await inTransaction(db, async (tx) => {
    for (const table of exportedTablesInWritingOrder()) {
      const only = table === 'WorkingGroup' || tableShapes[table].key[0] === 'workingGroupId';
      const most = table === 'Draft' ? 6 : 3;
      const rows = filledRows(table, only ? 1 : most);
      await addTableRows(tx, table, table === 'Draft' ? rows.map(besideRounds) : rows.toSorted(mergedLast));
    }
  });
  return 11;
}

/** A draft beside the rounds has no round and no post. */
function besideRounds(row: TableRow): TableRow {
  return { ...row, roundId: null, postId: null, updatedBy: 11 };
}

function mergedLast(one: TableRow, other: TableRow): number {
  return Number(Boolean(one['mergedIntoId'])) - Number(Boolean(other['mergedIntoId']));
}
