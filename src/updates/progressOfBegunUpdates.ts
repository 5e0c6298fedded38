import { formProgress } from '../forms/formSteps.ts';
import type { DraftsSoFar } from '../feature/feature.ts';
import { draftSteps } from '../drafts/draftSteps.ts';
import { assignmentsToUpdateAt } from './store.ts';
import { loadUpdateOfAssignment } from './openUpdateOfAssignment.ts';

/** How many of the questions that somebody is asked have been dealt with, of posts that have begun. */
export const progressOfBegunUpdates: DraftsSoFar = async (app, caller, { round, posts }) => {
  const rows = await assignmentsToUpdateAt(
    app.db,
    posts.map((post) => ({ round, post })),
  );
  const progress = new Map<number, { done: number; total: number }>();
  for (const row of rows) {
    const open = await loadUpdateOfAssignment(app, row, caller);
    if (open.draft.version === 0) continue;
    const { done, total } = formProgress(draftSteps(open), open.draft.content, null);
    progress.set(row.post.id, { done, total });
  }
  return progress;
};
