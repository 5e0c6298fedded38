import type { Tone } from '../../instruments/instrumentField.ts';
import type { Chart } from './chart.ts';

interface Pattern {
  symbol?: string;
  symbolSize?: number;
  rotation?: number;
  dashArrayX: number[] | number[][];
  dashArrayY: number[];
  color: string;
}

/** How a piece of a figure is filled, and the colour of words on it. */
export interface Fill {
  color: string;
  label: string;
  border: string;
  pattern: Pattern | null;
}

export const ink = '#1d2433';
export const quiet = '#505a6b';
export const rule = '#d5d9e2';
const paper = '#ffffff';
const violet = '#4b2a7b';
const onDark = 'rgba(255,255,255,0.38)';

const stripes = (rotation: number, gap: number, color: string): Pattern => ({
  rotation,
  dashArrayX: [1, 0],
  dashArrayY: [2, gap],
  color,
});
const dots = (color: string): Pattern => ({
  symbol: 'circle',
  symbolSize: 0.45,
  dashArrayX: [
    [8, 8],
    [0, 8, 8, 0],
  ],
  dashArrayY: [6, 0],
  color,
});

/**
 * Series without an order: they differ in lightness as well as in colour, each with a pattern of its own, so that they can
 * be told apart in grey and by people who see colours differently. At least 3:1 on white (WCAG 2.2, 1.4.11).
 */
export const fills: readonly Fill[] = [
  { color: violet, label: paper, border: paper, pattern: null },
  { color: '#2f9189', label: ink, border: paper, pattern: stripes(-Math.PI / 4, 5, onDark) },
  { color: '#c07a10', label: ink, border: paper, pattern: dots(onDark) },
  { color: '#7a8496', label: ink, border: paper, pattern: stripes(Math.PI / 2, 4, onDark) },
  { color: '#a8325a', label: paper, border: paper, pattern: stripes(Math.PI / 4, 7, onDark) },
];

/** From strong to weak: the darker the more, in grey as in colour. The outline stands out from white where the fill does not. */
const ramp: readonly Fill[] = [
  { color: violet, label: paper, border: violet, pattern: null },
  { color: '#7f63ae', label: paper, border: violet, pattern: null },
  { color: '#b09fd0', label: ink, border: violet, pattern: null },
  { color: '#d9cfe9', label: ink, border: violet, pattern: null },
  { color: '#f6f4fa', label: ink, border: violet, pattern: null },
];
/** Steps of the ramp for so many answers, as far from one another as there is room. */
const steps: Record<number, readonly number[]> = {
  1: [0],
  2: [0, 3],
  3: [0, 2, 4],
  4: [0, 1, 2, 4],
  5: [0, 1, 2, 3, 4],
};

/** What goes well is green, the further the darker; what does not has a pattern of its own; what has not begun is empty. */
export const tones: Record<Tone, Fill> = {
  done: { color: '#0f5c56', label: paper, border: ink, pattern: null },
  good: { color: '#7cc4bb', label: ink, border: ink, pattern: null },
  warning: { color: '#f3c566', label: ink, border: ink, pattern: dots('rgba(90,56,0,0.45)') },
  bad: { color: '#a8325a', label: paper, border: ink, pattern: stripes(Math.PI / 4, 5, 'rgba(255,255,255,0.5)') },
  quiet: { color: '#f6f7f9', label: ink, border: ink, pattern: null },
};

/** Shapes of points on lines, in the order of the series. */
export const symbols = ['circle', 'rect', 'triangle', 'diamond', 'pin'] as const;

/** The fill of a series: by what its answer means, else by its place in the order, else one of its own. */
export function fillOf(series: number, { series: all, strongest }: Pick<Chart, 'series' | 'strongest'>): Fill {
  const tone = all[series]?.tone;
  if (tone) return tones[tone];
  const own = fills[series % fills.length] ?? tones.done;
  if (strongest === 'none') return own;
  const rank = strongest === 'first' ? series : all.length - 1 - series;
  return ramp[steps[all.length]?.[rank] ?? -1] ?? own;
}
