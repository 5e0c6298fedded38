import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/publication/charts/chart.ts';
import { chartSvg } from '../../../src/publication/charts/chartSvg.ts';
import { CHAT_WIDTH, chartLayoutOf, WIDTH } from '../../../src/publication/charts/chartLayout.ts';
import { chartOf } from '../../bulletin/issueFacts.ts';
import { regionNames } from '../../bulletin/severalRounds.ts';

const bars = (categories: readonly string[], more: Partial<Chart> = {}): Chart => ({
  ...chartOf(0),
  categories: [...categories],
  series: [{ name: 'share', values: categories.map((_, index) => (100 * index) / categories.length) }],
  ...more,
});

/** Where a text stands in a drawing: the library writes its place as a translation. */
function placeOf(svg: string, text: string): { x: number; y: number } {
  const [, element = ''] = svg.match(new RegExp(`<text([^>]*)>${text}</text>`)) ?? [];
  const [, x, y] =
    element.match(/translate\((-?[\d.]+) (-?[\d.]+)\)/) ?? element.match(/ x="([\d.]+)" y="([\d.]+)"/) ?? [];
  return { x: Number(x), y: Number(y) };
}

const names = fc.array(
  fc
    .array(fc.constantFrom(...'de la Cooperación internacional y 12 Asie'.split(' ')), { minLength: 1, maxLength: 12 })
    .map((words) => words.join(' ')),
  { minLength: 1, maxLength: 20 },
);

describe('the layout of a figure', () => {
  it('gives every name of a bar the lines that it needs, however long and however many they are', () => {
    fc.assert(
      fc.property(names, fc.constantFrom('bars' as const, 'stacked' as const), (categories, shape) => {
        const layout = chartLayoutOf(bars(categories, { shape }));
        const band = (layout.height - layout.plot) / categories.length;
        for (const [index, name] of layout.names.entries()) {
          const lines = name.split('\n');
          expect(lines.length * 17).toBeLessThan(band);
          expect(lines.length).toBeLessThanOrEqual(3);
          expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(42);
          if (!name.includes('…')) expect(name.replaceAll('\n', ' ')).toBe(categories[index]);
        }
        // A page is as high as 1.4 times its width.
        expect(layout.height).toBeLessThan(1.4 * WIDTH);
      }),
    );
  });

  it('keeps how many there are with the last word, and the end of a name that is too long', () => {
    const [west, , , southEast] = chartLayoutOf(bars(regionNames.map((name) => `${name} (5)`))).names;
    expect(west).toBe('Afrique de l’Ouest et du\nCentre\u00A0(5)');
    expect(southEast).toMatch(/centrale\u00A0\(5\)$/);
    const rounds = Array.from(
      { length: 6 },
      (_, index) => `Plan de acción para la igualdad entre todos ${2000 + index}`,
    );
    const layout = chartLayoutOf(bars(rounds, { shape: 'lines' }));
    expect(new Set(layout.names).size).toBe(6);
    expect(layout.names[5]).toMatch(/…\n.*2005$/s);
  });

  it('begins a new row of the legend where the next name has no room', () => {
    const series = ['Pas prise en compte', 'Parfois prise en compte', 'Généralement prise en compte', 'Intégrée'].map(
      (name) => ({ name, values: [25] }),
    );
    const { legend } = chartLayoutOf(bars(['Suivi'], { series, shape: 'stacked' }));
    expect(legend).toEqual([series.slice(0, 3).map(({ name }) => name), ['Intégrée']]);
    expect(chartLayoutOf(bars(['Suivi'])).legend).toEqual([]);
  });
});

describe('a figure in chat', () => {
  it('is narrower, with the same size of words and room for all of them', () => {
    const chart = bars(regionNames.map((name) => `${name} (5)`));
    const [page, chat] = [chartLayoutOf(chart), chartLayoutOf(chart, CHAT_WIDTH)];
    expect(chat.bar).toBe(page.bar);
    expect(chat.height).toBeGreaterThanOrEqual(page.height);
    const longest = (names: string[]): number =>
      Math.max(...names.flatMap((name) => name.split('\n')).map((line) => line.length));
    expect(longest(chat.names)).toBeLessThan(longest(page.names));
    expect(chartSvg(chart, 'fr', CHAT_WIDTH)).toContain(`width="${CHAT_WIDTH}" height="${chat.height}"`);
  });

  it('keeps year and number of posts of a round, where the whole name has no room', () => {
    const rounds = Array.from({ length: 6 }, (_, index) => `Plan of Action for Equality ${2000 + index} (1${index})`);
    const { names } = chartLayoutOf(bars(rounds, { shape: 'lines' }), CHAT_WIDTH);
    for (const [index, name] of names.entries())
      expect(name).toMatch(new RegExp(`^Plan.*…\n.*${2000 + index}\n\\(1${index}\\)$`, 's'));
  });

  it('leaves out a number that its piece of a bar has no room for, and no other', () => {
    const series = [7, 9, 84].map((value, index) => ({ name: `${index}`, values: [value] }));
    const chart = bars(['Field (8)'], { series, shape: 'stacked', id: 'pieces' });
    const numbers = (svg: string): string[] => ['7%', '9%', '84%'].filter((number) => svg.includes(`>${number}<`));
    expect(numbers(chartSvg(chart, 'en'))).toEqual(['7%', '9%', '84%']);
    expect(numbers(chartSvg(chart, 'en', CHAT_WIDTH))).toEqual(['9%', '84%']);
  });
});

describe('the targets of a figure', () => {
  const targets = [
    { name: 'Goal', value: 40 },
    { name: 'Balance', value: 50 },
    { name: 'Excellence', value: 95 },
  ];

  it('have a row each above the bars, so that near ones do not overlap', () => {
    const chart = bars(['All posts', 'Headquarters', 'Field'], { targets });
    const svg = chartSvg(chart, 'en');
    const rows = targets.map(({ name }) => placeOf(svg, name).y);
    const { plot } = chartLayoutOf(chart);
    expect(new Set(rows).size).toBe(3);
    const apart = rows.toSorted((a, b) => a - b).map((y, index, all) => y - (all[index - 1] ?? -100));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(18);
    expect(Math.max(...rows)).toBeLessThan(plot);
    expect(placeOf(svg, 'Goal').x).toBeLessThan(placeOf(svg, 'Balance').x);
    expect(svg.match(/stroke-dasharray/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('are named above the plot of lines where there is no room beside it, the highest first', () => {
    const chart = bars(['1999', '2000'], { targets, shape: 'lines', id: 'narrow' });
    const svg = chartSvg(chart, 'en', CHAT_WIDTH);
    const rows = ['Excellence', 'Balance', 'Goal'].map((name) => placeOf(svg, `- - -  ${name}`).y);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(Math.max(...rows)).toBeLessThan(chartLayoutOf(chart, CHAT_WIDTH).plot);
    expect(svg.match(/stroke-dasharray/g)?.length).toBe(3);
  });

  it('are named beside the plot of lines, inside of the picture', () => {
    const svg = chartSvg(bars(['1999', '2000'], { targets, shape: 'lines', id: 'lines' }), 'en');
    for (const { name } of targets) {
      const { x } = placeOf(svg, name);
      expect(x).toBeGreaterThan(WIDTH / 2);
      expect(x + 7.6 * name.length).toBeLessThan(WIDTH);
    }
  });
});
