import {
  parsePublishingConversation,
  setPublishingConversation,
} from '../../src/conversation/setPublishingConversation.ts';
import { typed } from '../../src/protocol/doorIntents.ts';
import { type TeamsPlace, withoutTeamsThread } from './messagePlace.ts';
import { showTeamsMessages } from './presentReply.ts';
import { respondInTeams, presentAnswerInTeams } from './respond.ts';
import type { Teams } from './teamsContext.ts';

/** `@Focal TEXT` where others read. */
export async function onMention(teams: Teams, place: TeamsPlace, text: string): Promise<void> {
  const audience = parsePublishingConversation(text);
  if (audience === null) return void (await respondInTeams(teams, place, typed.of({ text })));
  const { tenant, received } = place;
  const here = { tenant, conversation: withoutTeamsThread(place.conversation), command: '@Focal', audience, received };
  await presentAnswerInTeams(
    teams,
    place,
    (sender) => setPublishingConversation(teams, { sender, ...here }),
    // Whoever reads in a place may know what is published there.
    ({ reply, language }) => showTeamsMessages(teams, place, { ...reply, visibleTo: 'everybody' }, language),
  );
}
