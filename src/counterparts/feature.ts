import { carriesOut, type Feature } from '../feature/feature.ts';
import { COUNTERPART_CARD, composeCounterpartCard, counterpartsJob } from './counterpartCardAfterClose.ts';
import { copyCounterpartAction, showCounterpartUpdates } from './showCounterpartUpdates.ts';
import * as intents from './intents.ts';
import { COUNTERPART_TOLD, composeCounterpartTold, writeToCounterpart } from './writeToCounterpart.ts';

/** Posts that an exercise pairs: what the other one said, a question, thanks, an action to copy, and a card after the close. */
export const counterpartsFeature: Feature = {
  name: 'counterparts',
  intents: [
    carriesOut(intents.counterpart, showCounterpartUpdates),
    carriesOut(intents.counterpartTell, writeToCounterpart),
    carriesOut(intents.counterpartCopy, copyCounterpartAction),
  ],
  commands: [
    {
      name: 'counterpart',
      words: 'updates.words_counterpart',
      about: 'updates.about_counterpart',
      parse: () => intents.counterpart.of({}),
    },
  ],
  jobs: [counterpartsJob],
  composers: [
    [COUNTERPART_CARD, composeCounterpartCard],
    [COUNTERPART_TOLD, composeCounterpartTold],
  ],
};
