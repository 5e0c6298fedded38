import type { Language } from '../../language/language.ts';
import { renderInWorker } from '../renderWorker.ts';
import type { Chart } from './chart.ts';
import { Memory } from './drawingCache.ts';

const pictures = new Memory<Buffer>();

/** The charts as PNG, `width` units wide, in their order, drawn where it keeps nobody waiting. */
export async function chartPictures(charts: readonly Chart[], language: Language, width: number): Promise<Buffer[]> {
  const missing = charts.filter((chart) => !pictures.get(chart, language, width));
  const drawn = missing.length > 0 ? await renderInWorker({ kind: 'pictures', charts: missing, language, width }) : [];
  const fresh = new Map(missing.map((chart, index) => [chart, drawn[index]]));
  return charts.map((chart) => {
    const known = pictures.get(chart, language, width);
    if (known) return known;
    const picture = fresh.get(chart);
    if (!picture) throw new Error(`the figure ${chart.id} was not drawn`);
    return pictures.keep(chart, language, width, picture);
  });
}
