import { init } from 'echarts';
import type { Language } from '../../language/language.ts';
import type { Chart } from './chart.ts';
import { chartLayoutOf, WIDTH } from './chartLayout.ts';
import { chartOption } from './chartOption.ts';
import { Memory } from './drawingCache.ts';

const drawn = new Memory<string>();

/**
 * The chart as SVG, `width` units wide, drawn on the server without a browser. Names inside are made from the chart, so
 * that several can stand in one HTML file.
 */
export function chartSvg(chart: Chart, language: Language, width = WIDTH): string {
  const known = drawn.get(chart, language, width);
  if (known !== undefined) return known;
  const layout = chartLayoutOf(chart, width);
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
