import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import { PARKED_NOTICE } from '../outbox/parkOutboxMessage.ts';
import * as intents from './intents.ts';
import { MUTE_NOTICE, undeliveredChannelNotice } from './notifyOfMuteChannel.ts';
import { listUndelivered, composeUndeliveredNotice, retryUndelivered } from './undeliveredMessages.ts';

/** Messages that could not be delivered: why, and once more; channels that are mute. */
export const undeliveredFeature: Feature = {
  name: 'undelivered',
  actsOfFew: ['outbox'],
  intents: [
    carriesOut(intents.outbox, (app, caller, { verb, message }) =>
      verb === 'retry' ? retryUndelivered(app, caller, message) : listUndelivered(app, caller),
    ),
  ],
  commands: [
    {
      name: 'outbox',
      words: 'commands.words_outbox',
      about: 'commands.about_outbox',
      for: featureForCoordinator,
      parse: () => intents.outbox.of({ verb: 'list' }),
    },
  ],
  composers: [
    [PARKED_NOTICE, composeUndeliveredNotice],
    [MUTE_NOTICE, undeliveredChannelNotice],
  ],
};
