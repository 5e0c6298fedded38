import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import { sign } from '../protocol/signIntent.ts';
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
import { parseSignOff } from './publishing/parseSign.ts';
import { papersToSign } from './publishing/papersToSign.ts';
import { PAPER_DIGEST } from './publishing/releasePaper.ts';
import { namesPaperOrAnalysisToSign, signAnalysisOrPaper } from './publishing/signAnalysisOrPaper.ts';

/** The yearly paper, made from registers, policy and analyses; and how it, or an analysis, comes to its readers. */
export const yearlyPaperFeature: Feature = {
  name: 'reports',
  intents: [carriesOut(intents.annual, annualCommand), carriesOut(sign, signAnalysisOrPaper)],
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
    {
      name: 'sign',
      words: 'commands.words_sign',
      about: 'commands.about_sign',
      for: featureForCoordinator,
      parse: parseSignOff,
      meantBeside: namesPaperOrAnalysisToSign,
    },
  ],
};
