import type { Answers } from '../forms/answers.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Action } from '../protocol/message.ts';
import * as intents from './intents.ts';
import { projectGuideStages } from './projectGuideStages.ts';

/** The highest rating under which the guide is offered. */
const LOW = 1;

/**
 * Buttons for the stages of the guide that answers rate 0 or 1: by all questions, or by the one named, or by one row of it (`input`, as
 * `mainstreaming.evaluation`).
 */
export function projectGuideStageButtons(answers: Answers, language: Language, input?: string): Action[] {
  return projectGuideStages()
    .filter(({ rated }) =>
      rated.some((one) => (input === undefined || one === input || one.startsWith(`${input}.`)) && isLow(answers, one)),
    )
    .map(({ id, name }) => ({
      label: translate(language, 'registers.guideOffer', { stage: localizedIn(name, language) }),
      intent: intents.guide.of({ words: id }),
    }));
}

function isLow(answers: Answers, input: string): boolean {
  const [question = '', row = ''] = input.split('.');
  const rows = answers[question];
  const rating = typeof rows === 'object' && !Array.isArray(rows) ? rows[row] : undefined;
  return typeof rating === 'number' && rating <= LOW;
}
