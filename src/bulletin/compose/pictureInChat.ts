import type { Block } from '../../forms/message.ts';
import type { Language } from '../../language/language.ts';
import type { Chart } from '../charts/chart.ts';
import { chartPng } from '../charts/draw.ts';

/** A figure in chat: the picture, what it shows in words, and what it counts. */
export function pictureInChat(chart: Chart, language: Language): Block[] {
  const { title, text, unit, n, source } = chart;
  return [
    {
      kind: 'image',
      png: new Uint8Array(chartPng(chart, language)),
      alt: `${title}${/[.?!]$/.test(title) ? '' : '.'} ${text}`,
      title,
    },
    { kind: 'text', text: `${unit} · ${n} · ${source}`, tone: 'quiet' },
  ];
}
