import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import { clockVerdictCommand, clockOnHome, clockVerdictIn } from './clockVerdictCommand.ts';
import { CLOCK_QUESTION, CLOCK_SET_BACK, composeClockQuestion, composeClockSetBack } from './clockMessages.ts';
import * as intents from './intents.ts';

/** What is asked when the server's clock has moved: nothing happens by itself before a coordinator has said whether it is right. */
export const clockFeature: Feature = {
  name: 'clock',
  actsOfFew: ['clock'],
  intents: [carriesOut(intents.clock, clockVerdictCommand)],
  commands: [
    {
      name: 'clock',
      words: 'commands.words_clock',
      about: 'commands.about_clock',
      for: featureForCoordinator,
      parse: (words) => {
        const verdict = clockVerdictIn(words);
        return intents.clock.of(verdict ? { verdict } : {});
      },
      meantBeside: (words) => clockVerdictIn(words) !== undefined,
    },
  ],
  home: [{ at: 'top', show: clockOnHome }],
  composers: [
    [CLOCK_QUESTION, composeClockQuestion],
    [CLOCK_SET_BACK, composeClockSetBack],
  ],
};
