import type { App, Caller } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { inTransaction } from '../../db/db.ts';
import type { Reply } from '../../protocol/message.ts';
import { translate } from '../../language/translate.ts';
import type { EditorAct } from '../../protocol/bulletinEditingIntent.ts';
import { requireBulletinEditor } from '../issues/requireBulletinEditor.ts';
import { doneReply } from '../../protocol/textReply.ts';
import { maySubmitIssue } from '../issues/issueState.ts';
import { changeIssue } from '../issues/store.ts';
import type { Item } from '../../contributions/contribution.ts';
import { hasPiece } from '../gate/issueGate.ts';
import { issueForEditor } from './issueForEditor.ts';
import { askForIssueApproval } from './askForIssueApproval.ts';
import { insistOnIssueVerdict, editedIssueForAudit } from './issueSteps.ts';
import { adoptItemsForEditing, itemsToEdit, postponeBulletinItems } from './store.ts';
import { Refusal } from '../../core/refusal.ts';

/**
 * Makes a short issue of what is there, so that something appears on its day: the first story of each section stays, the
 * others wait for the next issue; what is left is sent to be read.
 */
export async function makeIssueShort(app: App, caller: Caller, intent: EditorAct): Promise<Reply> {
  await requireBulletinEditor(app, caller);
  const { number, waiting } = await inTransaction(app.db, async (tx) => {
    const before = await issueForEditor(app, intent.issue, tx);
    insistOnIssueVerdict(maySubmitIssue(before), before);
    const changed = { revision: before.revision + 1, state: 'editing', short: true } as const;
    if (!(await changeIssue(tx, before, changed))) throw new Refusal('bulletin.changedMeanwhile');
    const issue = { ...before, ...changed };
    await adoptItemsForEditing(tx, issue);
    const items = await itemsToEdit(tx, issue);
    if (!hasPiece({ items })) throw new Refusal('bulletin.noPiece');
    const later = restOf(items);
    await postponeBulletinItems(tx, later);
    await askForIssueApproval(tx, app, caller, issue);
    await audit(tx, caller, 'bulletin.short', `issue:${issue.id}`, editedIssueForAudit(issue));
    return { number: issue.number, waiting: later.length };
  });
  const text = translate(caller.person.language, 'bulletin.madeShort', { number, waiting });
  return { ...doneReply(text), replacesSource: true };
}

/** The items that are neither the first story of their section nor told with it; what the editor cut stays cut. */
function restOf(items: readonly Item[]): number[] {
  const told = items.filter(({ cut, mergedInto }) => !cut && mergedInto === null);
  const leads = told.filter((item) => told.find(({ section }) => section === item.section) === item);
  const stays = ({ id, mergedInto, cut }: Item): boolean =>
    cut || leads.some((lead) => lead.id === id || lead.id === mergedInto);
  return items.filter((item) => !stays(item)).map(({ id }) => id);
}
