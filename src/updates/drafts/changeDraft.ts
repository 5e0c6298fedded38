import type { App, Caller } from '../../core/context.ts';
import { type Db, inTransaction } from '../../db/db.ts';
import { failed, type BatchResult, batchFor } from '../../db/batch.ts';
import type { DraftContent } from './draft.ts';
import { type Asked, type Key, openAssignments, type Assignment } from '../assignment.ts';
import { type DraftToKeep, saveDrafts } from './store.ts';

/** What becomes of a draft: its next content, given the assignment as it stands and the version that it will have; null leaves it. */
type Change = (assignment: Assignment, version: number) => DraftContent | null;

interface DraftChange extends Asked {
  change: Change;
}

/**
 * Changes the draft of a assignment and keeps it, as one act: what two devices do at the same time happens one after the other.
 * What many people send at once is kept in one transaction, which costs little more than one of them alone; a refusal, or
 * what `change` throws, is for its sender only.
 */
export async function changeDraft(app: App, caller: Caller, where: Key, change: Change): Promise<Assignment> {
  return applyChanges(app.db, { caller, where, change });
}

const applyChanges = batchFor((db: Db, requests: DraftChange[]) =>
  inTransaction(db, async (tx) => {
    const assignments = await openAssignments({ db }, requests, tx);
    const kept = new Map<string, DraftToKeep>();
    const outcomes = requests.map((request, i) => finishChange(() => changed(request, assignments[i], kept)));
    await saveDrafts(tx, [...kept.values()]);
    return outcomes;
  }),
);

/** The assignment after the change; `kept` holds the drafts that were changed before in the same go, and takes this one. */
function changed(
  { caller, where, change }: DraftChange,
  open: BatchResult<Assignment> | undefined,
  kept: Map<string, DraftToKeep>,
): Assignment {
  if (!open) throw new Error('openAssignments promises an outcome each');
  const key = `${where.round} ${where.post}`;
  const found = open();
  const assignment = { ...found, draft: kept.get(key) ?? found.draft };
  const version = assignment.draft.version + 1;
  const content = change(assignment, version);
  if (content === null) return assignment;
  const draft = { content, version, startedAt: assignment.draft.startedAt ?? caller.now, updatedBy: caller.person.id };
  kept.set(key, { roundId: where.round, postId: where.post, ...draft, updatedAt: caller.now });
  return { ...assignment, draft };
}

function finishChange<Result>(work: () => Result): BatchResult<Result> {
  try {
    const result = work();
    return () => result;
  } catch (error) {
    return failed(error);
  }
}
