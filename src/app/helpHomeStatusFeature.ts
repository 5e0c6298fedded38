import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import { showPlanned } from '../planning/showPlanned.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import { composeLateOutboxReply, LATE_REPLY } from '../outbox/lateReply.ts';
import { askWhatFileIsFor } from './fileTakers.ts';
import { confirmAppCommand, askAnswerOrCommand } from './askAnswerOrCommand.ts';
import type { Commands } from './commandsOfFeatures.ts';
import { featureInquiry } from '../feature/featureInquiry.ts';
import { featurePhrase } from '../feature/featurePhrase.ts';
import { composeAppGreeting, FIRST_WORDS } from './greetingToNewcomer.ts';
import { answerAppGreeting } from './answerGreeting.ts';
import { askWhichAppInquiryMeant, stopCommand, showAppHelp, suggestNearestAppCommand } from './help.ts';
import { showAppHome } from './home.ts';
import { showAppStatus } from './status.ts';

/** What is put together from the parts of all features: help, home, status, what comes next. */
export function helpHomeStatusFeature(features: readonly Feature[], commands: () => Commands): Feature {
  return {
    name: 'basics',
    intents: [
      carriesOut(doorIntents.help, (app, caller) => showAppHelp(commands(), app, caller)),
      carriesOut(doorIntents.home, (app, caller) => showAppHome(features, app, caller)),
      carriesOut(doorIntents.status, (app, caller, { round, page }) =>
        showAppStatus(features, app, caller, round, page),
      ),
      carriesOut(doorIntents.upcoming, (app, caller) =>
        showPlanned(
          app,
          caller,
          features.flatMap(({ foresights = [] }) => foresights),
        ),
      ),
      carriesOut(doorIntents.sentFile, (app, caller, sent) =>
        askWhatFileIsFor(
          features.flatMap(({ files = [] }) => files),
          app,
          caller,
          sent,
        ),
      ),
      carriesOut(doorIntents.greet, (app, caller, greeting) => answerAppGreeting(features, app, caller, greeting)),
      carriesOut(doorIntents.cancel, (_app, caller) => stopCommand(caller)),
      carriesOut(doorIntents.whichMeant, (_app, caller, asked) => askAnswerOrCommand(caller, asked)),
      carriesOut(doorIntents.showBack, (_app, caller, asked) => confirmAppCommand(caller, asked)),
      carriesOut(doorIntents.unknown, (_app, caller, said) =>
        said.perhaps
          ? askWhichAppInquiryMeant(caller, said.perhaps)
          : suggestNearestAppCommand(commands(), caller, said.text),
      ),
    ],
    phrases: [
      featurePhrase('phrases.due', () => doorIntents.status.of({}), { onlyAsks: true }),
      featurePhrase('phrases.status', () => doorIntents.status.of({}), { onlyAsks: true }),
      featurePhrase('phrases.help', () => doorIntents.help.of({}), { onlyAsks: true }),
      featurePhrase('phrases.acknowledged', () => doorIntents.greet.of({ said: 'ok' }), { onlyAsks: true }),
    ],
    inquiries: [
      featureInquiry('inquiries.due', () => doorIntents.status.of({})),
      featureInquiry('inquiries.status', () => doorIntents.status.of({})),
      featureInquiry('inquiries.thanks', () => doorIntents.greet.of({ said: 'thanks' }), { whole: true }),
      // With nothing asked there is nothing to stop; where something is, these words are its answer first.
      featureInquiry('inquiries.stop', () => doorIntents.cancel.of({}), { whole: true }),
      featureInquiry('inquiries.help', () => doorIntents.help.of({})),
    ],
    composers: [
      [FIRST_WORDS, composeAppGreeting],
      [LATE_REPLY, composeLateOutboxReply],
    ],
    commands: [
      {
        name: 'help',
        rank: 1,
        words: 'commands.words_help',
        about: 'commands.about_help',
        parse: () => doorIntents.help.of({}),
      },
      {
        name: 'status',
        rank: 3,
        words: 'commands.words_status',
        about: 'commands.about_status',
        parse: (round) => doorIntents.status.of(round === '' ? {} : { round }),
        meantBeside: (name) => ({ name }),
      },
      {
        name: 'home',
        rank: 4,
        words: 'commands.words_home',
        about: 'commands.about_home',
        parse: () => doorIntents.home.of({}),
      },
      {
        name: 'upcoming',
        words: 'commands.words_upcoming',
        about: 'commands.about_upcoming',
        for: featureForCoordinator,
        parse: () => doorIntents.upcoming.of({}),
      },
    ],
  };
}
