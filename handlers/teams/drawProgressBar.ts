import type { CardElement } from '../cards/card.ts';

/** Characters of a bar: it fits a phone. */
const length = 24;

/** A bar of progress as a line: Teams pads coloured columns, which would make it a box of 27 pixels. */
export function asThinTeamsBar(element: CardElement): CardElement {
  const columns = element['columns'];
  if (!element.id?.startsWith('bar:') || !Array.isArray(columns)) return element;
  const [done = 0, left = 0] = ['good', 'emphasis'].map((style) =>
    Number((columns as CardElement[]).find((one) => one['style'] === style)?.['width'] ?? 0),
  );
  const full = Math.min(length, Math.max(1, Math.round((length * done) / (done + left))));
  const run = (line: string, style: object) =>
    line === '' ? [] : [{ type: 'TextRun', text: line, size: 'small', ...style }];
  const inlines = [...run('━'.repeat(full), { color: 'good' }), ...run('─'.repeat(length - full), { isSubtle: true })];
  return { type: 'RichTextBlock', id: element.id, spacing: 'none', inlines };
}
