import { recordActions } from '../actions/recordActions.ts';
import { groupsWithActionsUnread, markActionsRead, postsWithActions } from '../actions/store.ts';
import { type Db, inTransaction } from '../db/db.ts';

/**
 * Reads the actions of older editions from the answers that they stand in: which questions are on actions stands in a source that no SQL
 * reads. Done once for each working group.
 */
export async function backfillActionsAtStart(db: Db): Promise<void> {
  for (const workingGroupId of await groupsWithActionsUnread(db)) {
    for (const postId of await postsWithActions(db, workingGroupId))
      await inTransaction(db, (tx) => recordActions(tx, postId));
    await markActionsRead(db, workingGroupId);
  }
}
