import type { Block } from '../../protocol/message.ts';
import type { Language } from '../../language/language.ts';
import type { Chart } from './chart.ts';
import { CHAT_WIDTH } from './chartLayout.ts';
import { chartPictures } from './chartPictures.ts';

/** Figures in chat, chart by chart: the picture, what it shows in words, and what it counts. */
export async function chartPicturesInChat(charts: readonly Chart[], language: Language): Promise<Map<Chart, Block[]>> {
  const pictures = await chartPictures(charts, language, CHAT_WIDTH);
  return new Map(
    charts.map((chart, index) => {
      const { title, text, unit, n, source } = chart;
      const alt = `${title}${/[.?!]$/.test(title) ? '' : '.'} ${text}`;
      return [
        chart,
        [
          { kind: 'image', png: new Uint8Array(pictures[index] ?? []), alt, title },
          { kind: 'text', text: `${unit} · ${n} · ${source}`, tone: 'quiet' },
        ],
      ];
    }),
  );
}
