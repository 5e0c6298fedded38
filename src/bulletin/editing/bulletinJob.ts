import { systemActor, type Actor, type App } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction, type Tx } from '../../db/db.ts';
import { translate } from '../../language/translate.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { nextScheduledQuarterHour } from '../../schedule/dueJobs.ts';
import type { Job, JobResult } from '../../schedule/job.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';
import { isIssueNear, nextIssueDates } from '../issues/nextIssueDates.ts';
import { publishIssue } from '../issues/publishIssue.ts';
import { waitingIssueReading } from '../issues/issueState.ts';
import { allIssues, createIssue, issueInTheMaking, issuesDue, type IssueRecord } from '../issues/store.ts';
import { bulletinEditorsOf, notifyEditors } from './notifyEditors.ts';

export const CALL_FOR_ITEMS = 'bulletin.call';
export const ITEMS_ARE_IN = 'bulletin.itemsIn';
export const NOT_APPROVED_YET = 'bulletin.near';

/**
 * What the calendar does for the bulletin: begins the next issue on the day of its call and asks the working group for items, tells
 * the editors what has come in when the time for items is over, and when an issue is near that nobody has approved, and publishes
 * what is approved when its moment has come. Doing it again does nothing.
 */
export const bulletinJob: Job = async (app, now) => {
  const calendar = systemActor(app, 'calendar', now);
  const today = await todayOfGroup(app.db, { workingGroupId: app.workingGroupId, now });
  const done: JobResult[] = [];
  for (const issue of await issuesDue(app.db, app.workingGroupId, now)) {
    done.push(await publishOne(app, calendar, issue));
  }
  const begun = await beginIssue(app, today, now);
  if (begun) done.push({ what: 'bulletin', subject: `No. ${begun.number} called` });
  const making = await issueInTheMaking(app.db, app.workingGroupId);
  if (making) await remindOf(app, making, today, now);
  const publishAt = making?.publishAt ?? null;
  const quarter = nextScheduledQuarterHour(now);
  const next = publishAt !== null && publishAt < quarter ? publishAt : quarter;
  return { calendar: done, ...(done.length === 0 && { next }) };
};

/** Somebody may have published it, or changed it, a moment before: the rest of what is due goes on. */
async function publishOne(app: App, calendar: Actor, issue: IssueRecord): Promise<JobResult> {
  const subject = `No. ${issue.number} published`;
  try {
    await publishIssue(app, calendar, issue);
    return { what: 'bulletin', subject };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { what: 'skip', subject, reason: translate('en', error.key, error.parameters) };
  }
}

/** What is due for an issue in the making, by its dates; each is sent once. */
async function remindOf(app: App, issue: IssueRecord, today: string, now: Date): Promise<void> {
  const { state, callOn, itemsUntil, publishOn } = issue;
  if (state === 'approved') return;
  // An issue that an editor began by hand is called for on its day too.
  if (state === 'collecting' && today >= callOn && today <= itemsUntil)
    await inTransaction(app.db, (tx) => callForItems(tx, app, issue, now));
  if (today > itemsUntil && !waitingIssueReading(issue)) await notify(app, ITEMS_ARE_IN, issue, now);
  if (isIssueNear(publishOn, today)) await notify(app, NOT_APPROVED_YET, issue, now);
}

async function beginIssue(app: App, today: string, now: Date): Promise<IssueRecord | null> {
  const { workingGroupId } = app;
  return inTransaction(app.db, async (tx) => {
    if (await issueInTheMaking(tx, workingGroupId)) return null;
    // Where nobody edits, a call would ask for what nobody reads.
    if ((await bulletinEditorsOf(tx, workingGroupId, now)).length === 0) return null;
    const [last] = await allIssues(tx, workingGroupId);
    const dates = nextIssueDates(today, last?.quarter ?? null);
    if (today < dates.callOn) return null;
    const issue = await createIssue(tx, workingGroupId, (last?.number ?? 0) + 1, dates);
    await callForItems(tx, app, issue, now);
    return issue;
  });
}

async function callForItems(tx: Tx, { workingGroupId }: App, { id }: IssueRecord, now: Date): Promise<void> {
  const to = { kind: 'audience', name: 'workingGroup' } as const;
  const key = `${CALL_FOR_ITEMS}:${id}`;
  await enqueue(tx, { workingGroupId, key, to, kind: CALL_FOR_ITEMS, body: { issue: id }, notBefore: now, now });
}

async function notify({ db, workingGroupId }: App, kind: string, { id }: IssueRecord, now: Date): Promise<void> {
  const news = { workingGroupId, key: `${kind}:${id}`, kind, body: { issue: id }, byDay: true, now };
  await inTransaction(db, (tx) => notifyEditors(tx, news));
}
