import { featureInquiry } from '../feature/featureInquiry.ts';
import { carriesOut, type Feature } from '../feature/feature.ts';
import { contribute } from '../protocol/doorIntents.ts';
import { askForContribution as offerText, offerContribution } from './offerContribution.ts';
import * as intents from './intents.ts';
import { withdrawContribution } from './withdrawContribution.ts';

/** Pieces that people offer to the bulletin, with their consent, and take back. */
export const contributionsFeature: Feature = {
  name: 'contributions',
  intents: [
    carriesOut(contribute, offerText),
    carriesOut(intents.offer, offerContribution),
    carriesOut(intents.withdraw, withdrawContribution),
  ],
  inquiries: [featureInquiry('inquiries.offer', () => contribute.of({}))],
  commands: [
    {
      name: 'contribute',
      words: 'commands.words_contribute',
      about: 'commands.about_contribute',
      parse: (text) => contribute.of(text === '' ? {} : { text }),
      meantBeside: () => true,
    },
    {
      name: 'withdraw',
      words: 'commands.words_withdraw',
      about: 'commands.about_withdraw',
      parse: (rest) => intents.withdraw.of(/^[1-9]\d{0,8}$/.test(rest) ? { item: Number(rest) } : {}),
      meantBeside: (rest) => /^[1-9]\d{0,8}$/.test(rest),
    },
  ],
};
