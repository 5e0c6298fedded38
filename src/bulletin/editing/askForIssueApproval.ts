import { z } from 'zod';
import type { App, Caller } from '../../core/context.ts';
import type { Tx } from '../../db/db.ts';
import type { Action } from '../../protocol/message.ts';
import { writeDate } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { shownPersonName } from '../../people/shownPersonName.ts';
import { peopleWithRole } from '../../people/store.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';
import { waitingIssueReading } from '../issues/issueState.ts';
import { requestSignOff } from '../../signOff/requestSignOff.ts';
import { issueById, type IssueRecord, signOffOfIssue } from '../issues/store.ts';
import { editorAct } from '../../protocol/bulletinEditingIntent.ts';
import { textMessage } from '../../protocol/textReply.ts';

export const TO_READ = 'bulletin.toRead';
export const DECIDED = 'bulletin.decided';

/** Notes that the issue, at its revision, waits for a second person, and asks everybody who may be it; whoever sent it is not asked. */
export async function askForIssueApproval(
  tx: Tx,
  { workingGroupId }: App,
  caller: Caller,
  issue: IssueRecord,
): Promise<void> {
  const { person, now } = caller;
  const today = await todayOfGroup(tx, caller);
  const readers = new Set<number>();
  for (const role of ['coordinator', 'supervisor', 'editor'] as const)
    for (const { id } of await peopleWithRole(tx, workingGroupId, role, today)) readers.add(id);
  const ask = { kind: TO_READ, body: { issue: issue.id, revision: issue.revision } };
  await requestSignOff(tx, { person, now }, signOffOfIssue(issue), { signers: readers, ask });
}

const toReadSchema = z.object({ issue: z.int(), revision: z.int() });

/** Asks a second person to read an issue, as long as nobody has decided and it has not changed. */
export const composeIssueToRead: Composer = async ({ db }, body, { language }) => {
  const { issue: id, revision } = toReadSchema.parse(body);
  const issue = await issueById(db, id);
  if (issue?.revision !== revision || !waitingIssueReading(issue))
    return { drop: 'the issue is decided on, or has changed' };
  const { number, publishOn } = issue;
  const text = translate(language, 'bulletin.toReadText', { number, date: writeDate(publishOn, language) });
  const actions = (['preview', 'approve', 'return'] as const).map((act): Action => ({
    label: translate(language, `bulletin.do_${act}`),
    intent: editorAct.of({ do: act, issue: number, ...(act === 'preview' ? {} : { revision }) }),
  }));
  return textMessage(text, actions);
};

const decidedSchema = z.object({ number: z.int(), name: z.string(), reason: z.string().nullable() });

/** Tells the editor what the second person decided; a reason is shown as that person's words. */
export const composeIssueDecided: Composer = (_context, body, { language }) => {
  const { number, name: decider, reason } = decidedSchema.parse(body);
  const name = shownPersonName(decider, language);
  const text = translate(language, reason === null ? 'bulletin.decidedApproved' : 'bulletin.decidedReturned', {
    number,
    name,
  });
  const act = reason === null ? 'publish' : 'show';
  const action: Action = {
    label: translate(language, `bulletin.do_${act}`),
    intent: editorAct.of({ do: act, issue: number }),
  };
  return Promise.resolve({
    text,
    blocks: [
      { kind: 'text', text },
      ...(reason === null ? [] : [{ kind: 'quote' as const, text: reason, by: name }]),
      { kind: 'actions', actions: [action] },
    ],
  });
};
