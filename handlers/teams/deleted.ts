import { deletedAnswer } from '../../src/conversation/deletedAnswer.ts';
import { identifySender } from '../../src/conversation/identifySender.ts';
import { drawSendables } from './draw.ts';
import type { Activity } from './payloads.ts';
import type { TeamsPlace } from './place.ts';
import { guardedInTeams } from './respond.ts';
import { post } from './send.ts';
import { teamsSenderOf } from './sender.ts';
import type { Teams } from './teams.ts';

/** Somebody deletes a message of theirs in the chat with the bot. */
export async function onDelete(teams: Teams, place: TeamsPlace, { id, channelData }: Activity): Promise<void> {
  if (channelData?.eventType !== 'softDeleteMessage' || !id) return;
  await guardedInTeams(teams, place, async () => {
    const identified = await identifySender(teams, teamsSenderOf(teams, place));
    if (!identified.known) return;
    const { language } = identified.person;
    const said = await deletedAnswer(teams, { conversation: place.conversation, message: id }, language);
    if (said) await post(teams, place, drawSendables(said, language));
  });
}
