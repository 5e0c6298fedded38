import type { Tx } from '../db/db.ts';
import { actionsOverRounds } from './actionsOverRounds.ts';
import { keepActions, actionRoundsOfPost } from './store.ts';

/** Lets the actions of a post be those of all that stands of it, in the transaction of its update. */
export async function recordActions(tx: Tx, postId: number): Promise<void> {
  await keepActions(tx, postId, actionsOverRounds(await actionRoundsOfPost(tx, postId)));
}
