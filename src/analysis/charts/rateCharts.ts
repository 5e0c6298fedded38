import { isInsideAnalysisReader } from '../analysisAccess.ts';
import type { Visibility } from '../../instruments/instrument.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { LEAST_BASE } from '../../people/smallCountsOfPeople.ts';
import type { Chart } from '../../publication/charts/chart.ts';
import { completeAnalysisChart } from './completeAnalysisChart.ts';
import type { RoundFigureFacts, RegionRates } from './roundFigureFacts.ts';

/** Reporting rates by region, and by round where there is more than one. */
export function rateCharts(
  { analysis, regions, ratesBefore }: RoundFigureFacts,
  audience: Visibility,
  language: Language,
): Chart[] {
  const percent = translate(language, 'bulletin.unitReported');
  const base = { unit: percent, max: 100, percent: true, n: { posts: analysis.rates.expected } } as const;
  // Outside the working group posts are told apart as headquarters and the field, and no other way.
  const shown = isInsideAnalysisReader(audience) ? pooled(named(regions, language), language) : [];
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
    charts.push(completeAnalysisChart({ ...base, ...chart }, analysis, language));
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
      // Rates of different posts are no change of any: whom each round asked stands beside it.
      sums: [
        ...ratesBefore.map(({ expected, askedAgain }) =>
          translate(language, 'bulletin.askedBefore', { asked: expected, again: askedAgain }),
        ),
        translate(language, 'bulletin.askedNow', { asked: analysis.rates.expected }),
      ],
    };
    charts.push(completeAnalysisChart({ ...base, ...chart }, analysis, language));
  }
  return charts;
}

function named(regions: readonly RegionRates[], language: Language): RegionRates[] {
  return regions.map((one) => (one.region === '' ? { ...one, region: translate(language, 'bulletin.noRegion') } : one));
}

/** A rate of fewer than five posts is none: small regions are told together, with the next one where they are too few themselves. */
function pooled(regions: readonly RegionRates[], language: Language): RegionRates[] {
  const others = { region: translate(language, 'bulletin.otherRegions'), expected: 0, received: 0 };
  const small = new Set<RegionRates>();
  for (const one of regions.toSorted((a, b) => a.expected - b.expected)) {
    if (one.expected >= LEAST_BASE && (small.size === 0 || others.expected >= LEAST_BASE)) break;
    small.add(one);
    others.expected += one.expected;
    others.received += one.received;
  }
  const own = regions.filter((one) => !small.has(one));
  return small.size === 0 ? own : [...own, others];
}
