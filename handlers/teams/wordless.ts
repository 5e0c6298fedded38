import { identifySender } from '../../src/conversation/identifySender.ts';
import { translate } from '../../src/language/translate.ts';
import type { TeamsPlace } from './place.ts';
import { sayInTeams } from './present.ts';
import { guardedInTeams } from './respond.ts';
import { teamsSenderOf } from './sender.ts';
import type { Teams } from './teams.ts';

/** A file, a picture or emoji alone: nothing is kept of it, so somebody who meant it as an answer is told. */
export async function answerWordless(teams: Teams, place: TeamsPlace): Promise<void> {
  await guardedInTeams(teams, place, async () => {
    const identified = await identifySender(teams, teamsSenderOf(teams, place));
    const { words, language } = identified.known
      ? { words: translate(identified.person.language, 'conversation.fileAlone'), language: identified.person.language }
      : identified;
    await sayInTeams(teams, place, words, language);
  });
}
