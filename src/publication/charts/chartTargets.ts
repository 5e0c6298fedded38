import type { BarSeriesOption, LineSeriesOption } from 'echarts';
import type { Chart } from './chart.ts';
import { type Layout, LETTER } from './chartLayout.ts';
import { ink } from './chartPalette.ts';

type Marked = Pick<BarSeriesOption & LineSeriesOption, 'markLine'>;

/** Below the bars and their numbers, which stay readable. */
const BEHIND = 1;

const dashes = { color: ink, width: 1.5, type: [6, 4] };
const words = { color: ink, fontSize: 14, padding: [1, 6] };

/** Lines to be compared with: across the bars from a row with their names, or across the plot with the name at its end. */
export function chartTargetLines(chart: Chart, layout: Layout): Marked {
  if (chart.targets.length === 0) return {};
  const data = chart.shape === 'lines' ? chart.targets.map((one) => lying(one, layout)) : standing(chart, layout);
  return {
    markLine: { symbol: 'none', silent: true, z: BEHIND, lineStyle: dashes, data } as NonNullable<Marked['markLine']>,
  };
}

function lying({ name, value }: Chart['targets'][number], { beside }: Layout) {
  return { yAxis: value, label: { ...words, show: beside, formatter: name, position: 'end', distance: 0 } };
}

/** The names of targets above the plot of lines, the highest first, where there is no room for them beside it. */
export function chartTargetNames(chart: Chart, { beside, targets: top, targetRow }: Layout) {
  if (chart.shape !== 'lines' || beside) return [];
  return chart.targets
    .toSorted((one, other) => other.value - one.value)
    .map(({ name }, row) => ({
      text: `- - -  ${name}`,
      top: top + row * targetRow,
      left: 0,
      padding: 0,
      textStyle: { color: ink, fontSize: 14, fontWeight: 'normal' as const },
    }));
}

/**
 * Each target has a row of its own, in such an order that no name stands across the line of another: those named to the
 * left from the highest down, then those named to the right from the lowest up.
 */
function standing(chart: Chart, { targets: top, targetRow, bottom, left: start, right, width }: Layout) {
  const end = chart.max ?? Math.max(...chart.targets.map(({ value }) => value));
  const rising = chart.targets.toSorted((one, other) => one.value - other.value);
  const endOf = ({ name, value }: Chart['targets'][number]): number =>
    start + (value / end) * (width - start - right) + 12 + LETTER * name.length;
  const near = rising.filter((one) => endOf(one) <= width);
  // To the right of the others there is no room.
  const far = rising.filter((one) => !near.includes(one)).toReversed();
  return [...far, ...near].map((target, row) => {
    const left = far.includes(target);
    return [
      {
        coord: [target.value, 0],
        y: top + row * targetRow + 2,
        label: {
          ...words,
          formatter: target.name,
          position: 'start',
          distance: [0, -16],
          align: left ? 'right' : 'left',
        },
      },
      { coord: [target.value, 0], y: bottom },
    ];
  });
}
