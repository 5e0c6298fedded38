import type { App, Caller } from '../core/context.ts';
import { writeDate } from '../calendar/dates.ts';
import type { Waiting } from '../feature/feature.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import { currentRoundsOf, ratesOfRound } from './store.ts';

/** For coordinator and supervisor, the open rounds that posts have still to answer. */
export async function roundsWithMissingPosts(app: App, caller: Caller): Promise<Waiting[]> {
  const { language } = caller.person;
  const roles = await rolesNow(app.db, caller);
  if (!roles.coordinator && !roles.supervisor) return [];
  const lines: Waiting[] = [];
  for (const { id, label, dueAt } of await currentRoundsOf(app.db, app.workingGroupId)) {
    const { received, expected } = await ratesOfRound(app.db, id);
    if (received === expected) continue;
    const due = writeDate(dueAt, language);
    lines.push({
      text: translate(language, 'rounds.waitingAnswers', { round: label, received, expected, due }),
      action: {
        label: translate(language, 'rounds.openStatus', { round: label }),
        intent: doorIntents.status.of({ round: label }),
      },
    });
  }
  return lines;
}
