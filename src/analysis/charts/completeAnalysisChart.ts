import type { RoundAnalysis } from '../analysis.ts';
import { isolateTextDirection } from '../../language/rightToLeft.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Chart } from '../../publication/charts/chart.ts';
import { writeChartValue } from '../../publication/charts/chartTable.ts';
import { joinWithSemicolon } from '../../language/joinWithSemicolon.ts';

type Drawn = Pick<Chart, 'id' | 'shape' | 'title' | 'unit' | 'categories' | 'series' | 'max' | 'percent'> & {
  strongest?: Chart['strongest'];
  targets?: Chart['targets'];
  /** Posts counted, the entries that posts made, or who is counted in words. */
  n: { posts: number } | { entries: number } | string;
  /** Where the values come from, where that is more than the answers of the round. */
  source?: string;
  /** What stands behind the values of each category, in words. */
  sums?: readonly string[];
};

/** Completes a chart with its n, its source and the same in words. */
export function completeAnalysisChart(
  drawn: Drawn,
  { round }: Pick<RoundAnalysis, 'round'>,
  language: Language,
): Chart {
  const { n, sums = [], source, ...chart } = drawn;
  return {
    strongest: 'first',
    targets: [],
    ...chart,
    n: counted(n, language),
    source: source ?? translate(language, 'bulletin.sourceRound', { round: round.label }),
    text: inWords(chart, sums, language),
  };
}

function counted(n: Drawn['n'], language: Language): string {
  if (typeof n === 'string') return n;
  if ('posts' in n) return translate(language, 'bulletin.nPosts', { count: n.posts });
  return translate(language, 'bulletin.nEntries', { count: n.entries });
}

/** A sentence has "per cent" where a figure has its sign. */
function valueInWords(value: number, chart: Pick<Chart, 'percent'>, language: Language): string {
  if (!chart.percent) return writeChartValue(value, chart, language);
  return translate(language, 'analysis.percent', { percent: Math.round(value) });
}

/** Every value of the chart in a line of text: what it says to those who do not see it. */
function inWords(chart: Omit<Drawn, 'n' | 'sums' | 'source'>, sums: readonly string[], language: Language): string {
  const single = chart.series.length === 1;
  const lines = chart.categories.map((category, index) => {
    const values = chart.series.flatMap(({ name, values: all }) => {
      const value = all[index] ?? null;
      if (value === null) return [];
      const written = valueInWords(value, chart, language);
      return [single ? written : `${isolateTextDirection(name)} ${written}`];
    });
    const told = values.length > 0 ? [...values, ...sums.slice(index, index + 1)] : [];
    return translate(language, 'bulletin.categoryInWords', {
      category: isolateTextDirection(category),
      values: told.length > 0 ? told.join(', ') : translate(language, 'bulletin.noValue'),
    });
  });
  const told = [...lines, ...(chart.targets ?? []).map(({ name }) => name)];
  return `${joinWithSemicolon(told, language)}.`;
}
