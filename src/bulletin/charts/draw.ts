import { Resvg } from '@resvg/resvg-js';
import { init } from 'echarts';
import type { Language } from '../../language/language.ts';
import { fontFiles } from '../document/fonts.ts';
import type { Chart } from './chart.ts';
import { chartOption, heightOf, WIDTH } from './option.ts';

const drawn = new Map<string, string>();
const pictures = new Map<string, Buffer>();
/** Figures of the issue that is being built: enough for three languages of twenty, with room. */
const KEPT = 200;

/**
 * The chart as SVG, `WIDTH` units wide, drawn on the server without a browser. Names inside are made from the chart, so
 * that several can stand in one HTML file.
 */
export function chartSvg(chart: Chart, language: Language): string {
  return remembered(drawn, `${language} ${JSON.stringify(chart)}`, () => {
    const stage = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: heightOf(chart) });
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
  return remembered(pictures, `${language} ${JSON.stringify(chart)}`, () =>
    new Resvg(chartSvg(chart, language), {
      font: {
        fontFiles: [fontFiles.normal, fontFiles.bold],
        loadSystemFonts: false,
        defaultFontFamily: 'Source Sans 3',
      },
      fitTo: { mode: 'width', value: 2 * WIDTH },
      background: '#ffffff',
    })
      .render()
      .asPng(),
  );
}

function remembered<Drawing>(memory: Map<string, Drawing>, key: string, draw: () => Drawing): Drawing {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const drawing = draw();
  const oldest = memory.keys().next();
  if (memory.size >= KEPT && !oldest.done) memory.delete(oldest.value);
  memory.set(key, drawing);
  return drawing;
}
