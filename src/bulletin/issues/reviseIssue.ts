import { Refusal } from '../../core/refusal.ts';
import type { Tx } from '../../db/db.ts';
import { mayEditIssue } from './issueState.ts';
import { changeIssue, issueById } from './store.ts';

/** Makes an issue anew whose pieces change from elsewhere: an approval of what was there before does not cover it. Refuses a published one. */
export async function reviseIssue(tx: Tx, id: number): Promise<void> {
  const issue = await issueById(tx, id);
  if (!issue) return;
  const verdict = mayEditIssue(issue);
  if (!verdict.may) throw new Refusal(verdict.why, { number: issue.number });
  const revised = { revision: issue.revision + 1, state: 'editing', publishAt: null } as const;
  if (!(await changeIssue(tx, issue, revised))) throw new Refusal('bulletin.changedMeanwhile');
}
