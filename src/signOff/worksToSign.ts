import type { App, Caller } from '../core/context.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { sign } from '../protocol/signIntent.ts';
import type { Action } from '../protocol/message.ts';
import type { SignedWorkKind } from './signedWork.ts';
import { subjectsToSign } from './store.ts';

/** The works of a kind that wait for a person's yes or no; `nameOf` says what people call one, null where it is gone. */
export async function worksToSign(
  app: App,
  caller: Caller,
  kind: SignedWorkKind,
  nameOf: (subjectId: number) => Promise<({ round: string } | { year: number }) | null>,
): Promise<{ text: string; action: Action }[]> {
  const { id, language } = caller.person;
  const { supervisor } = await rolesNow(app.db, caller);
  const lines: { text: string; action: Action }[] = [];
  for (const subject of await subjectsToSign(
    app.db,
    { workingGroupId: app.workingGroupId, kind },
    { id, supervisor },
  )) {
    const named = await nameOf(subject);
    if (!named) continue;
    const label = 'round' in named ? named.round : String(named.year);
    lines.push({
      text: translate(language, 'signOff.waitingToSign', { kind, label }),
      action: {
        label: translate(language, 'signOff.readToSign', { kind, label }),
        intent: sign.of({ do: 'show', ...named }),
      },
    });
  }
  return lines;
}
