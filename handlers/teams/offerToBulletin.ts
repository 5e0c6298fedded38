import { languageOfSender } from '../../src/conversation/identifySender.ts';
import { translate } from '../../src/language/translate.ts';
import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import type { DialogAnswer } from './dialogs.ts';
import { type Activity, teamsOfferSchema } from './payloads.ts';
import type { TeamsPlace } from './messagePlace.ts';
import { parseTeamsMessageHtml } from './parseMessageHtml.ts';
import { personalChat } from './send.ts';
import { respondInTeams } from './respond.ts';
import { teamsSenderOf } from './senderAccount.ts';
import { isAccountReachable } from './store.ts';
import type { Teams } from './teamsContext.ts';

/** Teams shows an error where it waits for long. */
export const OFFERED_WITHIN_MS = 1_500;

/** "Offer to the bulletin" on a message: the rest, and the consent, is asked in the personal chat; the dialog says so. */
export async function onTeamsOffer(teams: Teams, place: TeamsPlace, { value }: Activity): Promise<DialogAnswer> {
  const judged = teamsOfferSchema.safeParse(value);
  if (!judged.success) return null;
  const text = parseTeamsMessageHtml(judged.data.messagePayload.body);
  const writing = writeToThem(teams, place, text);
  teams.inBackground(() => writing);
  const told = await Promise.race([writing, teams.pause(OFFERED_WITHIN_MS).then(() => 'writingToYou' as const)]);
  const language = await languageOfSender(teams, teamsSenderOf(teams, place));
  const words = translate(language, `teams.${told}`);
  return { task: { type: 'message', value: words } };
}

/** What becomes of the answer: it stands in the personal chat, the outbox sends it, or the person has no chat with the bot. */
type Written = 'wroteToYou' | 'writingToYou' | 'cannotWrite';

async function writeToThem(teams: Teams, { source: _, ...place }: TeamsPlace, text: string): Promise<Written> {
  try {
    const chat: TeamsPlace = { ...place, ...(await personalChat(teams, place)), kind: 'personal' };
    if (await respondInTeams(teams, chat, { kind: 'contribute', text })) return 'wroteToYou';
    return (await isAccountReachable(teams.app.db, place)) ? 'writingToYou' : 'cannotWrite';
  } catch (error) {
    if (!(error instanceof DeliveryFailed)) throw error;
    return 'cannotWrite';
  }
}
