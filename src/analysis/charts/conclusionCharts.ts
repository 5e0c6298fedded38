import type { Conclusion, RoundAnalysis } from '../analysis.ts';
import { type Instrument, instrumentQuestionsOf, type Visibility } from '../../instruments/instrument.ts';
import { instrumentOptionNumbers } from '../../instruments/answerOptions.ts';
import { type Language, type Localized, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Chart } from '../../publication/charts/chart.ts';
import { completeAnalysisChart } from './completeAnalysisChart.ts';
import { tellsCountsNotPercent } from '../tellsCountsNotPercent.ts';
import { shownConclusions } from '../suppression/shownConclusions.ts';

/** A figure for each conclusion that compares groups: the same numbers that its sentence rests on, no more. */
export function conclusionCharts(analysis: RoundAnalysis, audience: Visibility, language: Language): Chart[] {
  return shownConclusions(audience, analysis).flatMap((conclusion) => {
    const compared = comparedIn(analysis, conclusion, audience, language);
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
    return [completeAnalysisChart(chart, analysis, language)];
  });
}

interface Compared {
  unit: string;
  max: number | null;
  percent: boolean;
  groups: { label: string; n: number; value: number | null }[];
}

function comparedIn(
  { instrument }: RoundAnalysis,
  conclusion: Conclusion,
  audience: Visibility,
  language: Language,
): Compared | null {
  if (conclusion.rule === 'compareShares') {
    const counted = conclusion.groups.filter(({ denominator }) => denominator > 0);
    if (
      tellsCountsNotPercent(
        counted.map(({ denominator }) => denominator),
        audience,
      )
    )
      return countsOf(counted, language);
    return {
      unit: translate(language, 'bulletin.unitShare'),
      max: 100,
      percent: true,
      groups: counted.map(({ label, numerator, denominator }) => ({
        label: localizedIn(label, language),
        n: denominator,
        value: (100 * numerator) / denominator,
      })),
    };
  }
  if (conclusion.rule === 'compareMeans') {
    const scale = scaleOf(instrument, conclusion.question);
    return {
      unit: scale ? translate(language, 'bulletin.unitMeanOf', scale) : translate(language, 'bulletin.unitMean'),
      max: scale?.most ?? null,
      percent: false,
      groups: conclusion.groups
        .filter(({ n }) => n > 0)
        .map(({ label, n, mean }) => ({ label: localizedIn(label, language), n, value: mean })),
    };
  }
  return null;
}

/** How many posts of each group, out of those that answered, whose number stands behind its name. */
function countsOf(
  groups: readonly { label: Localized; numerator: number; denominator: number }[],
  language: Language,
): Compared {
  return {
    unit: translate(language, 'bulletin.unitCount'),
    max: Math.max(...groups.map(({ denominator }) => denominator)),
    percent: false,
    groups: groups.map(({ label, numerator, denominator }) => ({
      label: localizedIn(label, language),
      n: denominator,
      value: numerator,
    })),
  };
}

/** The lowest and the highest sum that the rows of a matrix offer; null where its answers have no numbers. */
function scaleOf(instrument: Instrument, key: string): { least: number; most: number } | null {
  const question = instrumentQuestionsOf(instrument).find((one) => one.key === key);
  const numbers = question?.kind === 'matrix' ? instrumentOptionNumbers(question.options) : undefined;
  if (question?.kind !== 'matrix' || !numbers || numbers.length === 0) return null;
  const rows = question.rows.length;
  return { least: rows * Math.min(...numbers), most: rows * Math.max(...numbers) };
}
