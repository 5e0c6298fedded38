import type { Db } from '../db/db.ts';
import {
  exportedActs,
  exportedGroup,
  exportedInstruments,
  exportedPeople,
  exportedPlans,
  exportedPosts,
  exportedRounds,
  exportedUpdates,
} from './store.ts';
import { exportedActions } from './actions/store.ts';
import { exportedBulletin, exportedEditions } from './bulletin/store.ts';
import { exportedCommitments } from './commitments/store.ts';
import { exportedRegisterEntries } from './registers/store.ts';
import { streamTablesForExport } from './tables/streamTablesForExport.ts';

/**
 * All that a working group would take away, as JSON text in pieces: posts and people as import files have them; plans; rounds with the
 * source of their questions and every revision of every update; actions; commitments; the bulletin; the record of acts. Last the rows
 * of all tables as they are, which `import` takes into an empty database. Rows are read a few at a time, so that memory does not grow
 * with them.
 */
export async function* exportGroup(db: Db, workingGroupId: number): AsyncGenerator<string> {
  const { code, workingGroup, publication } = await exportedGroup(db, workingGroupId);
  yield `{\n"code": ${JSON.stringify(code)},\n"workingGroup": ${JSON.stringify(workingGroup)}`;
  if (publication !== null) yield `,\n"publication": ${JSON.stringify(publication)}`;
  yield* list('posts', await exportedPosts(db, workingGroupId));
  const { appointments, grants, absences, ...who } = await exportedPeople(db, workingGroupId);
  yield* list('people', who.people);
  yield* list('appointments', appointments);
  yield* list('grants', grants);
  yield* list('absences', absences);
  yield* list('plans', await exportedPlans(db, workingGroupId));
  const all = await exportedRounds(db, workingGroupId);
  yield* list('instruments', await exportedInstruments(db, workingGroupId));
  yield* list(
    'rounds',
    all.map(({ row }) => row),
  );
  yield* list('updates', exportedUpdates(db, workingGroupId, all));
  yield* list('actions', exportedActions(db, workingGroupId));
  yield* list('entries', exportedRegisterEntries(db, workingGroupId));
  yield* list('commitments', exportedCommitments(db, workingGroupId));
  const { items, issues } = await exportedBulletin(db, workingGroupId);
  yield* list('bulletinItems', items);
  yield* list('bulletinIssues', issues);
  yield* list('editions', await exportedEditions(db, workingGroupId));
  yield* list('acts', exportedActs(db, workingGroupId));
  yield ',\n"tables": {';
  let separator = '';
  for await (const { table, rows } of streamTablesForExport(db, workingGroupId)) {
    yield* list(table, rows, separator);
    separator = ',';
  }
  yield '\n}\n}\n';
}

/** A list with a row on each line, so that two exports can be compared. */
async function* list(
  name: string,
  rows: Iterable<object> | AsyncIterable<object>,
  before = ',',
): AsyncGenerator<string> {
  yield `${before}\n${JSON.stringify(name)}: [`;
  let separator = '\n';
  for await (const row of rows) {
    yield separator + JSON.stringify(row);
    separator = ',\n';
  }
  yield ']';
}
