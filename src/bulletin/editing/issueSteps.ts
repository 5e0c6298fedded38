import type { App, Caller } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import type { Reply } from '../../protocol/message.ts';
import { writeDate } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';
import { nextIssueDates } from '../issues/nextIssueDates.ts';
import { editorAct, type EditorAct } from '../../protocol/bulletinEditingIntent.ts';
import { requireBulletinEditor, requireIssueReader } from '../issues/requireBulletinEditor.ts';
import { doneReply } from '../../protocol/textReply.ts';
import { mayDecideOnIssue, maySubmitIssue, type EditVerdict } from '../issues/issueState.ts';
import {
  allIssues,
  changeIssue,
  createIssue,
  issueInTheMaking,
  type IssueRecord,
  signOffOfIssue,
} from '../issues/store.ts';
import { hasPiece } from '../gate/issueGate.ts';
import { issueForEditor } from './issueForEditor.ts';
import { decideSignOff } from '../../signOff/decideSignOff.ts';
import { askForIssueApproval, DECIDED } from './askForIssueApproval.ts';
import { showIssue } from './showIssue.ts';
import { adoptItemsForEditing, itemsToEdit } from './store.ts';

/** Begins the next issue, unless one is being made; says which of the two it was, and shows the issue. */
export async function callForIssue(app: App, caller: Caller): Promise<Reply> {
  await requireBulletinEditor(app, caller);
  const { language } = caller.person;
  const { issue, begun } = await inTransaction(app.db, async (tx) => {
    const making = await issueInTheMaking(tx, app.workingGroupId);
    if (making) return { issue: making, begun: false };
    const [last] = await allIssues(tx, app.workingGroupId);
    const dates = nextIssueDates(await todayOfGroup(tx, caller), last?.quarter ?? null);
    const created = await createIssue(tx, app.workingGroupId, (last?.number ?? 0) + 1, dates);
    await audit(tx, caller, 'bulletin.call', `issue:${created.id}`, editedIssueForAudit(created));
    return { issue: created, begun: true };
  });
  const text = translate(language, begun ? 'bulletin.called' : 'bulletin.calledBefore', {
    number: issue.number,
    ...(begun ? { call: writeDate(issue.callOn, language) } : {}),
    until: writeDate(issue.itemsUntil, language),
    date: writeDate(issue.publishOn, language),
  });
  const shown = await showIssue(app, caller, issue.number);
  return { ...shown, messages: [{ text, blocks: [{ kind: 'text', text, tone: 'good' }] }, ...shown.messages] };
}

/** Sends the issue as it stands, with all that has come in, to be read by a second person. */
export async function submitIssue(app: App, caller: Caller, intent: EditorAct): Promise<Reply> {
  await requireBulletinEditor(app, caller);
  const issue = await inTransaction(app.db, async (tx) => {
    const found = await issueForEditor(app, intent.issue, tx);
    // What was approved and has lost its last piece is made anew of what has come in since.
    const isEmptied = found.state === 'approved' && !hasPiece({ items: await itemsToEdit(tx, found) });
    insistOnIssueVerdict(maySubmitIssue(isEmptied ? { ...found, state: 'editing' } : found), found);
    await adoptItemsForEditing(tx, found);
    if (!hasPiece({ items: await itemsToEdit(tx, found) })) throw new Refusal('bulletin.noPiece');
    if (!(await changeIssue(tx, found, { state: 'editing', ...(isEmptied && { publishAt: null }) })))
      throw new Refusal('bulletin.changedMeanwhile');
    await askForIssueApproval(tx, app, caller, found);
    await audit(tx, caller, 'bulletin.submit', `issue:${found.id}`, editedIssueForAudit(found));
    return found;
  });
  return said(caller, 'bulletin.submitted', issue);
}

/** Approves what was read, or sends it back with the reason. Never by whoever sent it to be read. */
export async function decideOnIssue(app: App, caller: Caller, intent: EditorAct, approved: boolean): Promise<Reply> {
  await requireIssueReader(app, caller);
  const reason = intent.text?.trim() ?? '';
  if (!approved && reason === '') return askReason(caller, intent);
  const issue = await inTransaction(app.db, async (tx) => {
    const found = await issueForEditor(app, intent.issue, tx);
    insistOnIssueVerdict(mayDecideOnIssue(found, caller.person.id, intent.revision ?? null), found);
    const why = approved ? null : reason;
    const message = { kind: DECIDED, body: { number: found.number, name: caller.person.name, reason: why } };
    const seen = intent.revision ?? null;
    await decideSignOff(tx, caller, signOffOfIssue(found), { approved, reason: why, seen, message });
    if (approved && !(await changeIssue(tx, found, { state: 'approved' })))
      throw new Refusal('bulletin.changedMeanwhile');
    const action = approved ? 'bulletin.approve' : 'bulletin.return';
    await audit(tx, caller, action, `issue:${found.id}`, editedIssueForAudit(found));
    return found;
  });
  return said(caller, approved ? 'bulletin.approved' : 'bulletin.returned', issue);
}

/** Refuses a step that the issue may not take. */
export function insistOnIssueVerdict(verdict: EditVerdict, { number }: IssueRecord): void {
  if (!verdict.may) throw new Refusal(verdict.why, { number });
}

/** What the audit trail says of an issue. */
export const editedIssueForAudit = ({ number, revision }: IssueRecord) => ({ number, revision });

function said(
  { person }: Caller,
  key: 'bulletin.submitted' | 'bulletin.approved' | 'bulletin.returned',
  { number }: IssueRecord,
): Reply {
  return { ...doneReply(translate(person.language, key, { number })), replacesSource: true };
}

function askReason({ person }: Caller, intent: EditorAct): Reply {
  return {
    ...doneReply(translate(person.language, 'bulletin.whyReturn'), [], 'normal'),
    awaits: { kind: 'words', intent: editorAct.of(intent), field: 'text', acts: true },
  };
}
