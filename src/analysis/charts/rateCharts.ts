import { isInsideAnalysisReader } from '../analysisAccess.ts';
import type { Visibility } from '../../instruments/instrument.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Chart } from '../../publication/charts/chart.ts';
import { analysisChart } from './analysisChart.ts';
import type { RoundFigureFacts, RegionRates } from './roundFigures.ts';

/** Reporting rates by region, and by round where there is more than one. */
export function rateCharts(
  { analysis, regions, ratesBefore }: RoundFigureFacts,
  audience: Visibility,
  language: Language,
): Chart[] {
  const percent = translate(language, 'bulletin.unitReported');
  const base = { unit: percent, max: 100, percent: true, n: { posts: analysis.rates.expected } } as const;
  // Outside the working group posts are told apart as headquarters and the field, and no other way.
  const shown = isInsideAnalysisReader(audience) ? named(regions, language) : [];
  const charts: Chart[] = [];
  if (shown.length > 1) {
    const chart = {
      id: 'ratesByRegion',
      shape: 'bars' as const,
      title: translate(language, 'bulletin.chartRegions'),
      categories: shown.map(({ region, expected }) =>
        translate(language, 'bulletin.groupWithN', { group: region, n: expected }),
      ),
      series: [{ name: percent, values: shown.map(({ received, expected }) => (100 * received) / expected) }],
    };
    charts.push(analysisChart({ ...base, ...chart }, analysis, language));
  }
  if (ratesBefore.length > 0) {
    const rounds = [...ratesBefore, { label: analysis.round.label, reportingRate: analysis.rates.reportingRate }];
    const chart = {
      id: 'ratesByRound',
      shape: 'lines' as const,
      title: translate(language, 'bulletin.chartRounds'),
      source: translate(language, 'bulletin.sourceRounds'),
      categories: rounds.map(({ label }) => label),
      series: [{ name: percent, values: rounds.map(({ reportingRate }) => 100 * reportingRate) }],
    };
    charts.push(analysisChart({ ...base, ...chart }, analysis, language));
  }
  return charts;
}

function named(regions: readonly RegionRates[], language: Language): RegionRates[] {
  return regions.map((one) => (one.region === '' ? { ...one, region: translate(language, 'bulletin.noRegion') } : one));
}
