import { setImmediate as nextTurn } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { init } from 'echarts';
import type { Language } from '../../language/language.ts';
import { fontFilesFor } from '../fonts.ts';
import type { Chart } from './chart.ts';
import { layoutOf, WIDTH } from './chartLayout.ts';
import { collectPublicationGarbage } from './garbagePatch.ts';
import { chartOption } from './chartOption.ts';
import { Memory } from './drawingMemory.ts';
import { opaqueChartPng } from './png.ts';

const drawn = new Memory<string>();
const pictures = new Memory<Buffer>();

/**
 * The chart as SVG, `width` units wide, drawn on the server without a browser. Names inside are made from the chart, so
 * that several can stand in one HTML file.
 */
export function chartSvg(chart: Chart, language: Language, width = WIDTH): string {
  const known = drawn.get(chart, language, width);
  if (known !== undefined) return known;
  const layout = layoutOf(chart, width);
  const stage = init(null, null, { renderer: 'svg', ssr: true, width, height: layout.height });
  try {
    stage.setOption(chartOption(chart, language, layout));
    return drawn.keep(chart, language, width, named(stage.renderToSVGString(), `${chart.id}-${language}-`));
  } finally {
    stage.dispose();
  }
}

/** ECharts counts its drawings and their styles for the whole process; the same chart shall be the same bytes whatever was drawn before. */
function named(svg: string, prefix: string): string {
  const classes = new Map<string, number>();
  return svg
    .replace(/cls-\d+/g, (name) => {
      const number = classes.get(name) ?? classes.size;
      classes.set(name, number);
      return `cls-${number}`;
    })
    .replace(/zr\d+-/g, prefix);
}

/** The chart as PNG on white, two pixels a unit: sharp in print and on a phone. */
export function chartPng(chart: Chart, language: Language, units = WIDTH): Buffer {
  const known = pictures.get(chart, language, units);
  if (known) return known;
  const svg = chartSvg(chart, language, units);
  const { width, height, pixels } = new Resvg(svg, {
    font: {
      fontFiles: fontFilesFor(svg),
      loadSystemFonts: false,
      defaultFontFamily: 'Source Sans 3',
    },
    fitTo: { mode: 'width', value: 2 * units },
    background: '#ffffff',
  }).render();
  return pictures.keep(chart, language, units, opaqueChartPng({ width, height, pixels }));
}

/** Pictures whose pixels may wait to be given back. */
const UNCOLLECTED = 4;

/**
 * Draws pictures on this thread, and lets others have their turn in between. The pixels of a picture (some megabytes outside of
 * the heap) are given back when its object is collected, of which the engine feels no need: twenty figures in three languages
 * held 400 MB. So it is asked to; a collection of young objects takes about a millisecond.
 */
export async function drawHere(charts: readonly Chart[], language: Language, width = WIDTH): Promise<Buffer[]> {
  const drawings: Buffer[] = [];
  let uncollected = 0;
  for (const chart of charts) {
    const known = pictures.get(chart, language, width);
    drawings.push(chartPng(chart, language, width));
    if (known) continue;
    uncollected += 1;
    if (uncollected % UNCOLLECTED === 0) {
      collectPublicationGarbage();
      await nextTurn();
    }
  }
  return drawings;
}
