import type { App, Caller } from '../../core/context.ts';
import type { Waiting } from '../../feature/feature.ts';
import { translate } from '../../language/translate.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { editorAct } from '../../protocol/editorIntent.ts';
import { subjectsToSign } from '../../signOff/store.ts';
import { issueById } from '../issues/store.ts';

/** The issues that wait for a person's yes or no. */
export async function issuesToRead(app: App, caller: Caller): Promise<Waiting[]> {
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
