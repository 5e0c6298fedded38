import { languageOfSender } from '../../src/conversation/identifySender.ts';
import { translate } from '../../src/language/translate.ts';
import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import type { DialogAnswer } from './dialogs.ts';
import { type Activity, teamsOfferSchema } from './payloads.ts';
import type { TeamsPlace } from './place.ts';
import { parseContent } from './parseContent.ts';
import { personalChat } from './send.ts';
import { respondInTeams } from './respond.ts';
import { teamsSenderOf } from './sender.ts';
import type { Teams } from './teams.ts';

/** Teams shows an error where it waits for long. */
export const PATIENCE_MS = 1_500;

/** "Offer to the bulletin" on a message: the rest, and the consent, is asked in the personal chat; the dialog says so. */
export async function onTeamsOffer(teams: Teams, place: TeamsPlace, { value }: Activity): Promise<DialogAnswer> {
  const judged = teamsOfferSchema.safeParse(value);
  if (!judged.success) return null;
  const text = parseContent(judged.data.messagePayload.body);
  const writing = writeToThem(teams, place, text);
  teams.inBackground(() => writing);
  const told = await Promise.race([writing, teams.pause(PATIENCE_MS).then(() => null)]);
  const language = await languageOfSender(teams, teamsSenderOf(teams, place));
  const key = told === null ? 'teams.writingToYou' : told ? 'teams.wroteToYou' : 'teams.cannotWrite';
  const words = translate(language, key);
  return { task: { type: 'message', value: words } };
}

/** False where the person has no chat with the bot, and cannot be given one. */
async function writeToThem(teams: Teams, { source: _, ...place }: TeamsPlace, text: string): Promise<boolean> {
  try {
    const chat: TeamsPlace = { ...place, ...(await personalChat(teams, place)), kind: 'personal' };
    return await respondInTeams(teams, chat, { kind: 'contribute', text });
  } catch (error) {
    if (!(error instanceof DeliveryFailed)) throw error;
    return false;
  }
}
