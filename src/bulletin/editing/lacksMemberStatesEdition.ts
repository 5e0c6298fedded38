import type { Db } from '../../db/db.ts';
import { audiencesReached } from '../../editions/store.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { editorAct } from '../../protocol/bulletinEditingIntent.ts';
import type { Action } from '../../protocol/message.ts';
import type { IssueRecord } from '../issues/store.ts';

/** Whether Member States still wait for an issue that the other audiences have. */
export async function lacksMemberStatesEdition(db: Db, { id, workingGroupId, state }: IssueRecord): Promise<boolean> {
  if (state !== 'published') return false;
  const reached = await audiencesReached(db, { workingGroupId, kind: 'bulletin', subjectId: id });
  return !reached.includes('memberStates');
}

/** The way to publish an issue to Member States once the cover has what they need. */
export function publishToMemberStatesAction({ number }: IssueRecord, language: Language): Action {
  const intent = editorAct.of({ do: 'publish', issue: number, audience: 'memberStates' });
  return { label: translate(language, 'bulletin.publishOutside'), intent };
}
