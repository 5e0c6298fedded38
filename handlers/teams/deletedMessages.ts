import { replyToDeleted } from '../../src/conversation/replyToWordlessOrDeleted.ts';
import type { Activity } from './payloads.ts';
import type { TeamsPlace } from './messagePlace.ts';
import { presentAnswerInTeams } from './respond.ts';
import type { Teams } from './teamsContext.ts';

/** Somebody took a message back: what becomes of the answer that it gave is asked, and nothing said of any other message. */
export async function onDelete(teams: Teams, place: TeamsPlace, activity: Activity): Promise<void> {
  const { id } = activity;
  if (activity.channelData?.eventType !== 'softDeleteMessage' || !id) return;
  const message = { conversation: place.conversation, message: id };
  await presentAnswerInTeams(teams, place, (sender) => replyToDeleted(teams, sender, message));
}
