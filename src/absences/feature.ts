import { beginsWithTime } from '../calendar/beginsWithTime.ts';
import { carriesOut, type Feature } from '../feature/feature.ts';
import { awayCommand, backCommand } from './awayCommand.ts';
import { DELEGATE, DELEGATION, DELEGATION_REFUSED, refuseDelegation } from './delegation.ts';
import { composeDelegate, composeDelegation, composeDelegationRefused } from './delegationMessages.ts';
import * as intents from './intents.ts';

/** Who is away, and who stands in. */
export const absencesFeature: Feature = {
  name: 'absences',
  intents: [
    carriesOut(intents.away, (app, caller, { words }) => awayCommand(app, caller, words)),
    carriesOut(intents.backFromAway, backCommand),
    carriesOut(intents.refuseDelegation, (app, caller, { absence }) => refuseDelegation(app, caller, absence)),
  ],
  commands: [
    {
      name: 'away',
      words: 'commands.words_away',
      about: 'commands.about_away',
      parse: (words) => intents.away.of(words === '' ? {} : { words }),
      meantBeside: beginsWithTime,
    },
    {
      name: 'back',
      words: 'commands.words_back',
      about: 'commands.about_back',
      parse: () => intents.backFromAway.of({}),
    },
  ],
  composers: [
    [DELEGATE, composeDelegate],
    [DELEGATION, composeDelegation],
    [DELEGATION_REFUSED, composeDelegationRefused],
  ],
};
