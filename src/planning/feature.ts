import { beginsWithCalendarTime } from '../calendar/beginsWithCalendarTime.ts';
import { featureInquiry } from '../feature/featureInquiry.ts';
import { featurePhrase } from '../feature/featurePhrase.ts';
import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import {
  ANNOUNCEMENT,
  composePlanningAnnouncement,
  composePlanningHappened,
  HAPPENED,
} from './planningEntryMessages.ts';
import { holdPlanningEntry } from './holdPlanningEntry.ts';
import * as intents from './intents.ts';
import { pauseCommand } from './pause/pauseCommand.ts';
import { parsePause } from './pause/parsePause.ts';
import { parseSnooze } from './snooze/parseSnooze.ts';
import { parseRecurrence, repeatCommand } from './recurrence/repeatCommand.ts';
import { planningJob } from './planningJob.ts';
import { snoozeCommand } from './snooze/snoozeCommand.ts';

/** Whether words name a time does not hang on the day on which they are said. */
const ANY_DAY = '2000-01-01';
const withWords = (words: string) => (words === '' ? {} : { words });

/** What happens by itself: rounds that open, close and come again, and what people put off, spare or hold. */
export const planningFeature: Feature = {
  name: 'planning',
  intents: [
    carriesOut(intents.snooze, (app, caller, { words }) => snoozeCommand(app, caller, words)),
    carriesOut(intents.pause, (app, caller, { words, sure }) => pauseCommand(app, caller, words, sure)),
    carriesOut(intents.repeat, (app, caller, { words }) => repeatCommand(app, caller, words)),
    carriesOut(intents.hold, holdPlanningEntry),
  ],
  commands: [
    {
      name: 'snooze',
      words: 'commands.words_snooze',
      about: 'commands.about_snooze',
      parse: (words) => intents.snooze.of(withWords(words)),
      meantBeside: (words) => beginsWithCalendarTime(words) || parseSnooze(words, ANY_DAY) !== null,
    },
    {
      name: 'pause',
      words: 'commands.words_pause',
      about: 'commands.about_pause',
      for: featureForCoordinator,
      parse: (words) => intents.pause.of(withWords(words)),
      meantBeside: (words) => ({ name: parsePause(words, ANY_DAY).whom }),
    },
    {
      name: 'repeat',
      words: 'commands.words_repeat',
      about: 'commands.about_repeat',
      for: featureForCoordinator,
      parse: (words) => intents.repeat.of(withWords(words)),
      meantBeside: (words) => parseRecurrence(words) !== null,
    },
  ],
  phrases: [
    featurePhrase('phrases.snoozeAsk', () => intents.snooze.of({})),
    featurePhrase('phrases.snooze', (words) => (parseSnooze(words, ANY_DAY) ? intents.snooze.of({ words }) : null)),
  ],
  inquiries: [
    featureInquiry('inquiries.snooze', (words) => (parseSnooze(words, ANY_DAY) ? intents.snooze.of({ words }) : null), {
      acts: true,
      whole: false,
    }),
    featureInquiry('inquiries.snoozeAsk', () => intents.snooze.of({}), { acts: true, whole: false }),
  ],
  jobs: [planningJob],
  composers: [
    [ANNOUNCEMENT, composePlanningAnnouncement],
    [HAPPENED, composePlanningHappened],
  ],
};
