import { carriesOut, type Feature } from '../feature/feature.ts';
import { annualCommand } from './annualCommand.ts';
import { calendarYearSaidIn } from '../calendar/calendarYearSaidIn.ts';
import * as intents from './intents.ts';
import {
  composePaperDigest,
  composePaperSigned,
  composePaperToSign,
  PAPER_SIGNED,
  PAPER_TO_SIGN,
} from './publishing/paperMessages.ts';
import { papersToSign } from './publishing/papersToSign.ts';
import { PAPER_DIGEST } from './publishing/releasePaper.ts';

/** The yearly paper, made from registers, policy and analyses. */
export const reportsFeature: Feature = {
  name: 'reports',
  intents: [carriesOut(intents.annual, annualCommand)],
  waiting: [papersToSign],
  composers: [
    [PAPER_TO_SIGN, composePaperToSign],
    [PAPER_SIGNED, composePaperSigned],
    [PAPER_DIGEST, composePaperDigest],
  ],
  commands: [
    {
      name: 'annual',
      words: 'reports.words_annual',
      about: 'reports.about_annual',
      parse: (words) => intents.annual.of(words === '' ? {} : { words }),
      meantBeside: (words) => calendarYearSaidIn(words) !== null,
    },
  ],
};
