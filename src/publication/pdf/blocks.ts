import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Chart } from '../charts/chart.ts';
import { chartPng } from '../charts/draw.ts';
import {
  type DocumentBlock,
  isShortColumn,
  type DocumentPart,
  type PrintedDocument,
  type TableBlock,
} from '../document.ts';
import type { Tag } from './taggingPatch.ts';

/** Width of the text in points: A4 less the margins. */
const TEXT_WIDTH = 483;
/** A story up to so many characters is kept on one page. */
const KEPT_TOGETHER = 1_100;

/** A list of so many items is kept on one page with its heading. */
const KEPT_ITEMS = 4;
/** Letters of a row that takes more than a line or two. */
const LONG_ROW = 200;
/** What a column of sentences takes of the page. */
const WIDE = '54%';
/** Marks a heading whose table must begin on the same page (`pageBreakBefore` of toPdf). */
export const BEFORE_TABLE = 3;

const tag = (role: Tag['role'], within: Tag | null = null, more: Pick<Tag, 'alt' | 'lang'> = {}): Tag => ({
  role,
  within,
  ...more,
});

/** A text that belongs to one element of the structure. Plain text: nothing in it is read as a style or a link. */
export function tagged(text: string, of: Tag, style: string, more: Record<string, unknown> = {}): Content {
  return { text: [{ text, tag: of } as unknown as Content], style, ...more };
}

/** A part of the document, its heading together with what follows it. */
export function partContent(part: DocumentPart, document: PrintedDocument, nextFigure: () => number): Content[] {
  const isPage = document.layout === 'page';
  const bar = { type: 'rect', x: 0, y: 0, w: TEXT_WIDTH, h: isPage ? 1.5 : 3, color: '#4b2a7b' } as const;
  const heading: Content[] = [
    { canvas: [bar], margin: isPage ? [0, 3, 0, 2] : [0, 18, 0, 6] },
    tagged(part.title, tag('H2'), 'part', { id: part.id, outline: true, outlineText: part.title }),
  ];
  const content: Content[] = [];
  let waiting: Content[] = heading;
  for (const block of part.blocks) {
    const drawn = blockContent(block, document, nextFigure);
    // A heading is never left alone at the foot of a page. A table holds its own title together with its rows.
    const [first, ...rest] = drawn;
    if (block.kind === 'heading') waiting = [...waiting, ...drawn];
    else if (waiting.length === 0 || first === undefined) content.push(...drawn);
    else if (block.kind === 'table') content.push(...marked(waiting.splice(0)), ...drawn);
    else content.push({ stack: [...waiting.splice(0), first], unbreakable: true }, ...rest);
  }
  return [...content, ...waiting];
}

/** Headings of which the first is marked as one that a table follows. */
const marked = ([first, ...rest]: Content[]): Content[] => [
  { ...(first as object), headlineLevel: BEFORE_TABLE } as Content,
  ...rest,
];

function blockContent(block: DocumentBlock, document: PrintedDocument, nextFigure: () => number): Content[] {
  switch (block.kind) {
    case 'paragraph':
      return [tagged(block.text, tag('P'), block.tone)];
    case 'heading':
      return [tagged(block.text, tag('H3'), 'heading')];
    case 'story':
      return [storyContent(block, document.language)];
    case 'quote': {
      const quote = tag('BlockQuote');
      const words = [
        tagged(block.text, tag('P', quote), 'quote'),
        ...(block.by === '' ? [] : [tagged(block.by, tag('P', quote), 'quiet')]),
      ];
      return [{ stack: words, margin: [14, 0, 0, 8] }];
    }
    case 'figures':
      return [figuresContent(block.figures)];
    case 'list':
      return listContent(block.items);
    case 'table':
      return tableContent(block);
    case 'chart':
      return [chartContent(block.chart, nextFigure(), document)];
  }
}

function storyContent(story: Extract<DocumentBlock, { kind: 'story' }>, language: string): Content {
  const inLanguage = (own: string) => (own === language ? {} : { lang: own });
  const stack: Content[] = [
    ...(story.headline
      ? [tagged(story.headline.text, tag('H3', null, inLanguage(story.headline.language)), 'heading')]
      : []),
    ...story.paragraphs.map((one) => tagged(one.text, tag('P', null, inLanguage(one.language)), 'normal')),
    ...(story.byline === '' ? [] : [tagged(story.byline, tag('P'), 'byline')]),
    ...(story.note === '' ? [] : [tagged(story.note, tag('P'), 'note')]),
  ];
  const length = story.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return { stack, margin: [0, 0, 0, 10], unbreakable: length <= KEPT_TOGETHER };
}

function figuresContent(figures: { value: string; label: string }[]): Content {
  const list = tag('L');
  const cells = figures.map(({ value, label }): TableCell => {
    const item = tag('LBody', tag('LI', list));
    return { stack: [tagged(value, item, 'value'), tagged(label, item, 'label')], margin: [6, 6, 6, 6] };
  });
  return {
    table: { widths: cells.map(() => '*'), body: [cells] },
    layout: { hLineColor: () => '#d5d9e2', vLineColor: () => '#d5d9e2', hLineWidth: () => 0.7, vLineWidth: () => 0.7 },
    margin: [0, 2, 0, 12],
  };
}

/** A list in one piece or, so that it need not be kept on one page with its heading, in two: the beginning and the rest. */
function listContent(items: string[]): Content[] {
  const list = tag('L');
  const piece = (some: string[], below: number): Content => ({
    ul: some.map((item) => tagged(item, tag('LBody', tag('LI', list)), 'item')),
    markerColor: '#4b2a7b',
    margin: [0, 0, 0, below],
  });
  if (items.length <= KEPT_ITEMS) return [piece(items, 8)];
  return [piece(items.slice(0, 2), 0), piece(items.slice(2), 8)];
}

function tableContent(block: TableBlock): Content[] {
  const { caption, columns, rows } = block;
  const table = tag('Table');
  const alignment = (column: number): 'left' | 'right' => (columns[column]?.number ? 'right' : 'left');
  // The columns that say what a row is about take the width of their words; the others share what is left.
  const isNarrow = (column: number): boolean =>
    columns[column]?.number === true || (column < Math.min(2, columns.length - 1) && isShortColumn(block, column));
  const noneIsWide = columns.every((_, column) => isNarrow(column));
  const row = (cells: string[], role: 'TH' | 'TD', style: string): TableCell[] => {
    const line = tag('TR', table);
    return cells.map(
      (cell, column) =>
        tagged(cell, tag(role, line), style, {
          alignment: alignment(column),
          noWrap: isShortColumn(block, column),
        }) as TableCell,
    );
  };
  const head = row(
    columns.map(({ title }) => title),
    'TH',
    'th',
  );
  const title = { ...(tagged(caption, tag('TH', tag('TR', table)), 'caption') as object), colSpan: columns.length };
  const rest = columns.slice(1).map(() => ({}));
  return [
    {
      table: {
        // The title is repeated with the head of the columns where the table goes on on another page.
        headerRows: 2,
        keepWithHeaderRows: rows.slice(0, 3).every((cells) => cells.join('').length < LONG_ROW) ? 3 : 1,
        dontBreakRows: true,
        widths: columns.map(({ wide }, column) =>
          wide ? WIDE : isNarrow(column) && (column > 0 || !noneIsWide) ? 'auto' : '*',
        ),
        body: [[title, ...rest] as TableCell[], head, ...rows.map((cells) => row(cells, 'TD', 'td'))],
      },
      layout: {
        hLineWidth: (line: number) => (line < 2 ? 0 : line === 2 ? 1.4 : 0.5),
        hLineColor: (line: number) => (line === 2 ? '#4b2a7b' : '#d5d9e2'),
        vLineWidth: () => 0,
        paddingLeft: (column: number) => (column === 0 ? 0 : 6),
        paddingRight: () => 4,
      },
      margin: [0, 2, 0, 12],
    },
  ];
}

function chartContent(chart: Chart, number: number, { labels, language }: PrintedDocument): Content {
  const image = {
    image: `data:image/png;base64,${chartPng(chart, language).toString('base64')}`,
    width: TEXT_WIDTH,
    margin: [0, 4, 0, 4],
    tag: tag('Figure', null, { alt: `${chart.title}. ${chart.text}` }),
  } as unknown as Content;
  const stack = [
    tagged(`${labels.figure} ${number}. ${chart.title}`, tag('P'), 'caption'),
    tagged(`${labels.unit} ${chart.unit} · ${chart.n}`, tag('P'), 'quiet'),
    image,
    tagged(chart.text, tag('P'), 'reading'),
    tagged(`${labels.source} ${chart.source}`, tag('P'), 'quiet'),
  ];
  return { stack, unbreakable: true, margin: [0, 8, 0, 12] };
}
