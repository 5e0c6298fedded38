import { carriesOut, type Feature } from '../feature/feature.ts';
import * as intents from './intents.ts';
import { actionPlanCommand } from './actionPlanCommand.ts';

/** What posts do on the objectives, over all rounds. */
export const actionsFeature: Feature = {
  name: 'actions',
  intents: [carriesOut(intents.plan, actionPlanCommand)],
  commands: [
    {
      name: 'plan',
      words: 'actions.words_plan',
      about: 'actions.about_plan',
      parse: (words) => intents.plan.of(words === '' ? {} : { words }),
      meantBeside: (name) => ({ name }),
    },
  ],
};
