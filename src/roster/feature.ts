import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import { featureInquiry } from '../feature/featureInquiry.ts';
import * as intents from './intents.ts';
import { rosterLanguageCommand, rosterLanguageCalled } from './rosterLanguageCommand.ts';
import { rosterLinkAccountCommand, rosterWithdrawLinkCommand } from './rosterLinkAccountCommand.ts';
import { rosterPublishingPlaceCommand } from './rosterPublishingPlaceCommand.ts';
import { composeRosterPostToFill, POST_TO_FILL } from './syncRosterProfile.ts';

/** People and their accounts: language, links, and where the group publishes. */
export const rosterFeature: Feature = {
  name: 'roster',
  actsOfFew: ['identity', 'person'],
  intents: [
    carriesOut(intents.language, (app, caller, { language }) => rosterLanguageCommand(app, caller, language)),
    carriesOut(intents.link, (app, caller, { words }) => rosterLinkAccountCommand(app, caller, words)),
    carriesOut(intents.withdrawLink, (app, caller, { code }) => rosterWithdrawLinkCommand(app, caller, code)),
    carriesOut(intents.place, (_app, caller) => rosterPublishingPlaceCommand(caller)),
  ],
  commands: [
    {
      name: 'language',
      words: 'commands.words_language',
      about: 'commands.about_language',
      parse: (language) => intents.language.of(language === '' ? {} : { language }),
      meantBeside: (words) => rosterLanguageCalled(words) !== undefined,
    },
    {
      name: 'link',
      words: 'commands.words_link',
      about: 'commands.about_link',
      for: featureForCoordinator,
      parse: (words) => intents.link.of(words === '' ? {} : { words }),
      meantBeside: (name) => ({ name }),
    },
    {
      name: 'place',
      words: 'commands.words_place',
      about: 'commands.about_place',
      for: featureForCoordinator,
      parse: () => intents.place.of({}),
    },
  ],
  inquiries: [featureInquiry('inquiries.language', () => intents.language.of({}))],
  composers: [[POST_TO_FILL, composeRosterPostToFill]],
};
