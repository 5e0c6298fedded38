import type { EChartsOption, BarSeriesOption, LineSeriesOption } from 'echarts';
import type { Language } from '../../language/language.ts';
import type { Chart } from './chart.ts';
import { fillOf, ink, quiet, rule, symbols } from './palette.ts';
import { writeValue } from './table.ts';

export const WIDTH = 720;
const BAR = 26;
/** A row of the legend. */
const LEGEND = 28;
/** Around a name in the legend: the sign, and the room to the next. */
const SIGN = 58;
/** Width of a letter at the legend's size, on the generous side. */
const LETTER = 7.8;
const AXIS = 30;
const TARGET = 22;
/** A narrower piece of a bar, in per cent of it, has no room for its number. */
const NARROWEST = 8;

/** Height in the same units as `WIDTH`: as many bars as there are, each as thick as in any other figure. */
export function heightOf(chart: Chart): number {
  const legend = legendHeight(chart);
  if (chart.shape === 'lines') return 280 + legend;
  const barsIn = chart.shape === 'stacked' ? 1 : chart.series.length;
  return legend + AXIS + (chart.targets.length > 0 ? TARGET : 0) + chart.categories.length * (barsIn * BAR + 16);
}

/** As many rows as the names need side by side. */
function legendHeight({ series }: Chart): number {
  if (series.length < 2) return 8;
  let rows = 1;
  let used = 0;
  for (const { name } of series) {
    const width = SIGN + name.length * LETTER;
    if (used > 0 && used + width > WIDTH) {
      rows += 1;
      used = 0;
    }
    used += width;
  }
  return rows * LEGEND + 6;
}

/** The figure as a library's option: labels on every value, patterns beside colours, nothing that moves. */
export function chartOption(chart: Chart, language: Language): EChartsOption {
  const several = chart.series.length > 1;
  const value = (shown: unknown): string => (typeof shown === 'number' ? writeValue(shown, chart, language) : '');
  const valueAxis = {
    type: 'value' as const,
    min: 0,
    ...(chart.max === null ? {} : { max: chart.max }),
    ...(chart.percent && chart.max === 100 ? { interval: 25 } : { splitNumber: 4 }),
    axisLabel: { color: quiet, fontSize: 14, formatter: value },
    splitLine: { lineStyle: { color: rule } },
  };
  const categories = {
    type: 'category' as const,
    data: chart.categories,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: quiet } },
    axisLabel: {
      color: ink,
      fontSize: 15,
      width: chart.shape === 'lines' ? 130 : 210,
      overflow: 'break' as const,
      lineHeight: 17,
    },
  };
  const lying = chart.shape !== 'lines';
  return {
    animation: false,
    textStyle: { fontFamily: 'Source Sans 3' },
    ...(several
      ? {
          legend: {
            top: 0,
            left: 0,
            itemGap: 22,
            itemWidth: 26,
            itemHeight: 16,
            textStyle: { color: ink, fontSize: 15 },
            selectedMode: false,
          },
        }
      : {}),
    grid: {
      left: 4,
      right: lying && chart.shape === 'bars' ? 52 : 26,
      top: legendHeight(chart) + (chart.targets.length > 0 ? TARGET : 0),
      bottom: 4,
      containLabel: true,
    },
    xAxis: lying ? valueAxis : categories,
    yAxis: lying ? { ...categories, inverse: true } : valueAxis,
    series: chart.series.map((_, index) => (lying ? bar(chart, index, value) : line(chart, index, value))),
  };
}

function bar(chart: Chart, index: number, value: (shown: unknown) => string): BarSeriesOption {
  const fill = fillOf(index, chart);
  const stacked = chart.shape === 'stacked';
  return {
    type: 'bar',
    name: chart.series[index]?.name ?? '',
    data: (chart.series[index]?.values ?? []).map((one) => {
      if (one === null || (stacked && one === 0)) return '-';
      return stacked && one < NARROWEST ? { value: one, label: { show: false } } : one;
    }),
    ...(stacked ? { stack: 'all' } : {}),
    barMaxWidth: BAR,
    barGap: '12%',
    silent: true,
    itemStyle: {
      color: fill.color,
      borderColor: '#ffffff',
      borderWidth: stacked ? 1 : 0,
      ...(fill.pattern === null ? {} : { decal: { color: 'rgba(255,255,255,0.38)', ...patternOf(fill.pattern) } }),
    },
    label: {
      show: true,
      position: stacked ? 'inside' : 'right',
      color: stacked ? fill.label : ink,
      fontSize: 14,
      fontWeight: 600,
      ...(stacked && fill.pattern !== null
        ? { backgroundColor: '#ffffff', padding: [2, 5], borderRadius: 3, color: ink }
        : {}),
      formatter: ({ value: shown }) => value(shown),
    },
    ...(index === 0 ? targetLines(chart) : {}),
  };
}

function line(chart: Chart, index: number, value: (shown: unknown) => string): LineSeriesOption {
  const { color } = fillOf(index, chart);
  return {
    type: 'line',
    name: chart.series[index]?.name ?? '',
    data: (chart.series[index]?.values ?? []).map((one) => one ?? '-'),
    symbol: symbols[index % symbols.length] ?? 'circle',
    symbolSize: 11,
    silent: true,
    color,
    lineStyle: { width: 3, type: index % 2 === 0 ? 'solid' : 'dashed' },
    label: {
      show: true,
      position: 'top',
      color: ink,
      fontSize: 14,
      fontWeight: 600,
      formatter: ({ value: shown }) => value(shown),
    },
    ...(index === 0 ? targetLines(chart) : {}),
  };
}

function targetLines(chart: Chart): Pick<BarSeriesOption & LineSeriesOption, 'markLine'> {
  if (chart.targets.length === 0) return {};
  const axis = chart.shape === 'lines' ? 'yAxis' : 'xAxis';
  return {
    markLine: {
      symbol: 'none',
      silent: true,
      lineStyle: { color: ink, width: 2, type: 'dashed' },
      data: chart.targets.map((target) => ({
        [axis]: target.value,
        label: {
          formatter: target.name,
          color: ink,
          fontSize: 14,
          position: chart.shape === 'lines' ? 'insideEndTop' : 'start',
        },
      })),
    },
  };
}

/** The library wants lists of its own that it may change. */
function patternOf(pattern: NonNullable<ReturnType<typeof fillOf>['pattern']>) {
  return structuredClone(pattern) as unknown as NonNullable<NonNullable<BarSeriesOption['itemStyle']>['decal']> &
    object;
}
