import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import { showUpcoming } from '../planning/upcoming.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import { composeLateReply, LATE_REPLY } from '../outbox/lateReply.ts';
import { askWhatFileIsFor } from './fileTakers.ts';
import { askSureOfCommand, askWhichCommandMeant } from './askWhichCommandMeant.ts';
import type { Commands } from './commandsOfFeatures.ts';
import { inquiry } from '../inquiries/inquiry.ts';
import { featurePhrase } from '../feature/featurePhrase.ts';
import { composeGreetingToNewcomer, FIRST_WORDS } from './greetingToNewcomer.ts';
import { answerGreeting } from './greeting.ts';
import { stopCommand, showHelp, suggestNearest } from './help.ts';
import { showHome } from './home.ts';
import { showStatus } from './status.ts';

/** What is put together from the parts of all features: help, home, status, what comes next. */
export function basicsFeature(features: readonly Feature[], commands: () => Commands): Feature {
  return {
    name: 'basics',
    intents: [
      carriesOut(doorIntents.help, (app, caller) => showHelp(commands(), app, caller)),
      carriesOut(doorIntents.home, (app, caller) => showHome(features, app, caller)),
      carriesOut(doorIntents.status, (app, caller, { round, page }) => showStatus(features, app, caller, round, page)),
      carriesOut(doorIntents.upcoming, (app, caller) =>
        showUpcoming(
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
      carriesOut(doorIntents.greet, answerGreeting),
      carriesOut(doorIntents.cancel, (_app, caller) => stopCommand(caller)),
      carriesOut(doorIntents.whichMeant, (_app, caller, asked) => askWhichCommandMeant(caller, asked)),
      carriesOut(doorIntents.showBack, (_app, caller, asked) => askSureOfCommand(caller, asked)),
      carriesOut(doorIntents.unknown, (_app, caller, { text }) => suggestNearest(commands(), caller, text)),
    ],
    phrases: [
      featurePhrase('phrases.due', () => doorIntents.status.of({}), { onlyAsks: true }),
      featurePhrase('phrases.status', () => doorIntents.status.of({}), { onlyAsks: true }),
      featurePhrase('phrases.help', () => doorIntents.help.of({}), { onlyAsks: true }),
      featurePhrase('phrases.acknowledged', () => doorIntents.greet.of({ said: 'ok' }), { onlyAsks: true }),
    ],
    inquiries: [
      inquiry('inquiries.due', () => doorIntents.status.of({})),
      inquiry('inquiries.status', () => doorIntents.status.of({})),
      inquiry('inquiries.thanks', () => doorIntents.greet.of({ said: 'thanks' }), { whole: true }),
      // With nothing asked there is nothing to stop; where something is, these words are its answer first.
      inquiry('inquiries.stop', () => doorIntents.cancel.of({}), { whole: true }),
      inquiry('inquiries.help', () => doorIntents.help.of({})),
    ],
    composers: [
      [FIRST_WORDS, composeGreetingToNewcomer],
      [LATE_REPLY, composeLateReply],
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
