import type { Conclusion, RoundAnalysis } from '../analysis.ts';
import type { Visibility } from '../../instruments/instrument.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Chart } from '../../publication/charts/chart.ts';
import { analysisChart } from './analysisChart.ts';
import { conclusionsFor } from '../suppression/conclusionsFor.ts';

/** A figure for each conclusion that compares groups: the same numbers that its sentence rests on, no more. */
export function conclusionCharts(analysis: RoundAnalysis, audience: Visibility, language: Language): Chart[] {
  return conclusionsFor(audience, analysis).flatMap((conclusion) => {
    const compared = comparedIn(conclusion, language);
    if (!compared || compared.groups.length < 2) return [];
    const { groups, ...how } = compared;
    const n = groups.reduce((sum, group) => sum + group.n, 0);
    const chart = {
      ...how,
      id: `conclusion-${conclusion.key}`,
      shape: 'bars' as const,
      title: localizedIn(conclusion.title, language),
      categories: groups.map((group) => translate(language, 'bulletin.groupWithN', { group: group.label, n: group.n })),
      series: [{ name: how.unit, values: groups.map(({ value }) => value) }],
      n: { posts: n },
    };
    return [analysisChart(chart, analysis, language)];
  });
}

interface Compared {
  unit: string;
  max: number | null;
  percent: boolean;
  groups: { label: string; n: number; value: number | null }[];
}

function comparedIn(conclusion: Conclusion, language: Language): Compared | null {
  if (conclusion.rule === 'compareShares') {
    return {
      unit: translate(language, 'bulletin.unitShare'),
      max: 100,
      percent: true,
      groups: conclusion.groups
        .filter(({ denominator }) => denominator > 0)
        .map(({ label, numerator, denominator }) => ({
          label: localizedIn(label, language),
          n: denominator,
          value: (100 * numerator) / denominator,
        })),
    };
  }
  if (conclusion.rule === 'compareMeans') {
    return {
      unit: translate(language, 'bulletin.unitMean'),
      max: null,
      percent: false,
      groups: conclusion.groups
        .filter(({ n }) => n > 0)
        .map(({ label, n, mean }) => ({ label: localizedIn(label, language), n, value: mean })),
    };
  }
  return null;
}
