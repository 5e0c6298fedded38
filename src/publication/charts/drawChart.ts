import { setImmediate as nextTurn } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import type { Language } from '../../language/language.ts';
import { fontFilesFor } from '../fonts.ts';
import type { Chart } from './chart.ts';
import { WIDTH } from './chartLayout.ts';
import { chartSvgWithOutlines } from './chartSvgWithOutlines.ts';
import { collectPublicationGarbage } from './garbagePatch.ts';
import { Memory } from './drawingCache.ts';
import { opaqueChartPng } from './png.ts';

const pictures = new Memory<Buffer>();

/** The chart as PNG on white, two pixels a unit: sharp in print and on a phone. */
export function chartPng(chart: Chart, language: Language, units = WIDTH): Buffer {
  const known = pictures.get(chart, language, units);
  if (known) return known;
  const svg = chartSvgWithOutlines(chart, language, units);
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
