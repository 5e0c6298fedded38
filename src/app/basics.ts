import { carriesOut, type Feature, forCoordinator } from '../feature/feature.ts';
import { upcoming } from '../planning/upcoming.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import type { Commands } from './commands.ts';
import { greet } from './greeting.ts';
import { cancel, help, unknown } from './help.ts';
import { home } from './home.ts';
import { status } from './status.ts';

/** What is put together from the parts of all features: help, home, status, what comes next. */
export function basics(features: readonly Feature[], commands: () => Commands): Feature {
  return {
    name: 'basics',
    intents: [
      carriesOut(doorIntents.help, (app, caller) => help(commands(), app, caller)),
      carriesOut(doorIntents.home, (app, caller) => home(features, app, caller)),
      carriesOut(doorIntents.status, (app, caller, { round, page }) => status(features, app, caller, round, page)),
      carriesOut(doorIntents.upcoming, (app, caller) =>
        upcoming(
          app,
          caller,
          features.flatMap(({ foresights = [] }) => foresights),
        ),
      ),
      carriesOut(doorIntents.greet, greet),
      carriesOut(doorIntents.cancel, (_app, caller) => cancel(caller)),
      carriesOut(doorIntents.unknown, (_app, caller, { text }) => unknown(commands(), caller, text)),
    ],
    commands: [
      {
        name: 'help',
        words: 'commands.words_help',
        about: 'commands.about_help',
        parse: () => doorIntents.help.of({}),
      },
      {
        name: 'status',
        words: 'commands.words_status',
        about: 'commands.about_status',
        parse: (round) => doorIntents.status.of(round === '' ? {} : { round }),
      },
      {
        name: 'home',
        words: 'commands.words_home',
        about: 'commands.about_home',
        parse: () => doorIntents.home.of({}),
      },
      {
        name: 'upcoming',
        words: 'commands.words_upcoming',
        about: 'commands.about_upcoming',
        for: forCoordinator,
        parse: () => doorIntents.upcoming.of({}),
      },
    ],
  };
}
