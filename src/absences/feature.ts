import { beginsWithCalendarTime } from '../calendar/beginsWithCalendarTime.ts';
import { featureInquiry } from '../feature/featureInquiry.ts';
import { featurePhrase } from '../feature/featurePhrase.ts';
import { carriesOut, type Feature } from '../feature/feature.ts';
import { enterAbsenceForOther, takeAbsenceBackCommand } from './enterAbsenceForOther.ts';
import { awayCommand, backFromAwayCommand } from './awayCommand.ts';
import {
  ABSENCE_ENTERED,
  DELEGATE,
  DELEGATION,
  DELEGATION_REFUSED,
  refuseDelegationCommand,
} from './notifyOfAbsence.ts';
import {
  composeAbsenceEntered,
  composeAbsenceDelegate,
  composeAbsenceDelegation,
  composeAbsenceDelegateEnded,
} from './absenceMessages.ts';
import { parseAbsence } from './parseAbsence.ts';
import * as intents from './intents.ts';

/** Whether words name days, whatever day it is. */
function namesDays(words: string): boolean {
  const read = parseAbsence(words, '2000-01-01');
  return beginsWithCalendarTime(words) || !('problem' in read && read.problem === 'noDays');
}

/** Who is away, and who stands in. */
export const absencesFeature: Feature = {
  name: 'absences',
  intents: [
    carriesOut(intents.away, awayCommand),
    carriesOut(intents.enterAbsence, enterAbsenceForOther),
    carriesOut(intents.takeAbsenceBack, (app, caller, { absence }) => takeAbsenceBackCommand(app, caller, absence)),
    carriesOut(intents.backFromAway, (app, caller, { absence }) => backFromAwayCommand(app, caller, absence)),
    carriesOut(intents.refuseDelegation, (app, caller, { absence }) => refuseDelegationCommand(app, caller, absence)),
  ],
  commands: [
    {
      name: 'away',
      words: 'commands.words_away',
      about: 'commands.about_away',
      parse: (words) => intents.away.of(words === '' ? {} : { words }),
      meantBeside: namesDays,
    },
    {
      name: 'back',
      words: 'commands.words_back',
      about: 'commands.about_back',
      parse: () => intents.backFromAway.of({}),
    },
  ],
  phrases: [
    featurePhrase('phrases.awayAsk', () => intents.away.of({})),
    featurePhrase('phrases.away', (words) => (namesDays(words) ? intents.away.of({ words }) : null)),
    featurePhrase('phrases.back', () => intents.backFromAway.of({})),
  ],
  inquiries: [
    featureInquiry('inquiries.away', (words) => (namesDays(words) ? intents.away.of({ words }) : null), { acts: true }),
    featureInquiry('inquiries.back', () => intents.backFromAway.of({}), { acts: true }),
  ],
  composers: [
    [ABSENCE_ENTERED, composeAbsenceEntered],
    [DELEGATE, composeAbsenceDelegate],
    [DELEGATION, composeAbsenceDelegation],
    [DELEGATION_REFUSED, composeAbsenceDelegateEnded],
  ],
};
