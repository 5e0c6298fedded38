import { carriesOut, type Feature } from '../feature/feature.ts';
import { eraseMe } from './erasure/eraseMe.ts';
import { composeErased, ERASED } from './erasure/notice.ts';
import { exportMe } from './held/exportMe.ts';
import * as intents from './intents.ts';

/** These words have three parts in some languages: nothing behind them is what they are told from an answer by. */
const alone = (rest: string): boolean => rest === '';

/** A person's data: taken along, erased, and forgotten when its time is over. */
export const privacyFeature: Feature = {
  name: 'privacy',
  intents: [carriesOut(intents.exportMe, exportMe), carriesOut(intents.eraseMe, eraseMe)],
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
  ],
  composers: [[ERASED, composeErased]],
};
