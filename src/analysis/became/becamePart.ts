import { commitmentText } from '../../commitments/commitment.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { DocumentPart, TableBlock } from '../../publication/document.ts';
import { isInsideAnalysisReader } from '../analysisAccess.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { becameFor, type BecameTold } from './becameFor.ts';
import { figureInWords, stateInWords, verdictInWords } from './inWords.ts';

/** What became of the recommendations of the rounds before, as the analysis of a round opens with it; none where there are none. */
export function becamePart(analysis: RoundAnalysis, audience: Audience, language: Language): DocumentPart[] {
  const told = becameFor(audience, analysis);
  if (told.length === 0) return [];
  const title = translate(language, 'recommendations.becameTitle');
  return [{ id: 'became', title, blocks: [becameTable(told, audience, language)] }];
}

/** A row for each recommendation; outside the working group without posts, figures and verdicts. */
function becameTable(told: readonly BecameTold[], audience: Audience, language: Language): TableBlock {
  const isInside = isInsideAnalysisReader(audience);
  const column = (key: 'recommendation' | 'owner' | 'state' | 'thenNow' | 'verdict') => ({
    title: translate(language, `recommendations.col_${key}`),
    number: false,
  });
  return {
    kind: 'table',
    caption: translate(language, 'recommendations.caption', { count: told.length }),
    columns: [
      column('recommendation'),
      column('owner'),
      column('state'),
      ...(isInside ? [column('thenNow'), column('verdict')] : []),
    ],
    rows: told.map((one) => [
      commitmentText(one.text, language),
      isInside
        ? (one.owner?.code ?? '')
        : translate(language, 'recommendations.kind', { kind: one.owner?.kind ?? 'none' }),
      stateInWords(one, language),
      ...(isInside ? [figureInWords(one, language), verdictInWords(one, language)] : []),
    ]),
  };
}
