import { answerSaid, type Said } from '../../src/conversation/answer.ts';
import { guard, type PlatformFailure } from '../../src/conversation/guard.ts';
import { DeliveryFailed } from '../../src/outbox/channel.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { View } from './drawFormPage.ts';
import type { TeamsPlace } from './place.ts';
import { presentInTeams, sayInTeams } from './present.ts';
import { teamsSenderOf } from './sender.ts';
import { accountUnreachable } from './store.ts';
import type { Teams } from './teams.ts';

/** Does what somebody means, and shows the answer where they said it; false where it could not. Null means that what they pressed is too old. */
export async function respondInTeams(
  teams: Teams,
  place: TeamsPlace,
  intent: Intent | null,
  { view = {}, message }: { view?: View; message?: Said['message'] | undefined } = {},
): Promise<boolean> {
  const done = await guardedInTeams(teams, place, async () => {
    const answered = await answerSaid(teams, { ...said(teams, place, intent), ...(message && { message }) });
    const room = answered.reply.replacesSource || intent?.kind === 'page' ? 'replace' : 'below';
    await teams.inOrder(`show:${place.userId}`, () => presentInTeams(teams, place, answered, { room, view }));
    return true;
  });
  return done ?? false;
}

function said(teams: Teams, place: TeamsPlace, intent: Intent | null): Said {
  return { sender: teamsSenderOf(teams, place), place: place.kind === 'personal' ? 'direct' : 'public', intent };
}

/** Does something that somebody in a place waits for; an answer that Teams does not take is logged only. */
export function guardedInTeams<Result>(
  teams: Teams,
  place: TeamsPlace,
  work: () => Promise<Result>,
): Promise<Result | null> {
  return guard(
    teams,
    {
      sender: teamsSenderOf(teams, place),
      say: (text, language) => sayInTeams(teams, place, text, language),
      platformFailure: (error) => notDelivered(teams, place, error),
    },
    work,
  );
}

async function notDelivered({ app, log }: Teams, place: TeamsPlace, error: unknown): Promise<PlatformFailure | null> {
  if (!(error instanceof DeliveryFailed)) return null;
  log.warn({ reason: error.message }, 'an answer could not be shown in Teams');
  if (error.unreachable && place.kind === 'personal') await accountUnreachable(app.db, place);
  return { words: null };
}
