import { carriesOut, type Feature, forCoordinator } from '../feature/feature.ts';
import { MISSING } from '../reminders/store.ts';
import { extendCommand } from './extension/extendCommand.ts';
import { composeExtended, EXTENDED } from './extension/extendedMessage.ts';
import * as intents from './intents.ts';
import { composeMissing } from './missingMessage.ts';
import { parseActFirst, parseRoundCommand } from './parseRoundCommand.ts';
import { reminderJob } from './reminderJob.ts';
import { roundCommand } from './roundCommand.ts';
import { statusOfRounds } from './status.ts';
import { whoCommand } from './whoCommand.ts';

/** Rounds: who is asked, how a round stands, and the coordinator's moves. */
export const roundsFeature: Feature = {
  name: 'rounds',
  intents: [
    carriesOut(intents.who, (app, caller, { about }) => whoCommand(app, caller, about)),
    carriesOut(intents.round, roundCommand),
    carriesOut(intents.extend, extendCommand),
  ],
  commands: [
    {
      name: 'who',
      words: 'commands.words_who',
      about: 'commands.about_who',
      parse: (about) => intents.who.of(about === '' ? {} : { about }),
    },
    {
      name: 'round',
      words: 'commands.words_round',
      about: 'commands.about_round',
      for: forCoordinator,
      parse: parseRoundCommand,
      meantBeside: (rest) => parseRoundCommand(rest).kind !== 'status',
    },
    {
      name: 'extend',
      words: 'commands.words_extend',
      about: 'commands.about_extend',
      for: forCoordinator,
      parse: (words) => intents.extend.of(words === '' ? {} : { words }),
    },
  ],
  phrases: [parseActFirst],
  jobs: [reminderJob],
  composers: [
    [MISSING, composeMissing],
    [EXTENDED, composeExtended],
  ],
  status: [statusOfRounds],
};
