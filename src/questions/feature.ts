import { carriesOut, type Feature, featureForCoordinator } from '../feature/feature.ts';
import { sendQuestionsAsFile } from './sendQuestionsAsFile.ts';
import * as intents from './intents.ts';
import { parseQuestionsCommand } from './parseQuestionsCommand.ts';
import { proposeQuestionsCommand } from './proposeQuestions.ts';
import { questionsCommand } from './showQuestions.ts';
import { questionsTrialDraftKind } from './questionsTrialDraftKind.ts';
import { takeBackQuestions, putQuestionsInUse } from './putQuestionsInUse.ts';

/** The questions of the next round, which a coordinator changes before it. */
export const questionsFeature: Feature = {
  name: 'questions',
  intents: [
    carriesOut(intents.questions, questionsCommand),
    carriesOut(intents.fetchQuestions, sendQuestionsAsFile),
    carriesOut(intents.proposeQuestions, proposeQuestionsCommand),
    carriesOut(intents.useQuestions, putQuestionsInUse),
    carriesOut(intents.takeBackQuestions, takeBackQuestions),
  ],
  commands: [
    {
      name: 'questions',
      words: 'preparation.words_questions',
      about: 'preparation.about_questions',
      for: featureForCoordinator,
      parse: (words) => intents.questions.of(words === '' ? {} : { words }),
      parseWithFile: (_rest, file) => intents.proposeQuestions.of({ file }),
      meantBeside: (words) => words === '' || parseQuestionsCommand(words).verb !== 'show',
    },
  ],
  files: [
    {
      label: 'preparation.fileIsQuestions',
      for: featureForCoordinator,
      takes: ({ kind, name }) =>
        (kind === 'text' && !/\.(?:csv|tsv)$/i.test(name)) ||
        (kind === 'xlsx' && /question|wording|-\d+\.xlsx$/i.test(name)),
      means: (file) => intents.proposeQuestions.of({ file }),
    },
  ],
  drafts: [questionsTrialDraftKind],
};
