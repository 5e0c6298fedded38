import { Bookmark, HeadingLevel, ImageRun, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { chartPng } from '../charts/drawChart.ts';
import { chartLayoutOf, WIDTH } from '../charts/chartLayout.ts';
import { type DocumentBlock, type DocumentPart, type PrintedDocument } from '../document.ts';
import { isTextRightToLeft } from '../../language/rightToLeft.ts';
import { own } from './docxStyles.ts';
import { docxRule, docxTable } from './docxTable.ts';
import { docxLine, docxWords } from './docxWords.ts';

/** Size of the words in a cell, in half points; on one page. */
const CELL = 19;
const CLOSE_CELL = 15;

type Piece = Paragraph | Table;

/** Name of the lists' numbering. */
export const BULLETS = 'bullets';

/** Width of a figure in pixels: the text's, on A4. */
const FIGURE = 600;

/** A part of the document under a heading of the first level, which the contents lead to. */
export function docxPartPieces(part: DocumentPart, document: PrintedDocument, nextFigure: () => number): Piece[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [new Bookmark({ id: part.id, children: [new TextRun(part.title)] })],
  });
  const { blocks } = part;
  return [
    heading,
    ...blocks.flatMap((block, index) =>
      block.kind === 'paragraph'
        ? [paragraphPiece(block, blocks[index + 1]?.kind === 'list')]
        : blockPieces(block, document, nextFigure),
    ),
  ];
}

type ParagraphBlock = Extract<DocumentBlock, { kind: 'paragraph' }>;

/** A paragraph; what introduces a list stays with its first item. */
const paragraphPiece = ({ text, tone }: ParagraphBlock, introduces: boolean): Paragraph =>
  docxLine(text, { lead: own.lead, quiet: own.quiet, normal: undefined }[tone], introduces);

function blockPieces(
  block: Exclude<DocumentBlock, ParagraphBlock>,
  document: PrintedDocument,
  nextFigure: () => number,
): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [headingTwo(block.text)];
    case 'story':
      return storyPieces(block, document.language);
    case 'quote':
      return [docxLine(block.text, own.quote), ...(block.by === '' ? [] : [docxLine(block.by, own.quiet)])];
    case 'figures':
      return [figuresTable(block.figures), docxLine('')];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ ...docxWords({ text: item }), numbering: { reference: BULLETS, level: 0 } }),
      );
    case 'table':
      // On one page, the heading above it names a table.
      return document.layout === 'page'
        ? [docxTable(block, CLOSE_CELL)]
        : [docxLine(block.caption, own.caption), docxTable(block, CELL), docxLine('')];
    case 'chart':
      return chartPieces(block.chart, nextFigure(), document);
  }
}

const headingTwo = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, ...docxWords({ text }) });

const wordTags: Record<string, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' };

/** Word keeps the language of words that begin on the right apart from that of the others. */
function wordLanguage(language: string, text: string): { value: string } | { bidirectional: string } {
  const tag = wordTags[language] ?? language;
  return isTextRightToLeft(text) ? { bidirectional: tag } : { value: tag };
}

/** Width of a photograph in pixels, and the most of its height. */
const PHOTOGRAPH = { width: 430, height: 320 };

function picturePieces({ picture }: Extract<DocumentBlock, { kind: 'story' }>): Paragraph[] {
  if (!picture) return [];
  const { jpeg, alt, width, height } = picture;
  if (!jpeg) return [docxLine(alt.text, own.quiet)];
  const scale = Math.min(PHOTOGRAPH.width / width, PHOTOGRAPH.height / height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name: alt.text, title: alt.text, description: alt.text };
  const run = new ImageRun({ type: 'jpg', data: Buffer.from(jpeg, 'base64'), transformation: size, altText });
  return [new Paragraph({ children: [run], keepNext: true })];
}

function storyPieces(story: Extract<DocumentBlock, { kind: 'story' }>, language: string): Piece[] {
  const told = ({ text, language: said }: { text: string; language: string }) =>
    docxWords(said === language ? { text } : { text, language: wordLanguage(said, text) });
  return [
    ...(story.headline ? [new Paragraph({ heading: HeadingLevel.HEADING_2, ...told(story.headline) })] : []),
    ...picturePieces(story),
    // Who tells it stays with the last words.
    ...story.paragraphs.map((one) => new Paragraph({ ...told(one), keepNext: one === story.paragraphs.at(-1) })),
    ...(story.byline === '' ? [] : [docxLine(story.byline, own.byline, story.note !== '')]),
    ...(story.note === '' ? [] : [docxLine(story.note, own.quiet)]),
  ];
}

function figuresTable(figures: { value: string; label: string }[]): Table {
  const cells = figures.map(
    ({ value, label }) =>
      new TableCell({
        children: [docxLine(value, own.value), docxLine(label)],
        margins: { left: 120, right: 120, top: 80 },
      }),
  );
  const borders = {
    top: docxRule,
    bottom: docxRule,
    left: docxRule,
    right: docxRule,
    insideVertical: docxRule,
    insideHorizontal: docxRule,
  };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders,
    rows: [new TableRow({ children: cells, cantSplit: true })],
  });
}

function chartPieces(
  chart: Extract<DocumentBlock, { kind: 'chart' }>['chart'],
  number: number,
  document: PrintedDocument,
): Piece[] {
  const { labels, language } = document;
  const image = new ImageRun({
    type: 'png',
    data: chartPng(chart, language),
    transformation: { width: FIGURE, height: Math.round((FIGURE * chartLayoutOf(chart).height) / WIDTH) },
    altText: { name: `${labels.figure} ${number}`, title: chart.title, description: `${chart.title}. ${chart.text}` },
  });
  return [
    docxLine(`${labels.figure} ${number}. ${chart.title}`, own.caption),
    docxLine(`${labels.unit} ${chart.unit} · ${chart.n}`, own.quiet, true),
    new Paragraph({ children: [image], keepNext: true }),
    docxLine(chart.text, undefined, true),
    docxLine(`${labels.source} ${chart.source}`, own.quiet),
  ];
}
