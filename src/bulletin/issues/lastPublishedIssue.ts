import type { App } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { allIssues } from './store.ts';

/** The number of the newest published issue. Refuses where nothing is published yet. */
export async function lastPublishedIssue(app: App): Promise<number> {
  const issues = await allIssues(app.db, app.workingGroupId);
  const last = issues.find(({ state }) => state === 'published');
  if (!last) throw new Refusal('bulletin.noIssueYet');
  return last.number;
}
