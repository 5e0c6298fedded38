import type { App } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Tx } from '../../db/db.ts';
import { issueByNumber, issueInTheMaking, type IssueRecord } from '../issues/store.ts';

/** The issue that an act is about: the one with the number, else the one in the making. Refuses where there is none. */
export async function issueForEditor(app: App, number: number | undefined, tx: Tx = app.db): Promise<IssueRecord> {
  const issue =
    number === undefined
      ? await issueInTheMaking(tx, app.workingGroupId)
      : await issueByNumber(tx, app.workingGroupId, number);
  if (issue) return issue;
  if (number === undefined) throw new Refusal('bulletin.noneInTheMaking');
  throw new Refusal('bulletin.noSuchIssue', { number });
}
