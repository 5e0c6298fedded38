import type { Chart } from './chart.ts';

/**
 * Fills that differ in lightness as well as in colour, each with a pattern of its own, so that a figure can be read in grey
 * and by people who see colours differently. At least 3:1 on white (WCAG 2.2, 1.4.11).
 */
export const fills = [
  { color: '#4b2a7b', label: '#ffffff', pattern: null },
  { color: '#2f9189', label: '#10201f', pattern: { rotation: -Math.PI / 4, dashArrayX: [1, 0], dashArrayY: [2, 5] } },
  {
    color: '#c07a10',
    label: '#1d2433',
    pattern: {
      symbol: 'circle',
      symbolSize: 0.45,
      dashArrayX: [
        [8, 8],
        [0, 8, 8, 0],
      ],
      dashArrayY: [6, 0],
    },
  },
  { color: '#7a8496', label: '#10141c', pattern: { rotation: Math.PI / 2, dashArrayX: [1, 0], dashArrayY: [1, 4] } },
  { color: '#a8325a', label: '#ffffff', pattern: { rotation: Math.PI / 4, dashArrayX: [1, 0], dashArrayY: [1, 7] } },
] as const;

/** Shapes of points on lines, in the order of the series. */
export const symbols = ['circle', 'rect', 'triangle', 'diamond', 'pin'] as const;

export const ink = '#1d2433';
export const quiet = '#505a6b';
export const rule = '#d5d9e2';

export type Fill = (typeof fills)[number];

/** The fill of a series, counted from the strong end of so many. */
export function fillOf(series: number, { series: all, strongest }: Pick<Chart, 'series' | 'strongest'>): Fill {
  const rank = strongest === 'first' ? series : all.length - 1 - series;
  return fills[rank % fills.length] ?? fills[0];
}
