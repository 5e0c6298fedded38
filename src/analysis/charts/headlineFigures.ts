import type { RoundAnalysis } from '../analysis.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import { writeValue } from '../../publication/charts/table.ts';
import { conclusionsFor } from './mayRead.ts';

/** What one reads first: how many took part, how many in time, and the share behind each conclusion that is one. */
export function headlineFigures(analysis: RoundAnalysis, audience: Audience, language: Language) {
  const { rates } = analysis;
  const percent = (share: number): string => writeValue(share * 100, { percent: true }, language);
  const shares = conclusionsFor(audience, analysis).flatMap((conclusion) =>
    conclusion.rule === 'share' && conclusion.share !== null
      ? [{ value: percent(conclusion.share), label: localizedIn(conclusion.title, language) }]
      : [],
  );
  return [
    {
      value: `${rates.received}/${rates.expected}`,
      label: translate(language, 'bulletin.figure_received', { count: rates.received }),
    },
    { value: percent(rates.reportingRateOnTime), label: translate(language, 'bulletin.figure_onTime') },
    ...shares.slice(0, 2),
  ];
}
