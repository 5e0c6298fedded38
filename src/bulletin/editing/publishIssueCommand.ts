import type { App, Caller } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import type { Block, Reply } from '../../protocol/message.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { issueMorning } from '../issues/nextIssueDates.ts';
import { type EditorAct, editorAct } from '../../protocol/bulletinEditingIntent.ts';
import { entriesSinceSubmittedInWords } from '../issueDocument/entriesSinceIssueSubmitted.ts';
import { loadIssueDocumentFacts } from '../issueDocument/store.ts';
import { issueGate, hasPiece } from '../gate/issueGate.ts';
import { issueGateInWords } from '../gate/issueGateInWords.ts';
import { termAdviceAtGate } from '../gate/termAdviceAtGate.ts';
import { requireBulletinEditor } from '../issues/requireBulletinEditor.ts';
import { publishIssue, publishIssueOutside } from '../issues/publishIssue.ts';
import { isDocumentCovered, missingOnCoverInWords } from '../../publication/cover/cover.ts';
import { publisherOnCover } from '../../publication/cover/store.ts';
import { blocksReply, doneReply } from '../../protocol/textReply.ts';
import { mayPublishIssue } from '../issues/issueState.ts';
import { changeIssue, type IssueRecord } from '../issues/store.ts';
import { silencedTermsOf } from '../../terminology/store.ts';
import { publishToMemberStatesAction } from './lacksMemberStatesEdition.ts';
import { issueForEditor } from './issueForEditor.ts';
import { insistOnIssueVerdict, editedIssueForAudit } from './issueSteps.ts';

/**
 * Publishes an approved issue: now, or in the morning of a date, by the clock of the working group, for all audiences at once. Names
 * first what is missing; the editor publishes all the same by a second press and a reason, which is kept with the act. Words that have
 * better ones are advised on: a second press is enough. Refuses an issue
 * without a piece, and one that nobody has approved.
 */
export async function publishIssueCommand(app: App, caller: Caller, intent: EditorAct): Promise<Reply> {
  await requireBulletinEditor(app, caller);
  const issue = await issueForEditor(app, intent.issue);
  if (issue.state === 'published' && intent.audience === 'memberStates') {
    await publishIssueOutside(app, caller, issue);
    const text = translate(caller.person.language, 'bulletin.isPublishedOutside', { number: issue.number });
    return { ...doneReply(text), replacesSource: true, awaits: null };
  }
  const timeZone = await zoneOfGroup(app.db, app.workingGroupId);
  const today = dateIn(caller.now, timeZone);
  const all = intent.sure === true;
  judgeDate({ on: intent.on, text: all ? undefined : intent.text }, today);
  insistOnIssueVerdict(mayPublishIssue(issue), issue);
  if (all && intent.revision !== issue.revision) throw new Refusal('bulletin.changedMeanwhile');
  const facts = await loadIssueDocumentFacts(app.db, issue, today);
  if (!hasPiece(facts)) throw new Refusal('bulletin.noPiece');
  const later = entriesSinceSubmittedInWords(facts, caller.person.language);
  const missing = issueGateInWords(issueGate(facts, true), caller.person.language);
  const advice = all
    ? []
    : await termAdviceAtGate(facts.items, caller.person.language, await silencedTermsOf(app.db, caller.person.id));
  if (missing.length + advice.length === 0)
    return publishOrSchedule(app, caller, issue, { on: intent.on, timeZone, reason: null, later });
  const reason = (all && intent.text?.trim()) || null;
  if (reason === null) return all ? askReason(caller, intent) : showGate(caller, intent, issue, { missing, advice });
  return publishOrSchedule(app, caller, issue, { on: intent.on, timeZone, reason, later });
}

/** What is missing, what is advised, and the way to publish all the same. */
function showGate(
  { person }: Caller,
  intent: EditorAct,
  issue: IssueRecord,
  { missing, advice }: { missing: string[]; advice: string[] },
): Reply {
  const { language } = person;
  const { number } = issue;
  const lacks = translate(language, 'bulletin.gate', { number, count: missing.length });
  const advised = translate(language, 'bulletin.gate_advice', { number });
  const text = missing.length > 0 ? lacks : advised;
  const sure = editorAct.of({ ...intent, issue: issue.number, revision: issue.revision, sure: true });
  const blocks: Block[] = [
    ...(missing.length > 0
      ? ([
          { kind: 'text', text: lacks, tone: 'warning' },
          { kind: 'list', items: missing },
        ] as const)
      : []),
    ...(advice.length > 0
      ? ([
          { kind: 'text', text: advised, tone: 'quiet' },
          { kind: 'list', items: advice },
        ] as const)
      : []),
    {
      kind: 'actions',
      actions: [
        {
          label: translate(language, 'bulletin.do_show'),
          intent: editorAct.of({ do: 'show', issue: issue.number }),
          style: 'primary',
        },
        { label: translate(language, 'bulletin.publishAnyway'), intent: sure, style: 'danger' },
      ],
    },
  ];
  return blocksReply(text, blocks);
}

function askReason({ person }: Caller, intent: EditorAct): Reply {
  return {
    ...doneReply(translate(person.language, 'bulletin.whyPublish'), [], 'normal'),
    awaits: { kind: 'words', intent: editorAct.of(intent), field: 'text', acts: true },
  };
}

async function publishOrSchedule(
  app: App,
  caller: Caller,
  issue: IssueRecord,
  {
    on,
    timeZone,
    reason,
    later,
  }: { on?: string | undefined; timeZone: string; reason: string | null; later: readonly string[] },
): Promise<Reply> {
  const { language } = caller.person;
  const { number } = issue;
  const at = on === undefined ? null : issueMorning(on, timeZone);
  if (at === null || at <= caller.now) {
    await publishIssue(app, caller, issue, reason);
    return { ...(await published(app, caller, issue, later)), replacesSource: true, awaits: null };
  }
  await inTransaction(app.db, async (tx) => {
    if (!(await changeIssue(tx, issue, { publishAt: at }))) throw new Refusal('bulletin.changedMeanwhile');
    const detail = { ...editedIssueForAudit(issue), ...(reason !== null && { reason }) };
    await audit(tx, caller, 'bulletin.publish', `issue:${issue.id}`, detail);
  });
  const date = writeDate(on ?? '', language);
  return doneReply(
    [translate(language, 'bulletin.willBePublished', { number, date, zone: timeZone }), ...later].join(' '),
  );
}

/** That the issue is out; what Member States wait for, with the way to publish to them once the cover has it. */
async function published(
  app: App,
  { person: { language } }: Caller,
  issue: IssueRecord,
  later: readonly string[],
): Promise<Reply> {
  const text = [translate(language, 'bulletin.isPublished', { number: issue.number }), ...later].join(' ');
  const publisher = await publisherOnCover(app.db, issue.workingGroupId);
  if (isDocumentCovered(publisher, 'memberStates')) return doneReply(text);
  const parts = missingOnCoverInWords(publisher.cover, language);
  const waits = translate(language, 'bulletin.waitsForCover', { parts });
  return doneReply(`${text} ${waits}`, [publishToMemberStatesAction(issue, language)]);
}

/** A day that was meant and cannot be must not publish at once. */
function judgeDate({ on, text }: { on: string | undefined; text: string | undefined }, today: string): void {
  const said = on ?? text;
  if (said === undefined) return;
  if (on !== undefined && on >= today) return;
  throw new Refusal('bulletin.noSuchDate', { date: said, today });
}
