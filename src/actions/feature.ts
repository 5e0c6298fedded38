import { carriesOut, type Feature } from '../feature/feature.ts';
import * as intents from './intents.ts';
import { showActionsOfPost } from './showActionsOfPost.ts';
import { projectsCommand } from './projects/listActionsByProject.ts';
import { parseProjectWords } from './projects/parseProjectWords.ts';
import { projectOfActionCommand, takeProjectBackCommand } from './projects/projectOfActionCommand.ts';

/** What posts do on the objectives, over all rounds, and for which projects. */
export const actionsFeature: Feature = {
  name: 'actions',
  intents: [
    carriesOut(intents.plan, showActionsOfPost),
    carriesOut(intents.projects, projectsCommand),
    carriesOut(intents.projectOfAction, projectOfActionCommand),
    carriesOut(intents.takeProjectBack, takeProjectBackCommand),
  ],
  commands: [
    {
      name: 'plan',
      words: 'actions.words_plan',
      about: 'actions.about_plan',
      parse: (words) => intents.plan.of(words === '' ? {} : { words }),
      meantBeside: (name) => ({ name }),
    },
    {
      name: 'project',
      words: 'actions.words_project',
      about: 'actions.about_project',
      parse: (words) => intents.projects.of(words === '' ? {} : { words }),
      // "project 3 was delayed" may be an answer; with a colon it is not.
      meantBeside: (words) => words.includes(':') && parseProjectWords(words).does === 'name',
      beginsSentences: true,
    },
  ],
};
