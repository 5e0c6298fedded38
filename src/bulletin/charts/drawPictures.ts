import type { Language } from '../../language/language.ts';
import { inWorkshop } from '../document/workshop.ts';
import type { Chart } from './chart.ts';
import { keepPicture, knowsPicture } from './draw.ts';

/** Has pictures drawn ahead, where it keeps nobody waiting, so that `chartPng` has them at once. */
export async function drawPictures(charts: readonly Chart[], language: Language): Promise<void> {
  const missing = charts.filter((chart) => !knowsPicture(chart, language));
  if (missing.length === 0) return;
  const pictures = await inWorkshop({ kind: 'pictures', charts: missing, language });
  for (const [index, chart] of missing.entries()) {
    const picture = pictures[index];
    if (picture) keepPicture(chart, language, picture);
  }
}
