import { carriesOut, type Feature } from '../feature/feature.ts';
import { analysisCommand, whyCommand } from './analysisCommand.ts';
import { recommendationOutcomesCommand } from './recommendationOutcomes/recommendationOutcomesCommand.ts';
import { illustrateAnalysis } from './charts/illustrateAnalysis.ts';
import { featureInquiry } from '../feature/featureInquiry.ts';
import * as intents from './intents.ts';
import { composeAnalysisDigest } from './publishing/analysisDigestComposer.ts';
import { ANALYSIS_DIGEST } from './publishing/releaseAnalysis.ts';
import {
  ANALYSIS_SIGNED,
  ANALYSIS_TO_SIGN,
  composeAnalysisSigned,
  composeAnalysisToSign,
} from './publishing/signAnalysisMessages.ts';
import { analysesToSign } from './publishing/analysesToSign.ts';
import { publishAnalysisCommand } from './publishing/publishAnalysisCommand.ts';

/** The global analysis of a round: what can be said, why, and to whom it is published. */
export const analysisFeature: Feature = {
  name: 'analysis',
  intents: [
    carriesOut(intents.analysis, (app, caller, asked) => analysisCommand(app, caller, asked, illustrateAnalysis)),
    carriesOut(intents.why, (app, caller, asked) => whyCommand(app, caller, asked, illustrateAnalysis)),
    carriesOut(intents.became, recommendationOutcomesCommand),
    carriesOut(intents.publishRound, publishAnalysisCommand),
  ],
  waiting: [analysesToSign],
  commands: [
    {
      name: 'analysis',
      words: 'commands.words_analysis',
      about: 'commands.about_analysis',
      parse: (round) => intents.analysis.of(round === '' ? {} : { round }),
      meantBeside: (name) => ({ name }),
    },
    {
      name: 'why',
      words: 'commands.words_why',
      about: 'commands.about_why',
      parse: parseWhy,
      meantBeside: (rest) => /^\d{1,3}$/.test(rest),
      beginsSentences: true,
    },
    {
      name: 'became',
      words: 'recommendations.words_became',
      about: 'recommendations.about_became',
      parse: (round) => intents.became.of(round === '' ? {} : { round }),
      meantBeside: (name) => ({ name }),
    },
  ],
  inquiries: [
    featureInquiry('inquiries.analysis', () => intents.analysis.of({})),
    featureInquiry('inquiries.proof', () => parseWhy('')),
  ],
  composers: [
    [ANALYSIS_DIGEST, composeAnalysisDigest],
    [ANALYSIS_TO_SIGN, composeAnalysisToSign],
    [ANALYSIS_SIGNED, composeAnalysisSigned],
  ],
};

/** `why 2`, `why 2 Plans of Action 2000`; without a number the first conclusion. */
function parseWhy(rest: string) {
  const [, number, label = ''] = /^(\d{1,3})?\s*(.*)$/s.exec(rest) ?? [];
  return intents.why.of({ conclusion: Math.max(1, Number(number ?? 1)), ...(label === '' ? {} : { round: label }) });
}
