import type { App, Caller } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import type { Reply } from '../../protocol/message.ts';
import { dateIn, writeDate } from '../../language/dates.ts';
import { translate } from '../../language/translate.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { morningOf, nextIssueDates } from '../issues/calendar.ts';
import { editorAct, type EditorAct } from '../../protocol/editorIntent.ts';
import { requireEditor, requireReader } from '../issues/guard.ts';
import { publishIssue } from '../issues/publish.ts';
import { sayReply } from '../../protocol/textReply.ts';
import { mayDecide, maySubmit, type EditVerdict } from '../issues/state.ts';
import { allIssues, changeIssue, createIssue, issueInTheMaking, type IssueRecord, signOffOf } from '../issues/store.ts';
import { issueOf } from './issueOf.ts';
import { decideSignOff } from '../../publication/signOff/decideSignOff.ts';
import { askReaders, DECIDED } from './readers.ts';
import { showIssue } from './show.ts';
import { adoptItems } from './store.ts';

/** Begins the next issue, unless one is being made; says which of the two it was, and shows the issue. */
export async function call(app: App, caller: Caller): Promise<Reply> {
  await requireEditor(app, caller);
  const { language } = caller.person;
  const { issue, begun } = await inTransaction(app.db, async (tx) => {
    const making = await issueInTheMaking(tx, app.workingGroupId);
    if (making) return { issue: making, begun: false };
    const [last] = await allIssues(tx, app.workingGroupId);
    const timeZone = await zoneOfGroup(tx, app.workingGroupId);
    const dates = nextIssueDates(dateIn(caller.now, timeZone), last?.quarter ?? null);
    const created = await createIssue(tx, app.workingGroupId, (last?.number ?? 0) + 1, dates);
    await audit(tx, caller, 'bulletin.call', `issue:${created.id}`, issueDetail(created));
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
export async function submit(app: App, caller: Caller, intent: EditorAct): Promise<Reply> {
  await requireEditor(app, caller);
  const issue = await inTransaction(app.db, async (tx) => {
    const found = await issueOf(app, intent.issue, tx);
    insist(maySubmit(found), found);
    await adoptItems(tx, found);
    if (!(await changeIssue(tx, found, { state: 'editing' }))) throw new Refusal('bulletin.changedMeanwhile');
    await askReaders(tx, app, caller, found);
    await audit(tx, caller, 'bulletin.submit', `issue:${found.id}`, issueDetail(found));
    return found;
  });
  return said(caller, 'bulletin.submitted', issue);
}

/** Approves what was read, or sends it back with the reason. Never by whoever sent it to be read. */
export async function decideOnIssue(app: App, caller: Caller, intent: EditorAct, approved: boolean): Promise<Reply> {
  await requireReader(app, caller);
  const reason = intent.text?.trim() ?? '';
  if (!approved && reason === '') return askReason(caller, intent);
  const issue = await inTransaction(app.db, async (tx) => {
    const found = await issueOf(app, intent.issue, tx);
    insist(mayDecide(found, caller.person.id, intent.revision ?? null), found);
    const why = approved ? null : reason;
    const tell = { kind: DECIDED, body: { number: found.number, name: caller.person.name, reason: why } };
    const seen = intent.revision ?? null;
    await decideSignOff(tx, caller, signOffOf(found), { approved, reason: why, seen, tell });
    if (approved && !(await changeIssue(tx, found, { state: 'approved' })))
      throw new Refusal('bulletin.changedMeanwhile');
    const action = approved ? 'bulletin.approve' : 'bulletin.return';
    await audit(tx, caller, action, `issue:${found.id}`, issueDetail(found));
    return found;
  });
  return said(caller, approved ? 'bulletin.approved' : 'bulletin.returned', issue);
}

/** Publishes an approved issue: now, or in the morning of a date, by the clock of the working group, for all audiences at once. */
export async function publish(app: App, caller: Caller, intent: EditorAct): Promise<Reply> {
  await requireEditor(app, caller);
  const issue = await issueOf(app, intent.issue);
  const timeZone = await zoneOfGroup(app.db, app.workingGroupId);
  judgeDate(intent, dateIn(caller.now, timeZone));
  const at = intent.on === undefined ? null : morningOf(intent.on, timeZone);
  if (at === null || at <= caller.now) {
    await publishIssue(app, caller, issue);
    return said(caller, 'bulletin.isPublished', issue);
  }
  await inTransaction(app.db, async (tx) => {
    if (issue.state !== 'approved') throw new Refusal('bulletin.notApproved', { number: issue.number });
    if (!(await changeIssue(tx, issue, { publishAt: at }))) throw new Refusal('bulletin.changedMeanwhile');
    await audit(tx, caller, 'bulletin.publish', `issue:${issue.id}`, issueDetail(issue));
  });
  const date = writeDate(intent.on ?? '', caller.person.language);
  const told = { number: issue.number, date, zone: timeZone };
  return sayReply(translate(caller.person.language, 'bulletin.willBePublished', told));
}

/** A day that was meant and cannot be must not publish at once. */
function judgeDate({ on, text }: EditorAct, today: string): void {
  const said = on ?? text;
  if (said === undefined) return;
  if (on !== undefined && on >= today) return;
  throw new Refusal('bulletin.noSuchDate', { date: said, today });
}

/** Refuses a step that the issue may not take. */
export function insist(verdict: EditVerdict, { number }: IssueRecord): void {
  if (!verdict.may) throw new Refusal(verdict.why, { number });
}

/** What the audit trail says of an issue. */
export const issueDetail = ({ number, revision }: IssueRecord) => ({ number, revision });

function said(
  { person }: Caller,
  key: 'bulletin.submitted' | 'bulletin.approved' | 'bulletin.returned' | 'bulletin.isPublished',
  { number }: IssueRecord,
): Reply {
  return { ...sayReply(translate(person.language, key, { number })), replacesSource: true };
}

function askReason({ person }: Caller, intent: EditorAct): Reply {
  return {
    ...sayReply(translate(person.language, 'bulletin.whyReturn'), [], 'normal'),
    awaits: { kind: 'words', intent: editorAct.of(intent), field: 'text', acts: true },
  };
}
