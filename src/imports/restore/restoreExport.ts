import type { Tx } from '../../db/db.ts';
import { ImportRefused } from '../importProblem.ts';
import type { ImportFault } from '../importProblem.ts';
import { catalogueWords } from '../../language/catalogueTextAsValue.ts';
import { ImportTally } from '../importTally.ts';
import { judgeRestoredTables } from './judgeRestoredTables.ts';
import { isEmptyForRestore, isSaidTwice, writeRestoredTables } from './store.ts';

/** What of an export is written, and how. */
interface Restoring {
  /** The name of the file. */
  name: string;
  /** The code that the working group gets. */
  code: string;
  tables: Readonly<Record<string, unknown>>;
  dryRun: boolean;
}

/** What came of it: how many rows of each table were added, or what is wrong in the file. */
export type Restored = { workingGroupId: number; tally: ImportTally } | { faults: ImportFault[] };

/**
 * Writes a whole export into an empty database, with the ids that it has there: drafts, the record of acts and others name rows by them.
 * Null where the database is not empty, and nothing was done.
 */
export async function restoreExport(tx: Tx, { name, code, tables, dryRun }: Restoring): Promise<Restored | null> {
  if (!(await isEmptyForRestore(tx))) return null;
  const { rows, faults } = judgeRestoredTables(tables);
  if (faults.length > 0) return { faults };
  const tally = new ImportTally();
  for (const [table, all] of rows) tally.add(table, all.length);
  if (dryRun) return { workingGroupId: 0, tally };
  try {
    return { workingGroupId: await writeRestoredTables(tx, code, rows), tally };
  } catch (error) {
    if (!isSaidTwice(error)) throw error;
    throw new ImportRefused(name, [{ message: catalogueWords('importProblems.keyTwice') }]);
  }
}
