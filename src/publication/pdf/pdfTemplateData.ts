import { labelledText } from '../../language/labelledText.ts';
import type { Chart } from '../charts/chart.ts';
import { CHAT_WIDTH, chartLayoutOf, WIDTH } from '../charts/chartLayout.ts';
import { coverEmblemOutlined } from '../cover/emblem.ts';
import { chartSvgWithOutlines } from '../charts/chartSvgWithOutlines.ts';
import { numberLettersWithoutFont } from '../numberLettersWithoutFont.ts';
import { documentFactInWords } from '../toDocumentBlocks.ts';
import {
  claimOf,
  type DocumentBlock,
  documentPartRows,
  isShortColumn,
  markedDocumentColumns,
  type PrintedDocument,
  type TableBlock,
} from '../document.ts';

/** What the template reads: plain data, and the drawings that it names. */
interface Printed {
  data: object;
  /** SVG, or a picture as JPEG, by the name that `data` has for it. */
  drawings: Map<string, string | Buffer>;
}

/** A story up to so many characters is kept on one page. */
const KEPT_TOGETHER = 1_100;
/** What a column of sentences takes of the page. */
const WIDE = '54%';
const WIDE_WITH_RANGES = '46%';

/** A document as the template sets it, but for how densely: every text as it is read, every column with its width. */
export function pdfTemplateData(document: PrintedDocument): Printed {
  const { cover, language, labels, errata, colophon, parts: _, ...head } = document;
  const drawings = new Map<string, string | Buffer>();
  const draw = (name: string, drawing: string | Buffer): string => {
    drawings.set(name, drawing);
    return name;
  };
  const pictureOf = ({ picture }: Extract<DocumentBlock, { kind: 'story' }>): object | null => {
    if (!picture) return null;
    const { jpeg, alt, width, height } = picture;
    const name = `picture-${drawings.size}.jpg`;
    return { drawing: jpeg ? draw(name, Buffer.from(jpeg, 'base64')) : '', alt, wide: width > height };
  };
  let figures = 0;
  const chartPrinted = (chart: Chart, width: number): object => {
    const number = ++figures;
    return {
      kind: 'chart',
      drawing: draw(`figure-${number}.svg`, chartSvgWithOutlines(chart, language, width)),
      title: `${labels.figure} ${number}. ${chart.title}`,
      unit: `${labels.unit} ${chart.unit} · ${chart.n}`,
      text: chart.text,
      alt: `${chart.title}. ${chart.text}`,
      source: `${labels.source} ${chart.source}`,
    };
  };
  const block = (one: Printable): object => {
    switch (one.kind) {
      case 'pair':
        return { kind: 'pair', charts: one.charts.map((chart) => chartPrinted(chart, CHAT_WIDTH)) };
      case 'story':
        return {
          ...one,
          picture: pictureOf(one),
          kept: one.paragraphs.reduce((sum, { text }) => sum + text.length, 0) <= KEPT_TOGETHER,
        };
      case 'table':
        return { ...one, columns: columnsOf(one), marks: marksOf(one) };
      case 'chart':
        return chartPrinted(one.chart, WIDTH);
      default:
        return one;
    }
  };
  const data = {
    ...head,
    language,
    layout: head.layout ?? '',
    issue: [head.issueLine, head.dateLine, head.audienceLine].join('   ·   '),
    running: `${head.title} · ${head.issueLine}`,
    group: cover?.group ?? '',
    emblem: cover?.emblem ? draw('emblem.svg', coverEmblemOutlined(cover.emblem)) : '',
    imprint: [...(cover?.facts ?? []).map((fact) => documentFactInWords(fact, language)), ...(cover?.notes ?? [])],
    pageOf: labels.pageOf,
    errataTitle: labels.errata,
    errata: errata.map(({ date, text }) => ({ ...text, text: labelledText(date, text.text, language) })),
    colophon,
    rows: documentPartRows(document).map((row) =>
      row.map(({ title, blocks }) => ({ title, blocks: chartsInPairs(blocks).map(block) })),
    ),
  };
  return { data: printable(data) as object, drawings };
}

type ChartBlock = Extract<DocumentBlock, { kind: 'chart' }>;
type Printable = DocumentBlock | { kind: 'pair'; charts: [Chart, Chart] };

/** A figure that is higher than that, in the units of its drawing, is not set in half of the width. */
const HIGHEST_IN_PAIR = 420;

/** The blocks with two figures that follow each other side by side, where neither is too high for that. */
function chartsInPairs(blocks: readonly DocumentBlock[]): Printable[] {
  const isLow = (block: DocumentBlock | undefined): block is ChartBlock =>
    block?.kind === 'chart' && chartLayoutOf(block.chart, CHAT_WIDTH).height <= HIGHEST_IN_PAIR;
  const paired: Printable[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const [one, next] = blocks.slice(at, at + 2);
    if (isLow(one) && isLow(next)) {
      paired.push({ kind: 'pair', charts: [one.chart, next.chart] });
      at += 1;
    } else if (one) paired.push(one);
  }
  return paired;
}

/** What the template draws of the marks of a table: the claim of each row apart from what it rests on. */
function marksOf(table: TableBlock): object[] {
  const { claims } = markedDocumentColumns(table);
  return (table.marks ?? []).map((mark, row) => ({ ...mark, claim: claimOf(table.rows[row]?.[claims] ?? '') }));
}

/** The columns that say what a row is about take the width of their words; the others share what is left. */
function columnsOf(table: TableBlock): object[] {
  const { columns } = table;
  const isNarrow = (column: number): boolean =>
    columns[column]?.number === true || (column < Math.min(2, columns.length - 1) && isShortColumn(table, column));
  const noneIsWide = columns.every((_, column) => isNarrow(column));
  const { claims, ranges, toned } = markedDocumentColumns(table);
  return columns.map(({ title, number, wide }, column) => ({
    title,
    number,
    short: isShortColumn(table, column),
    claims: column === claims,
    ranges: column === ranges,
    toned: column === toned,
    width: wide
      ? ranges < 0
        ? WIDE
        : WIDE_WITH_RANGES
      : isNarrow(column) && (column > 0 || !noneIsWide)
        ? 'auto'
        : '1fr',
  }));
}

/** Letters of a word, such as an address, that no column holds in one line. */
const LONG = 80;
/** After so many of them, or after a sign, it may be broken. */
const longWord = new RegExp(`[^\\s\\p{Script=Han}\\p{Script=Thai}]{${LONG},}`, 'gu');

/** All texts of a value, with letters of our fonts alone, and with places in very long words where a line may end. */
function printable(value: unknown): unknown {
  if (typeof value === 'string')
    return numberLettersWithoutFont(value).replace(longWord, (word) =>
      word.replace(/[/?&=._-]|.{30}/gu, (part) => `${part}\u200b`),
    );
  if (Array.isArray(value)) return value.map(printable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printable(part)]));
}
