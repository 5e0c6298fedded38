import type { Chart } from './chart.ts';

/** Width of a figure on a page, in units of which pictures have two pixels for each. */
export const WIDTH = 720;
/** Width of a figure in chat: on a phone, words of the same size are half as large again. */
export const CHAT_WIDTH = 480;
/** Width of a letter at the size of names, on the generous side: the library cannot measure without a screen. */
export const LETTER = 7.6;
/** Around a name in the legend: its sign, and the room to the next. */
const SIGN = 58;
const LEGEND_ROW = 28;
const TARGET_ROW = 22;
const AXIS = 32;
const LINE = 18;
/** Share of the width for the names of bars; of many, whose names then need fewer lines. */
const NAMES = 0.306;
const NAMES_OF_MANY = 0.43;
/** A narrower figure has no room for names beside its plot. */
const WIDE = 600;
/** Room around a line's plot: the numbers of its axis, and its edge. */
const BESIDE = 96;
const MOST_LINES = 3;
const MOST_LINES_OF_MANY = 2;
/** More bars than that are drawn thinner, so that a figure still fits a page. */
const MANY = 10;

/** Where everything stands, in the units of `WIDTH`. */
export interface Layout {
  width: number;
  height: number;
  /** Names of the series, row by row; none for a single one. */
  legend: string[][];
  legendRow: number;
  /** Names of the categories, broken into lines. */
  names: string[];
  /** Top of the rows of target names, of so much each, and of the plot; the bottom of bars. */
  targets: number;
  targetRow: number;
  plot: number;
  bottom: number;
  /** Left of bars, about: the library makes room for the names itself. */
  left: number;
  /** Right of the plot. */
  right: number;
  /** Whether the targets of lines are named beside the plot; else they are above it. */
  beside: boolean;
  bar: number;
}

/** As much room as the names need: nothing overlaps, however long they are and however many. */
export function chartLayoutOf(chart: Chart, width = WIDTH): Layout {
  const legend =
    chart.series.length < 2
      ? []
      : legendRows(
          chart.series.map(({ name }) => name),
          width,
        );
  const targets = legend.length > 0 ? legend.length * LEGEND_ROW + 8 : 8;
  const lines = chart.shape === 'lines';
  const beside = lines && width >= WIDE;
  const right = rightOf(chart, beside);
  const plot = targets + (beside ? 0 : chart.targets.length * TARGET_ROW) + (lines ? 18 : 0);
  const many = !lines && chart.categories.length > MANY;
  const room = lines ? (width - BESIDE - right) / chart.categories.length : width * (many ? NAMES_OF_MANY : NAMES);
  const most = many ? MOST_LINES_OF_MANY : MOST_LINES;
  const names = chart.categories.map((name) => brokenAt(name, Math.max(6, Math.floor(room / LETTER)), most));
  const tallest = LINE * Math.max(...names.map((name) => name.split('\n').length));
  const longest = Math.max(...names.flatMap((name) => name.split('\n').map((line) => line.length)));
  const bar = many ? 18 : 26;
  const barsIn = chart.shape === 'stacked' ? 1 : chart.series.length;
  const band = Math.max(barsIn * bar * 1.12 + bar / 2 + 2, tallest + 8);
  const height = lines ? plot + 230 + tallest : plot + chart.categories.length * band + AXIS;
  return {
    width,
    height: Math.round(height),
    legend,
    legendRow: LEGEND_ROW,
    names,
    targets,
    targetRow: TARGET_ROW,
    plot,
    bottom: Math.round(height) - AXIS + 6,
    left: 12 + longest * LETTER,
    right,
    beside,
    bar,
  };
}

/** Beside bars stand their numbers; beside lines, the names of the targets. */
function rightOf({ shape, targets }: Chart, beside: boolean): number {
  if (shape === 'bars') return 56;
  if (!beside || targets.length === 0) return 26;
  return 16 + LETTER * Math.max(...targets.map(({ name }) => name.length));
}

function legendRows(names: readonly string[], room: number): string[][] {
  const rows: string[][] = [];
  let used = room;
  for (const name of names) {
    const width = SIGN + name.length * LETTER;
    if (used + width > room || rows.length === 0) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(name);
    used += width;
  }
  return rows;
}

/**
 * A name in lines of at most so many letters. Of one that needs too many lines the end stays: it tells
 * it from others.
 */
function brokenAt(name: string, letters: number, most: number): string {
  const lines: string[] = [];
  // How many there are stands with the last word, where there is room for both.
  const words = name
    .replace(/\S+ \(\S+$/, (both) => (both.length <= letters ? both.replace(' ', '\u00A0') : both))
    .split(' ');
  for (const word of words.flatMap((one) => one.match(new RegExp(`.{1,${letters}}`, 'gsu')) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines.join('\n');
  const kept = most > 2 && lines.at(-1)?.startsWith('(') ? 2 : 1;
  return [...lines.slice(0, most - kept - 1), `${lines[most - kept - 1]}…`, ...lines.slice(-kept)].join('\n');
}
