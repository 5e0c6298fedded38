import type { App, Caller } from '../../core/context.ts';
import type { Waiting } from '../../feature/feature.ts';
import { translate } from '../../language/translate.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { editorAct } from '../../protocol/bulletinEditingIntent.ts';
import { subjectsToSign } from '../../signOff/store.ts';
import { waitingIssueReading } from '../issues/issueState.ts';
import { issueById, issueInTheMaking } from '../issues/store.ts';
import { addDays } from '../../calendar/workingTime.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';

/** The issues that wait for a person's yes or no. */
export async function issuesWaitingForApproval(app: App, caller: Caller): Promise<Waiting[]> {
  const { id, language } = caller.person;
  const { supervisor } = await rolesNow(app.db, caller);
  const of = { workingGroupId: app.workingGroupId, kind: 'bulletin' } as const;
  const lines: Waiting[] = [];
  for (const subject of await subjectsToSign(app.db, of, { id, supervisor })) {
    const issue = await issueById(app.db, subject);
    if (!issue) continue;
    const { number } = issue;
    lines.push({
      text: translate(language, 'bulletin.waitingToRead', { number }),
      action: {
        label: translate(language, 'bulletin.readToApprove', { number }),
        intent: editorAct.of({ do: 'show', issue: number }),
      },
    });
  }
  return lines;
}

/** Days before it goes out from which an issue is the editor's to do, once its items are in. */
const EDITING_DAYS = 14;

/** For the editor, the issue in the making where the next step is theirs: come back, to be edited, or to be published. */
export async function issueWaitingForEditor(app: App, caller: Caller): Promise<Waiting[]> {
  const { language } = caller.person;
  const { editor } = await rolesNow(app.db, caller);
  const issue = editor ? await issueInTheMaking(app.db, app.workingGroupId) : null;
  if (!issue || waitingIssueReading(issue)) return [];
  const { number, publishOn, itemsUntil, readings, revision, state } = issue;
  const last = readings.at(-1);
  const isReturned = state !== 'approved' && last?.approved === false && last.revision === revision;
  const today = dateIn(caller.now, caller.person.timeZone);
  const isNear = today > itemsUntil || addDays(publishOn, -EDITING_DAYS) <= today;
  if (!isReturned && state === 'collecting' && !isNear) return [];
  const text = translate(language, 'bulletin.waitingToEdit', {
    number,
    state: isReturned ? 'returned' : state,
    date: writeDate(publishOn, language),
  });
  const label = translate(language, 'bulletin.openToEdit', { number });
  return [{ text, action: { label, intent: editorAct.of({ do: 'show', issue: number }) } }];
}
