import type { Language } from '../../language/language.ts';
import type { Chart } from './chart.ts';

/** A value of a chart as its readers write it, for instance "36 %" in French. */
export function writeChartValue(value: number | null, chart: Pick<Chart, 'percent'>, language: Language): string {
  if (value === null) return '–';
  const locale = language === 'en' ? 'en-GB' : language;
  return chart.percent
    ? new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value / 100)
    : new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** The same chart as a table: a row a category, a column a series, and the targets below. */
export function chartTable(chart: Chart, language: Language) {
  return {
    kind: 'table' as const,
    caption: chart.title,
    columns: [{ title: '', number: false }, ...chart.series.map(({ name }) => ({ title: name, number: true }))],
    rows: [
      ...chart.categories.map((category, index) => [
        category,
        ...chart.series.map(({ values }) => writeChartValue(values[index] ?? null, chart, language)),
      ]),
      ...chart.targets.map(({ name, value }) => [
        name,
        ...chart.series.map(() => writeChartValue(value, chart, language)),
      ]),
    ],
  };
}
