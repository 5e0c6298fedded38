import { labelledText } from '../language/labelledText.ts';
import type { Block, Message } from '../protocol/message.ts';
import type { Chart } from './charts/chart.ts';
import { chartPicturesInChat } from './charts/chartPicturesInChat.ts';
import { documentStoryPicture } from './pictures/documentStoryPicture.ts';
import {
  documentCharts,
  type DocumentBlock,
  type DocumentPart,
  type PublishedDocument,
  type TableBlock,
} from './document.ts';

/** A publication as messages, one a part, so that it can be read whole in any chat. Figures are pictures with the same in words. */
export async function documentAsMessages(document: PublishedDocument): Promise<Message[]> {
  const { title, language, issueLine, dateLine, audienceLine, parts, errata, labels } = document;
  const charts = documentCharts(document).map(({ chart }) => chart);
  const pictures = await chartPicturesInChat(charts, language);
  const heading = `${title} · ${issueLine}`;
  const first: Message = {
    text: heading,
    blocks: [
      { kind: 'heading', text: heading },
      { kind: 'text', text: `${dateLine} · ${audienceLine}`, tone: 'quiet' },
    ],
  };
  const told = parts.map((part): Message => {
    const blocks: Block[] = [
      { kind: 'heading', text: part.title },
      ...part.blocks.flatMap((block) => inChat(block, pictures)),
    ];
    return { text: labelledText(heading, part.title, language), blocks };
  });
  const corrections = errata.map(({ date, text }): Block => ({
    kind: 'text',
    text: labelledText(date, text.text, language),
  }));
  const last: Message[] =
    corrections.length > 0
      ? [{ text: labels.errata, blocks: [{ kind: 'heading', text: labels.errata }, ...corrections] }]
      : [];
  return [first, ...told, ...last];
}

/** A part of a document that has no charts, as blocks of a message. */
export function documentPartInChat({ title, blocks }: DocumentPart): Block[] {
  return [{ kind: 'heading', text: title }, ...blocks.flatMap((block) => inChat(block, new Map()))];
}

/** Characters: a cell of so many is prose, which a column of a phone's width breaks word by word. */
const PROSE = 120;

/** A table with prose in it is read row by row. */
function tableInChat({ caption, columns, rows }: TableBlock): Block[] {
  const titles = columns.map(({ title }) => title);
  if (!rows.flat().some(({ length }) => length >= PROSE)) return [{ kind: 'table', caption, columns: titles, rows }];
  const lines = rows.flatMap(([first = '', ...others]): Block[] => [
    { kind: 'text', text: first },
    { kind: 'facts', facts: others.map((value, index) => ({ label: titles[index + 1] ?? '', value })) },
  ]);
  return [{ kind: 'heading', text: caption }, ...lines];
}

function inChat(block: DocumentBlock, pictures: ReadonlyMap<Chart, Block[]>): Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'text', text: block.text, tone: block.tone === 'quiet' ? 'quiet' : 'normal' }];
    case 'heading':
      return [{ kind: 'heading', text: block.text }];
    case 'story': {
      const by = [block.byline, block.note].filter((text) => text !== '').join(' · ');
      const text = [block.headline?.text ?? '', ...block.paragraphs.map((paragraph) => paragraph.text)];
      const words = text.filter((one) => one !== '').join('\n\n');
      return [{ kind: 'quote', text: words, ...(by === '' ? {} : { by }) }, ...documentStoryPicture(block)];
    }
    case 'quote':
      return [{ kind: 'quote', text: block.text, ...(block.by === '' ? {} : { by: block.by }) }];
    case 'figures':
      return [{ kind: 'figures', figures: block.figures }];
    case 'list':
      return [{ kind: 'list', items: block.items }];
    case 'table':
      return tableInChat(block);
    case 'chart':
      return pictures.get(block.chart) ?? [];
  }
}
