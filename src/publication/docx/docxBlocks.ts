import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { chartPng } from '../charts/drawChart.ts';
import { layoutOf, WIDTH } from '../charts/chartLayout.ts';
import type { DocumentBlock, DocumentPart, PrintedDocument, TableBlock } from '../document.ts';
import { printsRightToLeft } from '../../language/rightToLeft.ts';
import { own } from './docxStyles.ts';

type Piece = Paragraph | Table;

/** Width of a figure in pixels: the text's, on A4. */
const FIGURE = 600;
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'D5D9E2' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Words in a paragraph that begins on the right where its first letter belongs to a script that is written from there. */
const words = (run: Exclude<ConstructorParameters<typeof TextRun>[0], string> & { text: string }) =>
  printsRightToLeft(run.text)
    ? { children: [new TextRun({ ...run, rightToLeft: true })], bidirectional: true }
    : { children: [new TextRun(run)] };

export const docxLine = (text: string, style?: string, keepNext = false): Paragraph =>
  new Paragraph({ ...words({ text }), ...(style === undefined ? {} : { style }), ...(keepNext && { keepNext }) });

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
      return block.items.map((item) => new Paragraph({ ...words({ text: item }), bullet: { level: 0 } }));
    case 'table':
      return [docxLine(block.caption, own.caption), dataTable(block), docxLine('')];
    case 'chart':
      return chartPieces(block.chart, nextFigure(), document);
  }
}

const headingTwo = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_2, ...words({ text }) });

const wordTags: Record<string, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' };

/** Word keeps the language of words that begin on the right apart from that of the others. */
function wordLanguage(language: string, text: string): { value: string } | { bidirectional: string } {
  const tag = wordTags[language] ?? language;
  return printsRightToLeft(text) ? { bidirectional: tag } : { value: tag };
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
    words(said === language ? { text } : { text, language: wordLanguage(said, text) });
  return [
    ...(story.headline ? [new Paragraph({ heading: HeadingLevel.HEADING_2, ...told(story.headline) })] : []),
    ...picturePieces(story),
    // Who tells it stays with the last words.
    ...story.paragraphs.map((one) => new Paragraph({ ...told(one), keepNext: one === story.paragraphs.at(-1) })),
    ...(story.byline === '' ? [] : [docxLine(story.byline, own.byline)]),
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
  const borders = { top: rule, bottom: rule, left: rule, right: rule, insideVertical: rule, insideHorizontal: rule };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders,
    rows: [new TableRow({ children: cells, cantSplit: true })],
  });
}

/** Width of the text in twentieths of a point: A4 less the margins. */
const TEXT_WIDTH = 9_026;

/** Widths of a table's columns by what they hold, from the shortest codes to several lines; Word would make all the same. */
function widthsOf({ columns, rows }: TableBlock): number[] {
  const needs = columns.map(({ title, wide }, column) => {
    // Titles are bold, and may break between their words.
    const words = title.split(/\s+/).map(({ length }) => 1.25 * length);
    const lengths = [...words, ...rows.map((row) => (row[column] ?? '').length)];
    // The margin of a cell takes as much as some letters.
    return Math.min(wide ? 110 : 36, Math.max(5, ...lengths)) + 4;
  });
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.round((TEXT_WIDTH * need) / all));
}

function dataTable(table: TableBlock): Table {
  const { columns, rows } = table;
  const columnWidths = widthsOf(table);
  const cell = (text: string, column: number, bold: boolean): TableCell =>
    new TableCell({
      children: [
        new Paragraph({
          ...words({ text, bold, size: 19 }),
          spacing: { after: 20 },
          // The head of a table is not left alone at the foot of a page.
          keepNext: bold,
          alignment: columns[column]?.number ? AlignmentType.RIGHT : AlignmentType.LEFT,
        }),
      ],
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { right: 80, top: 30, bottom: 30 },
    });
  const borders = { top: none, left: none, right: none, insideVertical: none, bottom: rule, insideHorizontal: rule };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths,
    borders,
    rows: [
      new TableRow({ tableHeader: true, children: columns.map(({ title }, column) => cell(title, column, true)) }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((text, column) => cell(text, column, false)) }),
      ),
    ],
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
    transformation: { width: FIGURE, height: Math.round((FIGURE * layoutOf(chart).height) / WIDTH) },
    altText: { name: `${labels.figure} ${number}`, title: chart.title, description: `${chart.title}. ${chart.text}` },
  });
  return [
    docxLine(`${labels.figure} ${number}. ${chart.title}`, own.caption),
    docxLine(`${labels.unit} ${chart.unit} · ${chart.n}`, own.quiet),
    new Paragraph({ children: [image], keepNext: true }),
    docxLine(chart.text),
    docxLine(`${labels.source} ${chart.source}`, own.quiet),
  ];
}
