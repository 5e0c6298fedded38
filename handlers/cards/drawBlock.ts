import type { Block, FileBlock } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import { cardBytesOf, type CardElement } from './card.ts';
import { drawCardActions } from './drawActions.ts';
import { drawCardAsk, drawWays } from './drawAsk.ts';
import { cardPlainText, cardTextRun } from './cardPlainText.ts';

/** Elements that stand on one card together. */
export type Piece = CardElement[];

type ImageBlock = Extract<Block, { kind: 'image' }>;
/** What drawing a message needs from the channel: the reader's language, and an address for each picture and file. */
export interface CardDrawing {
  language: Language;
  imageUrl: (image: ImageBlock) => string;
  fileUrl: (file: FileBlock) => string;
}

/** In characters. A longer label stands above its value, where a narrow screen would break it into a column of syllables. */
const widestLabel = 28;
/** A wider row of a table is told as facts: cells of pages of text are not read side by side. */
const maxRowBytes = 8 * 1024;
/** In characters: beyond this a word, such as an address, is broken, and a text makes its column no wider. */
const widestWord = 16;
const widestText = 120;
/** So many rows share one table; a longer table repeats its head. */
const maxTableBytes = 24 * 1024;

/**
 * Draws one block as pieces that may be spread over several cards, in reading order. `above` are the blocks before it: a
 * question whose heading stands there is not named again, and buttons under a question are ways round it.
 */
export function drawCardBlock(block: Block, drawing: CardDrawing, above: Block[] = []): Piece[] {
  switch (block.kind) {
    case 'heading':
      return each(cardPlainText(block.text, { weight: 'bolder', size: 'medium' }, 'heading:'));
    case 'text':
      return each(cardPlainText(block.text, tones[block.tone ?? 'normal']));
    case 'quote':
      return drawQuote(block);
    case 'facts':
      return drawFacts(block.facts);
    case 'figures':
      return drawFigures(block.figures);
    case 'list':
      return block.items.flatMap((item) => each(cardPlainText(`• ${item}`).map(close)));
    case 'table':
      return drawTable(block);
    case 'progress':
      return drawProgress(block);
    case 'link':
      return drawLink(block);
    case 'image':
      return drawImage(block, drawing);
    case 'file':
      return drawFile(block, drawing);
    case 'ask':
      return drawCardAsk(block, drawing.language, textsOf(above));
    case 'actions':
      return above.some(({ kind }) => kind === 'ask')
        ? drawWays(block.actions)
        : drawCardActions(block.actions).map((set) => [set]);
  }
}

function textsOf(blocks: Block[]): Set<string> {
  return new Set(blocks.flatMap((block) => (block.kind === 'heading' || block.kind === 'text' ? [block.text] : [])));
}

const tones = {
  normal: {},
  quiet: { isSubtle: true, size: 'small' },
  warning: { color: 'attention' },
  good: { color: 'good' },
} as const;

/** What belongs under the last words of a text; a text of pages goes ahead on cards of its own. */
function textAbove(text: CardElement[], under: CardElement[]): Piece[] {
  return [...each(text.slice(0, -1)), [...text.slice(-1), ...under]];
}

/** Close under what stands above it. */
const close = (element: CardElement): CardElement => ({ ...element, spacing: 'small' });

const each = (elements: CardElement[]): Piece[] => elements.map((element) => [element]);

function drawQuote({ text, by }: Extract<Block, { kind: 'quote' }>): Piece[] {
  const signed = by === undefined ? [] : cardPlainText(`— ${by}`, { isSubtle: true, size: 'small' });
  return textAbove(cardPlainText(text, { italic: true }), signed).map((items) => [
    { type: 'Container', id: 'quote:', style: 'emphasis', items },
  ]);
}

interface Fact {
  label: string;
  value: string;
}

/** Labels beside their values; where one is too long for that, all stand above theirs. */
function drawFacts(facts: readonly Fact[]): Piece[] {
  const isStacked = facts.some(({ label }) => label.length > widestLabel);
  return facts.flatMap((fact) => drawFact(fact, isStacked));
}

function drawFact({ label, value }: Fact, isStacked: boolean): Piece[] {
  const [first, ...rest] = cardPlainText(value);
  const shown = first ? [first] : [];
  if (isStacked) return [...textAbove(cardPlainText(label, tones.quiet), shown.map(close)), ...each(rest)];
  const columns = [
    { type: 'Column', width: 2, items: cardPlainText(label, { weight: 'bolder' }) },
    { type: 'Column', width: 3, items: shown },
  ];
  return [[{ type: 'ColumnSet', spacing: 'small', columns }], ...each(rest)];
}

/** So many tiles stand side by side on a phone without a word being broken. */
const tilesInRow = 3;

/** Tiles in rows of up to three, four as two and two: the count large, and under it what it counts. */
function drawFigures(figures: readonly Fact[]): Piece[] {
  const rows = Math.ceil(figures.length / tilesInRow);
  const inRow = Math.ceil(figures.length / rows);
  const tile = ({ label, value }: Fact): CardElement => ({
    type: 'Column',
    width: 'stretch',
    style: 'emphasis',
    items: [
      ...cardPlainText(value, { weight: 'bolder', size: 'large' }),
      ...cardPlainText(label, { size: 'small' }).map(close),
    ],
  });
  return Array.from({ length: rows }, (_, row) => [
    { type: 'ColumnSet', columns: figures.slice(row * inRow, (row + 1) * inRow).map(tile) },
  ]);
}

function drawTable({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): Piece[] {
  const head = drawRow(columns, { weight: 'bolder' });
  const tables: CardElement[][] = [];
  const wide: Piece[] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const drawn = drawRow(row);
    const bytes = cardBytesOf(drawn);
    if (bytes > maxRowBytes) {
      wide.push(...drawFacts(columns.map((label, position) => ({ label, value: row[position] ?? '' }))));
      continue;
    }
    if (weight + bytes > maxTableBytes) {
      tables.push([]);
      weight = 0;
    }
    tables.at(-1)?.push(drawn);
    weight += bytes;
  }
  const title = cardPlainText(caption, { weight: 'bolder' });
  const widths = columns.map((label, position) => widthOf([label, ...rows.map((row) => row[position] ?? '')]));
  const [first, ...others] = tables.map((part) => drawnTable(widths, [head, ...part]));
  return [...textAbove(title, first ? [first] : []), ...each(others), ...wide];
}

function drawnTable(widths: number[], rows: CardElement[]): CardElement {
  return { type: 'Table', showGridLines: true, columns: widths.map((width) => ({ width })), rows };
}

/** The share of a column: wide enough for its longest word, and more, but not in proportion, for longer texts. */
function widthOf(cells: string[]): number {
  const words = cells.flatMap((cell) => cell.split(/\s+/).map((word) => word.length));
  const longest = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
  const longestWord = words.reduce((most, length) => Math.max(most, length), 0);
  return Math.round(Math.max(Math.min(longestWord, widestWord) + 2, 3 * Math.sqrt(Math.min(longest, widestText))));
}

function drawRow(cells: string[], style: { weight?: 'bolder' } = {}): CardElement {
  return {
    type: 'TableRow',
    cells: cells.map((cell) => ({
      type: 'TableCell',
      items: [{ type: 'RichTextBlock', inlines: [cardTextRun(cell || '\u00A0', style)] }],
    })),
  };
}

/** The words, and the same as a bar for the eye alone; an empty bar shows nothing. */
function drawProgress({ done, total, text }: Extract<Block, { kind: 'progress' }>): Piece[] {
  const part = (share: number, style: string): CardElement[] =>
    share > 0 ? [{ type: 'Column', width: share, style, spacing: 'none', minHeight: '6px', items: [] }] : [];
  const bar = {
    type: 'ColumnSet',
    id: 'bar:',
    spacing: 'small',
    columns: [...part(done, 'good'), ...part(total - done, 'emphasis')],
  };
  return textAbove(cardPlainText(text, { isSubtle: true, size: 'small' }), done > 0 && done <= total ? [bar] : []);
}

/** Only addresses of web pages become links; any other is shown as the text that it is. */
function drawLink({ label, url }: Extract<Block, { kind: 'link' }>): Piece[] {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return each(cardPlainText(`${label} ${url}`));
  return [[{ type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: label, url }] }]];
}

function drawFile(file: FileBlock, { fileUrl }: CardDrawing): Piece[] {
  return [[{ type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: file.label, url: fileUrl(file) }] }]];
}

function drawImage(image: ImageBlock, { imageUrl }: CardDrawing): Piece[] {
  const picture = { type: 'Image', url: imageUrl(image), altText: image.alt, size: 'stretch' };
  return textAbove(cardPlainText(image.title, { weight: 'bolder' }), [picture]);
}
