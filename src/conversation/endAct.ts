import { type BatchResult, batchDatabaseWorkFor, failedInDatabaseBatch } from '../db/batchDatabaseWork.ts';
import { type Db, inTransaction, type Tx } from '../db/db.ts';
import { databaseFailureOf } from '../db/databaseFailure.ts';
import type { Act, ActOutcome } from '../core/actWrites.ts';

/**
 * Writes what an act has kept, all or nothing. Acts that end while the database is busy share one transaction; what does not go with one
 * of them, or throws, is for that one only.
 */
export async function endAct(db: Db, act: Act): Promise<ActOutcome> {
  return act.records().length === 0 ? 'ended' : endTogether(db, act);
}

const endTogether = batchDatabaseWorkFor(async (db: Db, acts: Act[]): Promise<BatchResult<ActOutcome>[]> => {
  try {
    const outcomes = await inTransaction(db, (tx) => writeAll(tx, acts));
    return outcomes.map((outcome) => () => outcome);
  } catch (error) {
    if (acts.length === 1 || databaseFailureOf(error) !== null) throw error;
    // One row that does not fit must not cost the others theirs.
    const alone: BatchResult<ActOutcome>[] = [];
    for (const act of acts) alone.push(await endAlone(db, act));
    return alone;
  }
});

async function endAlone(db: Db, act: Act): Promise<BatchResult<ActOutcome>> {
  try {
    const [outcome = 'ended'] = await inTransaction(db, (tx) => writeAll(tx, [act]));
    return () => outcome;
  } catch (error) {
    return failedInDatabaseBatch(error);
  }
}

async function writeAll(tx: Tx, acts: readonly Act[]): Promise<ActOutcome[]> {
  const outcomes = new Map<Act, ActOutcome>();
  const left = (): Act[] => acts.filter((act) => !outcomes.has(act));
  const records = [...new Set(acts.flatMap((act) => act.records()))].toSorted((one, other) => one.rank - other.rank);
  for (const record of records) {
    const refused = await record.refuse?.(
      tx,
      left().flatMap((act) => act.kept(record)),
    );
    for (const act of refused ? left() : [])
      if (refused && act.kept(record).some((item) => refused.items.has(item))) outcomes.set(act, refused.as);
  }
  for (const record of records) {
    const items = left().flatMap((act) => act.kept(record));
    if (items.length > 0) await record.write?.(tx, items);
  }
  return acts.map((act) => outcomes.get(act) ?? 'ended');
}
