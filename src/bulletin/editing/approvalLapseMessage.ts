import type { Db } from '../../db/db.ts';
import type { Message } from '../../protocol/message.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import type { IssueRecord } from '../issues/store.ts';
import { editorAct } from '../../protocol/bulletinEditingIntent.ts';

/**
 * Says that a change took back the approval of an issue and the day on which it was to appear: neither was given for what it is now.
 * `before` is the issue as it was approved. Null where it was not.
 */
export async function approvalLapseMessage(db: Db, before: IssueRecord, language: Language): Promise<Message | null> {
  const { number, state, publishAt, workingGroupId } = before;
  if (state !== 'approved') return null;
  const timeZone = await zoneOfGroup(db, workingGroupId);
  const text =
    publishAt === null
      ? translate(language, 'bulletin.lapsed', { number })
      : translate(language, 'bulletin.lapsedWithDate', {
          number,
          date: writeDate(dateIn(publishAt, timeZone), language),
        });
  const submit = {
    label: translate(language, 'bulletin.do_submit'),
    intent: editorAct.of({ do: 'submit', issue: number }),
  } as const;
  return {
    text,
    blocks: [
      { kind: 'text', text, tone: 'warning' },
      { kind: 'actions', actions: [submit] },
    ],
  };
}
