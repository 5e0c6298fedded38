import { carriesOut, type Feature, forCoordinator } from '../feature/feature.ts';
import { newRound } from '../rounds/intents.ts';
import * as intents from './intents.ts';
import { newRoundCommand } from './newRoundCommand.ts';
import { newRoundDrafts } from './newRoundDrafts.ts';
import { fetchQuestions } from './questions/fetchQuestions.ts';
import { parseQuestionsWords } from './questions/parseQuestionsWords.ts';
import { proposeCommand } from './questions/proposeQuestions.ts';
import { questionsCommand } from './questions/showQuestions.ts';
import { trialDrafts } from './questions/trialDrafts.ts';
import { takeBackQuestions, useQuestions } from './questions/useQuestions.ts';
import { scheduleNewRound, takeBackRound } from './scheduleNewRound.ts';

/** What a coordinator prepares before a round: the round itself, and its questions. */
export const preparationFeature: Feature = {
  name: 'preparation',
  intents: [
    carriesOut(newRound, newRoundCommand),
    carriesOut(intents.scheduleNewRound, scheduleNewRound),
    carriesOut(intents.takeBackRound, takeBackRound),
    carriesOut(intents.questions, questionsCommand),
    carriesOut(intents.fetchQuestions, fetchQuestions),
    carriesOut(intents.proposeQuestions, proposeCommand),
    carriesOut(intents.useQuestions, useQuestions),
    carriesOut(intents.takeBackQuestions, takeBackQuestions),
  ],
  commands: [
    {
      name: 'questions',
      words: 'preparation.words_questions',
      about: 'preparation.about_questions',
      for: forCoordinator,
      parse: (words) => intents.questions.of(words === '' ? {} : { words }),
      parseWithFile: (_rest, file) => intents.proposeQuestions.of({ file }),
      meantBeside: (words) => words === '' || parseQuestionsWords(words).verb !== 'show',
    },
  ],
  files: [
    {
      label: 'preparation.fileIsQuestions',
      for: forCoordinator,
      takes: ({ kind, name }) =>
        (kind === 'text' && !/\.(?:csv|tsv)$/i.test(name)) ||
        (kind === 'xlsx' && /question|wording|-\d+\.xlsx$/i.test(name)),
      means: (file) => intents.proposeQuestions.of({ file }),
    },
  ],
  drafts: [newRoundDrafts, trialDrafts],
};
