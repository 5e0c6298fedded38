import { beginsWithTime } from '../calendar/beginsWithTime.ts';
import { carriesOut, type Feature, forCoordinator } from '../feature/feature.ts';
import { ANNOUNCEMENT, composeAnnouncement, composeHappened, HAPPENED } from './announcement.ts';
import { holdEntry } from './holdEntry.ts';
import * as intents from './intents.ts';
import { pauseCommand } from './pauseCommand.ts';
import { repeatCommand } from './repeatCommand.ts';
import { calendarJob } from './roundCalendar.ts';
import { snoozeCommand } from './snoozeCommand.ts';

const withWords = (words: string) => (words === '' ? {} : { words });

/** What happens by itself: rounds that open, close and come again, and what people put off, spare or hold. */
export const planningFeature: Feature = {
  name: 'planning',
  intents: [
    carriesOut(intents.snooze, (app, caller, { words }) => snoozeCommand(app, caller, words)),
    carriesOut(intents.pause, (app, caller, { words, sure }) => pauseCommand(app, caller, words, sure)),
    carriesOut(intents.repeat, (app, caller, { words }) => repeatCommand(app, caller, words)),
    carriesOut(intents.hold, holdEntry),
  ],
  commands: [
    {
      name: 'snooze',
      words: 'commands.words_snooze',
      about: 'commands.about_snooze',
      parse: (words) => intents.snooze.of(withWords(words)),
      meantBeside: beginsWithTime,
    },
    {
      name: 'pause',
      words: 'commands.words_pause',
      about: 'commands.about_pause',
      for: forCoordinator,
      parse: (words) => intents.pause.of(withWords(words)),
    },
    {
      name: 'repeat',
      words: 'commands.words_repeat',
      about: 'commands.about_repeat',
      for: forCoordinator,
      parse: (words) => intents.repeat.of(withWords(words)),
    },
  ],
  jobs: [calendarJob],
  composers: [
    [ANNOUNCEMENT, composeAnnouncement],
    [HAPPENED, composeHappened],
  ],
};
