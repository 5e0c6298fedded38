import type { EChartsOption, BarSeriesOption, LineSeriesOption } from 'echarts';
import type { Language } from '../../language/language.ts';
import type { Chart } from './chart.ts';
import type { Layout } from './chartLayout.ts';
import { type Fill, fillOf, fills, ink, quiet, rule, symbols } from './chartPalette.ts';
import { writeChartValue } from './chartTable.ts';
import { chartTargetLines, chartTargetNames } from './chartTargets.ts';

/** A narrower piece of a bar has no room for its number. */
const NARROWEST = 28;

/** A bar of this share of the axis has room for its number. */
const ROOM_WITHIN = 0.1;

type Write = (shown: unknown) => string;

/** The figure as a library's option: labels on every value, patterns beside colours, nothing that moves. */
export function chartOption(chart: Chart, language: Language, layout: Layout): EChartsOption {
  const write: Write = (shown) => (typeof shown === 'number' ? writeChartValue(shown, chart, language) : '');
  const lying = chart.shape !== 'lines';
  const value = {
    type: 'value' as const,
    min: 0,
    ...(chart.max === null ? {} : { max: chart.max }),
    ...(chart.percent && chart.max === 100 ? { interval: 25 } : { splitNumber: 4 }),
    axisLabel: { color: quiet, fontSize: 14, formatter: write },
    splitLine: { lineStyle: { color: rule } },
  };
  const category = {
    type: 'category' as const,
    data: layout.names,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: quiet } },
    axisLabel: { color: ink, fontSize: 15, lineHeight: 17, interval: 0 },
  };
  return {
    animation: false,
    textStyle: { fontFamily: 'Source Sans 3' },
    legend: layout.legend.map((data, row) => ({
      top: row * layout.legendRow,
      left: 0,
      data,
      padding: [5, 0],
      itemGap: 22,
      itemWidth: 26,
      itemHeight: 16,
      textStyle: { color: ink, fontSize: 15 },
      selectedMode: false,
    })),
    title: chartTargetNames(chart, layout),
    grid: { left: 4, right: layout.right, top: layout.plot, bottom: 4, containLabel: true },
    xAxis: lying ? value : category,
    yAxis: lying ? { ...category, inverse: true } : value,
    series: chart.series.map((_, index) => ({
      ...(lying ? bar(chart, index, layout, write) : line(chart, index, write)),
      ...(index === 0 ? chartTargetLines(chart, layout) : {}),
    })) as EChartsOption['series'] & object,
  };
}

function bar(chart: Chart, index: number, layout: Layout, write: Write): BarSeriesOption {
  const stacked = chart.shape === 'stacked';
  const fill = stacked ? fillOf(index, chart) : (fills[index % fills.length] ?? fillOf(0, chart));
  const end = chart.max ?? Math.max(...(chart.series[index]?.values ?? []).map((one) => one ?? 0));
  const narrowest = (end * NARROWEST) / (layout.width - layout.left - layout.right);
  return {
    type: 'bar',
    name: chart.series[index]?.name ?? '',
    data: (chart.series[index]?.values ?? []).map((one) => {
      if (one === null || (stacked && one === 0)) return '-';
      if (stacked) return one < narrowest ? { value: one, label: { show: false } } : one;
      // A target may stand right behind the end of the bar: the number stays within.
      const within = chart.targets.length > 0 && fill.pattern === null && one >= ROOM_WITHIN * end;
      return within ? { value: one, label: { position: 'insideRight' as const, color: fill.label } } : one;
    }),
    ...(stacked ? { stack: 'all' } : {}),
    barMaxWidth: layout.bar,
    barGap: '12%',
    silent: true,
    itemStyle: {
      color: fill.color,
      borderColor: fill.border,
      borderWidth: stacked ? 1 : 0,
      ...(fill.pattern === null ? {} : { decal: patternOf(fill.pattern) }),
    },
    label: {
      show: true,
      position: stacked ? 'inside' : 'right',
      color: stacked ? fill.label : ink,
      fontSize: 14,
      fontWeight: 600,
      // On a pattern, a number stands out by a white rim.
      ...(stacked && fill.pattern !== null ? { color: ink, textBorderColor: '#ffffff', textBorderWidth: 4 } : {}),
      formatter: ({ value: shown }) => write(shown),
    },
  };
}

function line(chart: Chart, index: number, write: Write): LineSeriesOption {
  return {
    type: 'line',
    name: chart.series[index]?.name ?? '',
    data: (chart.series[index]?.values ?? []).map((one) => one ?? '-'),
    symbol: symbols[index % symbols.length] ?? 'circle',
    symbolSize: 11,
    silent: true,
    color: (fills[index % fills.length] ?? fillOf(0, chart)).color,
    lineStyle: { width: 3, type: index % 2 === 0 ? 'solid' : 'dashed' },
    label: {
      show: true,
      position: 'top',
      distance: 6,
      color: ink,
      // A target or another line may run behind it.
      backgroundColor: '#ffffff',
      padding: [1, 3],
      fontSize: 14,
      fontWeight: 600,
      formatter: ({ value: shown }) => write(shown),
    },
  };
}

/** The library wants lists of its own that it may change. */
function patternOf(pattern: NonNullable<Fill['pattern']>) {
  return structuredClone(pattern) as unknown as NonNullable<NonNullable<BarSeriesOption['itemStyle']>['decal']> &
    object;
}
