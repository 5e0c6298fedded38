import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import { init } from 'echarts';
import type { Language } from '../../language/language.ts';
import { fontFiles } from '../document/fonts.ts';
import type { Chart } from './chart.ts';
import { layoutOf, WIDTH } from './layout.ts';
import { chartOption } from './option.ts';
import { opaquePng } from './png.ts';

const drawn = new Map<string, string>();
const pictures = new Map<string, Buffer>();
/** Figures of the issue that is being built: enough for three languages of twenty, with room. */
const KEPT = 200;

/**
 * The chart as SVG, `WIDTH` units wide, drawn on the server without a browser. Names inside are made from the chart, so
 * that several can stand in one HTML file.
 */
export function chartSvg(chart: Chart, language: Language): string {
  return remembered(drawn, keyOf(chart, language), () => {
    const stage = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: layoutOf(chart).height });
    try {
      stage.setOption(chartOption(chart, language));
      return stage.renderToSVGString().replace(/zr\d+-/g, `${chart.id}-${language}-`);
    } finally {
      stage.dispose();
    }
  });
}

/** The chart as PNG on white, 1,440 pixels wide: sharp in print and on a phone. */
export function chartPng(chart: Chart, language: Language): Buffer {
  return remembered(pictures, keyOf(chart, language), () => {
    const picture = new Resvg(chartSvg(chart, language), {
      font: {
        fontFiles: [fontFiles.normal, fontFiles.bold],
        loadSystemFonts: false,
        defaultFontFamily: 'Source Sans 3',
      },
      fitTo: { mode: 'width', value: 2 * WIDTH },
      background: '#ffffff',
    }).render();
    const { width, height, pixels } = picture;
    return opaquePng({ width, height, pixels });
  });
}

export const knowsPicture = (chart: Chart, language: Language): boolean => pictures.has(keyOf(chart, language));

/** Keeps a picture that was drawn elsewhere. */
export function keepPicture(chart: Chart, language: Language, picture: Buffer): void {
  remembered(pictures, keyOf(chart, language), () => picture);
}

/** Pictures whose pixels may wait to be given back. */
const UNCOLLECTED = 4;

/**
 * Draws pictures on this thread, and lets others have their turn in between. The pixels of a picture (some megabytes outside of
 * the heap) are given back when its object is collected, of which the engine feels no need: twenty figures in three languages
 * held 400 MB. So it is asked to; a collection of young objects takes about a millisecond.
 */
export async function drawHere(charts: readonly Chart[], language: Language): Promise<Buffer[]> {
  const drawings: Buffer[] = [];
  let uncollected = 0;
  for (const chart of charts) {
    const known = knowsPicture(chart, language);
    drawings.push(chartPng(chart, language));
    if (known) continue;
    uncollected += 1;
    if (uncollected % UNCOLLECTED === 0) {
      collectGarbage('young');
      await nextTurn();
    }
  }
  return drawings;
}

type Collect = (options?: { type: 'minor' }) => void;
let collect: Collect | undefined;

/** Asks the engine to collect young objects, or everything there is: about a millisecond, or fifty. */
export function collectGarbage(which: 'young' | 'all'): void {
  setFlagsFromString('--expose-gc');
  collect ??= runInNewContext('gc') as Collect;
  if (which === 'young') collect({ type: 'minor' });
  else collect();
}

const keyOf = (chart: Chart, language: Language): string => `${language} ${JSON.stringify(chart)}`;

function remembered<Drawing>(memory: Map<string, Drawing>, key: string, draw: () => Drawing): Drawing {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const drawing = draw();
  const oldest = memory.keys().next();
  if (memory.size >= KEPT && !oldest.done) memory.delete(oldest.value);
  memory.set(key, drawing);
  return drawing;
}
