import { commitmentText } from '../../commitments/commitment.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { Quotable } from '../../publication/quotableFigures.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { recommendationOutcomesFor } from '../recommendationOutcomes/recommendationOutcomesForReader.ts';
import { outcomeStateInWords } from '../recommendationOutcomes/outcomeInWords.ts';
import { shortcomingFiguresSaid, shortcomingSentence } from '../shortcomings/shortcomingOfPosts.ts';

/** What the yearly paper may repeat of an analysis as an audience outside the working group got it: no post is named. */
export function quotableAnalysis(analysis: RoundAnalysis, audience: Audience, language: Language): Quotable {
  const { expected, received } = analysis.rates;
  return {
    expected,
    received,
    shortcomings: analysis.shortcomings.map((one) => ({
      key: one.rule.key,
      text: shortcomingSentence(one, language),
      figures: shortcomingFiguresSaid(one),
    })),
    recommendations: recommendationOutcomesFor(audience, analysis).map((one) => ({
      number: one.number,
      text: commitmentText(one.text, language),
      owner: translate(language, 'recommendations.kind', { kind: one.owner?.kind ?? 'none' }),
      round: one.round,
      isDone: one.state === 'done',
      state: outcomeStateInWords(one, language),
    })),
  };
}
