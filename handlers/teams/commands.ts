import { parseTyped } from '../../src/conversation/parseTyped.ts';
import { parsePublishHere, publishHere } from '../../src/conversation/publishHere.ts';
import { type TeamsPlace, withoutThread } from './place.ts';
import { sayInTeams } from './present.ts';
import { guarded, respond } from './respond.ts';
import { senderOf } from './sender.ts';
import type { Teams } from './teams.ts';

/** `@Focal TEXT` where others read. */
export async function onMention(teams: Teams, place: TeamsPlace, text: string): Promise<void> {
  const audience = parsePublishHere(text);
  if (audience === null) return void (await respond(teams, place, parseTyped(text)));
  await guarded(teams, place, async () => {
    const here = { tenant: place.tenant, conversation: withoutThread(place.conversation), command: '@Focal', audience };
    const said = await publishHere(teams, { sender: senderOf(teams, place), ...here });
    await sayInTeams(teams, place, said.text, said.language);
  });
}
