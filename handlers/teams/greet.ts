import { greetNewcomerToApp } from '../../src/app/greetingToNewcomer.ts';
import { identifySender, languageOfSender } from '../../src/conversation/identifySender.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { type TeamsPlace, withoutTeamsThread } from './messagePlace.ts';
import { sayInTeams } from './presentReply.ts';
import { guardedInTeams } from './respond.ts';
import { teamsSenderOf } from './senderAccount.ts';
import { markGreetedInTeams, wasGreetedInTeams } from './store.ts';
import type { Teams } from './teamsContext.ts';

/** Says who it is to whoever has it now, and links them where their address is known; once for each installation. */
export async function greetPerson(teams: Teams, place: TeamsPlace): Promise<void> {
  const { app, clock } = teams;
  const identified = await identifySender(teams, teamsSenderOf(teams, place));
  if (!identified.known) return greetStranger(teams, place, identified);
  const { tenant, conversation } = place;
  const now = clock();
  const installation = `${tenant}:${conversation}:${now.toISOString()}`;
  const newcomer = { personId: identified.person.id, platform: 'teams', installation } as const;
  // Teams tells of an installation twice, by two kinds of activity.
  await greetNewcomerToApp(app, newcomer, now, (tx) => markGreetedInTeams(tx, tenant, conversation, now));
}

/** One sentence to a team or a group chat: who it is, and how to call it. */
export async function greetPlace(teams: Teams, place: TeamsPlace): Promise<void> {
  const language = await languageOfSender(teams, teamsSenderOf(teams, place));
  const text = translate(language, 'conversation.firstWordsInPlace', { call: '@Focal' });
  await sayOnce(teams, place, text, language);
}

/** The outbox writes to people of the group alone: a stranger is told at once. */
function greetStranger(
  teams: Teams,
  place: TeamsPlace,
  { words, language }: { words: string; language: Language },
): Promise<void> {
  return sayOnce(teams, place, `${translate(language, 'commands.firstWords')}\n\n${words}`, language);
}

/** What Teams did not take is not remembered: the next word of the installation tries again. */
async function sayOnce(teams: Teams, place: TeamsPlace, text: string, language: Language): Promise<void> {
  const { app, clock, inOrder } = teams;
  const { tenant } = place;
  const conversation = withoutTeamsThread(place.conversation);
  await inOrder(`greet:${conversation}`, async () => {
    if (await wasGreetedInTeams(app.db, tenant, conversation)) return;
    const said = await guardedInTeams(teams, place, async () => {
      await sayInTeams(teams, place, text, language);
      return true;
    });
    if (said) await markGreetedInTeams(app.db, tenant, conversation, clock());
  });
}
