import { carriesOut, type Feature } from '../feature/feature.ts';
import { annualCommand, mayReadPaper, reportYearIn } from './annualCommand.ts';
import { isPersonInsideGroup } from '../people/roles.ts';
import * as intents from './intents.ts';
import { bandWords, parseStaffing } from './staffing/parseStaffing.ts';
import { setBalance } from './staffing/setBalance.ts';
import { staffingCommand } from './staffing/staffingCommand.ts';

/** The yearly paper, made from registers, policy and analyses. */
export const reportsFeature: Feature = {
  name: 'reports',
  intents: [
    carriesOut(intents.annual, annualCommand),
    carriesOut(intents.staffing, staffingCommand),
    carriesOut(intents.staffingBalance, setBalance),
  ],
  commands: [
    {
      name: 'annual',
      words: 'reports.words_annual',
      about: 'reports.about_annual',
      for: mayReadPaper,
      parse: (words) => intents.annual.of(words === '' ? {} : { words }),
      meantBeside: (words) => reportYearIn(words) !== null,
    },
    {
      name: 'staffing',
      words: 'reports.words_staffing',
      about: 'reports.about_staffing',
      for: isPersonInsideGroup,
      parse: parseStaffing,
      meantBeside: (words) => reportYearIn(words) !== null || bandWords(words) !== null,
    },
  ],
};
