import { carriesOut, type Feature } from '../feature/feature.ts';
import { annualCommand, mayReadPaper } from './annualCommand.ts';
import { calendarYearSaidIn } from '../calendar/calendarYearSaidIn.ts';
import * as intents from './intents.ts';

/** The yearly paper, made from registers, policy and analyses. */
export const reportsFeature: Feature = {
  name: 'reports',
  intents: [carriesOut(intents.annual, annualCommand)],
  commands: [
    {
      name: 'annual',
      words: 'reports.words_annual',
      about: 'reports.about_annual',
      for: mayReadPaper,
      parse: (words) => intents.annual.of(words === '' ? {} : { words }),
      meantBeside: (words) => calendarYearSaidIn(words) !== null,
    },
  ],
};
