import type { Answers } from './answers.ts';

/** The texts among answers, those within the items of groups too. */
export function wordsInFormAnswers(answers: Answers): string[] {
  return Object.values(answers).flatMap((answer) => {
    if (typeof answer === 'string') return [answer];
    if (!Array.isArray(answer)) return [];
    return answer.flatMap((item) => Object.values(item).filter((one) => typeof one === 'string'));
  });
}
