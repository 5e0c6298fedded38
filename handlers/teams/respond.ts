import { converse } from '../../src/conversation/converse.ts';
import type { Answered, Said } from '../../src/conversation/saidAndAnswered.ts';
import type { Sender } from '../../src/conversation/identifySender.ts';
import { guardAgainstFailure, type PlatformFailure } from '../../src/conversation/guardAgainstFailure.ts';
import { showAnswered } from '../../src/conversation/showAnswered.ts';
import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { View } from './drawFormPage.ts';
import type { TeamsPlace } from './messagePlace.ts';
import { presentInTeams, sayInTeams, showTeamsMessages } from './presentReply.ts';
import { teamsSenderOf } from './senderAccount.ts';
import { accountUnreachable } from './store.ts';
import type { Teams } from './teamsContext.ts';

/**
 * Does what somebody means, tells Teams that it is done, and shows the answer where they said it; false where that failed. Null means
 * that what they pressed is too old.
 */
export async function respondInTeams(
  teams: Teams,
  place: TeamsPlace,
  intent: Intent | null,
  {
    view = {},
    message,
    files = [],
  }: { view?: View; message?: Said['message'] | undefined; files?: Said['files'] } = {},
): Promise<boolean> {
  const { received } = place;
  const where = place.kind === 'personal' ? 'direct' : 'public';
  const room = (answered: Answered) =>
    answered.reply.replacesSource || intent?.kind === 'page' ? ('replace' as const) : ('below' as const);
  return presentAnswerInTeams(
    teams,
    place,
    (sender) => converse(teams, { sender, place: where, intent, received, files, ...(message && { message }) }),
    (answered) => presentInTeams(teams, place, answered, { room: room(answered), view }),
  );
}

/** Shows an answer; one that Teams does not take now goes through the outbox. */
export function showInTeams(
  teams: Teams,
  place: TeamsPlace,
  answered: Answered,
  show: () => Promise<void>,
): Promise<boolean> {
  const { received } = place;
  return showAnswered(teams, { sender: teamsSenderOf(teams, place), received }, answered, {
    show,
    say: (text) => sayInTeams(teams, place, text, answered.language),
    isPlatformFailure: async (error) => (await notDelivered(teams, place, error)) !== null,
  });
}

/** Says what is answered, when Teams was told that it is done; nothing where there is nothing to say. False where that failed. */
export async function presentAnswerInTeams(
  teams: Teams,
  place: TeamsPlace,
  answer: (sender: Sender) => Promise<Answered | null>,
  present = ({ reply, language }: Answered): Promise<void> => showTeamsMessages(teams, place, reply, language),
): Promise<boolean> {
  const done = await guardedInTeams(teams, place, async () => {
    const answered = await answer(teamsSenderOf(teams, place));
    await place.received?.acknowledge();
    return answered === null || showInTeams(teams, place, answered, () => present(answered));
  });
  return done ?? false;
}

/** Does something that somebody in a place waits for. What Teams kept from being done is carried out later, where it can wait. */
export function guardedInTeams<Result>(
  teams: Teams,
  place: TeamsPlace,
  work: () => Promise<Result>,
): Promise<Result | null> {
  return guardAgainstFailure(
    teams,
    {
      sender: teamsSenderOf(teams, place),
      say: (text, language) => sayInTeams(teams, place, text, language),
      platformFailure: async (error) => keptFromDoing(teams, place, error) ?? (await notDelivered(teams, place, error)),
    },
    work,
  );
}

/** Notes that Teams failed before anything was done: it did not say who somebody is. Null for any other error, and where all is done. */
export function keptFromDoing({ log }: Teams, { received }: TeamsPlace, error: unknown): PlatformFailure | null {
  if (!(error instanceof DeliveryFailed) || !received || received.done) return null;
  log.warn({ reason: error.message }, 'Teams did not say who somebody is');
  if (!received.canWait) return { words: 'conversation.holderUnknown' };
  received.interrupted = true;
  return { words: null };
}

async function notDelivered({ app, log }: Teams, place: TeamsPlace, error: unknown): Promise<PlatformFailure | null> {
  if (!(error instanceof DeliveryFailed)) return null;
  log.warn({ reason: error.message }, 'an answer could not be shown in Teams');
  if (error.unreachable && place.kind === 'personal') await accountUnreachable(app.db, place);
  return { words: null };
}
