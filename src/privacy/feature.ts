import { featureInquiry } from '../feature/featureInquiry.ts';
import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import { eraseMeCommand } from './erasure/eraseMeCommand.ts';
import { composeErased, ERASED } from './erasure/notifyErasure.ts';
import { fetchHeldData } from './heldData/fetchHeldData.ts';
import * as intents from './intents.ts';
import { composeRetention, RETENTION } from './retention/notifyOfRetention.ts';
import { parseRetentionPeriod } from './retention/retentionPeriods.ts';
import { retentionCommand } from './retention/retentionCommand.ts';
import { retentionJob } from './retention/retentionJob.ts';

/** These words have three parts in some languages: nothing behind them is what they are told from an answer by. */
const alone = (rest: string): boolean => rest === '';

/** A person's data: taken along, erased, and forgotten when its time is over. */
export const privacyFeature: Feature = {
  name: 'privacy',
  actsOfFew: ['retention'],
  intents: [
    carriesOut(intents.exportMe, fetchHeldData),
    carriesOut(intents.eraseMe, eraseMeCommand),
    carriesOut(intents.retention, (app, caller, { words }) => retentionCommand(app, caller, words)),
  ],
  inquiries: [featureInquiry('inquiries.myData', () => intents.exportMe.of({}), { acts: true })],
  commands: [
    {
      name: 'exportMe',
      words: 'privacy.words_export',
      about: 'privacy.about_export',
      parse: () => intents.exportMe.of({}),
      meantBeside: alone,
    },
    {
      name: 'eraseMe',
      words: 'privacy.words_erase',
      about: 'privacy.about_erase',
      parse: () => intents.eraseMe.of({}),
      meantBeside: alone,
    },
    {
      name: 'retention',
      words: 'privacy.words_retention',
      about: 'privacy.about_retention',
      for: featureForCoordinator,
      parse: (words) => intents.retention.of(words === '' ? {} : { words }),
      meantBeside: (words) => parseRetentionPeriod(words) !== null,
    },
  ],
  jobs: [retentionJob],
  composers: [
    [ERASED, composeErased],
    [RETENTION, composeRetention],
  ],
};
