import { parsePublishToConversation, publishToConversation } from '../../src/conversation/publishToConversation.ts';
import { typed } from '../../src/protocol/doorIntents.ts';
import { type TeamsPlace, withoutThread } from './place.ts';
import { sayInTeams } from './present.ts';
import { guardedInTeams, respondInTeams } from './respond.ts';
import { teamsSenderOf } from './sender.ts';
import type { Teams } from './teams.ts';

/** `@Focal TEXT` where others read. */
export async function onMention(teams: Teams, place: TeamsPlace, text: string): Promise<void> {
  const audience = parsePublishToConversation(text);
  if (audience === null) return void (await respondInTeams(teams, place, typed.of({ text })));
  await guardedInTeams(teams, place, async () => {
    const here = { tenant: place.tenant, conversation: withoutThread(place.conversation), command: '@Focal', audience };
    const said = await publishToConversation(teams, { sender: teamsSenderOf(teams, place), ...here });
    await sayInTeams(teams, place, said.text, said.language);
  });
}
