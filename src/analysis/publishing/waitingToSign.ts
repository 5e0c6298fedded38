import type { App, Caller } from '../../core/context.ts';
import type { Waiting } from '../../feature/feature.ts';
import { translate } from '../../language/translate.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { roundById } from '../../rounds/store.ts';
import { subjectsToSign } from '../../signOff/store.ts';
import { signAnalysis } from '../intents.ts';

/** The analyses that wait for a person's yes or no. */
export async function analysesToSign(app: App, caller: Caller): Promise<Waiting[]> {
  const { id, language } = caller.person;
  const { supervisor } = await rolesNow(app.db, caller);
  const of = { workingGroupId: app.workingGroupId, kind: 'analysis' } as const;
  const lines: Waiting[] = [];
  for (const subject of await subjectsToSign(app.db, of, { id, supervisor })) {
    const round = await roundById(app.db, subject);
    if (!round) continue;
    const intent = signAnalysis.of({ do: 'show', round: round.label });
    lines.push({
      text: translate(language, 'analysis.waitingToSign', { round: round.label }),
      action: { label: translate(language, 'analysis.readToSign', { round: round.label }), intent },
    });
  }
  return lines;
}
