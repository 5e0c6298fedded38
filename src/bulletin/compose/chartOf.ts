import type { RoundAnalysis } from '../../analysis/analysis.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Chart } from '../charts/chart.ts';
import { writeValue } from '../charts/table.ts';

type Drawn = Pick<Chart, 'id' | 'shape' | 'title' | 'unit' | 'categories' | 'series' | 'max' | 'percent'> & {
  strongest?: Chart['strongest'];
  /** Posts counted, or the entries that posts made. */
  n: { posts: number } | { entries: number };
};

/** Completes a chart with its n, its source and the same in words. */
export function chartOf(drawn: Drawn, { round }: Pick<RoundAnalysis, 'round'>, language: Language): Chart {
  const { n, ...chart } = drawn;
  return {
    strongest: 'first',
    ...chart,
    targets: [],
    n:
      'posts' in n
        ? translate(language, 'bulletin.nPosts', { count: n.posts })
        : translate(language, 'bulletin.nEntries', { count: n.entries }),
    source: translate(language, 'bulletin.sourceRound', { round: round.label }),
    text: inWords(chart, language),
  };
}

/** Every value of the chart in a line of text: what it says to those who do not see it. */
function inWords(chart: Omit<Drawn, 'n'>, language: Language): string {
  const single = chart.series.length === 1;
  const lines = chart.categories.map((category, index) => {
    const values = chart.series.flatMap(({ name, values: all }) => {
      const value = all[index] ?? null;
      if (value === null) return [];
      const written = writeValue(value, chart, language);
      return [single ? written : `${name} ${written}`];
    });
    return translate(language, 'bulletin.categoryInWords', {
      category,
      values: values.length > 0 ? values.join(', ') : translate(language, 'bulletin.noValue'),
    });
  });
  return `${lines.join('; ')}.`;
}
