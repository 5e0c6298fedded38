import { parsePublishToConversation, publishToConversation } from '../../src/conversation/publishToConversation.ts';
import { typed } from '../../src/protocol/doorIntents.ts';
import { type TeamsPlace, withoutThread } from './place.ts';
import { showTeamsMessages } from './present.ts';
import { respondInTeams, presentAnswerInTeams } from './respond.ts';
import type { Teams } from './teams.ts';

/** `@Focal TEXT` where others read. */
export async function onMention(teams: Teams, place: TeamsPlace, text: string): Promise<void> {
  const audience = parsePublishToConversation(text);
  if (audience === null) return void (await respondInTeams(teams, place, typed.of({ text })));
  const { tenant, received } = place;
  const here = { tenant, conversation: withoutThread(place.conversation), command: '@Focal', audience, received };
  await presentAnswerInTeams(
    teams,
    place,
    (sender) => publishToConversation(teams, { sender, ...here }),
    // Whoever reads in a place may know what is published there.
    ({ reply, language }) => showTeamsMessages(teams, place, { ...reply, visibleTo: 'everybody' }, language),
  );
}
