import { z } from 'zod';
import { languageSchema } from '../language/language.ts';
import { textLanguageSchema } from '../language/languageNames.ts';
import { chartSchema } from './charts/chart.ts';
import { audienceSchema } from '../protocol/audience.ts';
import { quotableSchema } from './quotableFigures.ts';

/** Words and the language that they are in, whichever it is where nobody has translated them. */
const toldSchema = z.object({ text: z.string(), language: textLanguageSchema });
export type TextInLanguage = z.infer<typeof toldSchema>;

/** A figure as a share of the whole, and the least and the most that it could be, drawn above the words of the column before the last. */
const rangeSchema = z.object({ from: z.number(), to: z.number(), at: z.number() });
export type FigureRange = z.infer<typeof rangeSchema>;
const markSchema = z.object({ tone: z.enum(['good', 'caution', 'quiet']), ranges: z.array(rangeSchema) });
export type RowMark = z.infer<typeof markSchema>;

const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text: z.string(), tone: z.enum(['lead', 'normal', 'quiet']) }),
  z.object({ kind: z.literal('heading'), text: z.string() }),
  /** A piece of news; `note` says for instance that nobody has translated it. */
  z.object({
    kind: z.literal('story'),
    headline: toldSchema.nullable(),
    paragraphs: z.array(toldSchema).min(1),
    byline: z.string(),
    note: z.string(),
    /** By the key of its file, and what it shows; `jpeg` (base64) only where it is about to be drawn. */
    picture: z
      .object({
        file: z.string(),
        width: z.int().positive(),
        height: z.int().positive(),
        alt: toldSchema,
        jpeg: z.base64().optional(),
      })
      .optional(),
    /** Title of the section that it belongs to, where it stands before the others. */
    section: z.string().optional(),
    /** The widest audience that its authors agreed to; publications of earlier editions do not say. */
    widest: audienceSchema.optional(),
  }),
  z.object({ kind: z.literal('quote'), text: z.string(), by: z.string() }),
  /** Headline figures, for instance "92 %", "of the posts reported". */
  z.object({ kind: z.literal('figures'), figures: z.array(z.object({ value: z.string(), label: z.string() })).min(1) }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()).min(1) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    /** `number` columns are set to the right; a `wide` one, of sentences, takes half of the page. */
    columns: z.array(z.object({ title: z.string(), number: z.boolean(), wide: z.boolean().optional() })).min(1),
    rows: z.array(z.array(z.string())).min(1),
    /** How its rows are read at a glance, one a row: the claim of the wide column stands out, the last column is coloured. */
    marks: z.array(markSchema).optional(),
  }),
  z.object({ kind: z.literal('chart'), chart: chartSchema }),
]);
export type DocumentBlock = z.infer<typeof blockSchema>;
export type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

const partSchema = z.object({
  id: z.string().regex(/^[A-Za-z][\w-]*$/),
  title: z.string(),
  blocks: z.array(blockSchema).min(1),
});
export type DocumentPart = z.infer<typeof partSchema>;

/**
 * A publication for one audience in one language, free of any format: what HTML, PDF, DOCX and Markdown are written from
 * and what the archive keeps. All texts are plain text; nothing in them is markup.
 */
export const documentSchema = z.object({
  kind: z.enum(['bulletin', 'analysis', 'annual']),
  language: languageSchema,
  audience: audienceSchema,
  title: z.string().min(1),
  /** Number and quarter, or the round. */
  issueLine: z.string(),
  organization: z.string(),
  /** What the group prints on covers; `emblem` is SVG, empty where there is none. Publications of earlier editions have none. */
  cover: z
    .object({
      group: z.string(),
      emblem: z.string(),
      facts: z.array(z.object({ label: z.string(), value: z.string() })),
      notes: z.array(z.string()),
    })
    .optional(),
  /** Day of publication, YYYY-MM-DD. */
  date: z.iso.date(),
  /** The date in words, and whom it is for. */
  dateLine: z.string(),
  audienceLine: z.string(),
  /** One or two sentences for metadata and lists. */
  summary: z.string(),
  contentsTitle: z.string(),
  parts: z.array(partSchema).min(1),
  colophon: z.array(z.string()),
  /** The words that formats put around the content, in the document's language. */
  labels: z.object({
    /** With {page} and {pages}, which only the PDF knows. */
    pageOf: z.string(),
    figure: z.string(),
    source: z.string(),
    unit: z.string(),
    data: z.string(),
    skip: z.string(),
    errata: z.string(),
  }),
  errata: z.array(z.object({ date: z.string(), text: toldSchema })),
  /** The same on one side of paper, for a reader in a hurry; publications of earlier editions have none. */
  onePage: z.object({ title: z.string(), parts: z.array(partSchema).min(1) }).optional(),
  /** Of an analysis for readers outside the group, what other papers may repeat; publications of earlier editions have none. */
  quotable: quotableSchema.optional(),
  /** `page`: set small and without contents, so that it fits on one side of A4; `brief`: likewise on two. */
  layout: z.enum(['page', 'brief']).optional(),
});
export type PublishedDocument = z.infer<typeof documentSchema>;

/** What a format is written from: a publication, or a document for one person that nobody publishes. */
export type PrintedDocument = Omit<PublishedDocument, 'kind' | 'audience'>;

/** The one page of a publication as a document of its own; null where it has none. */
export function onePageDocument({ onePage, ...whole }: PublishedDocument): PublishedDocument | null {
  return onePage ? { ...whole, title: onePage.title, parts: onePage.parts, layout: 'page', errata: [] } : null;
}

/** The charts of a document, numbered from 1 in reading order. */
export function documentCharts(document: PrintedDocument): { number: number; chart: z.infer<typeof chartSchema> }[] {
  return document.parts
    .flatMap((part) => part.blocks)
    .flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))
    .map((chart, index) => ({ number: index + 1, chart }));
}

/** Letters of a cell that is read at a glance: a code, a word. */
const SHORT = 14;

/** Whether a column of a table holds nothing but short words under a short title: it needs no more width than they have. */
export function isShortColumn({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>, column: number): boolean {
  return [columns[column]?.title ?? '', ...rows.map((row) => row[column] ?? '')].every(({ length }) => length <= SHORT);
}

/** Where the last two columns of a table with marks are, and the one that claims. */
export function markedDocumentColumns({ columns, marks }: Pick<TableBlock, 'columns' | 'marks'>) {
  const hasRanges = marks?.some(({ ranges }) => ranges.length > 0) ?? false;
  return {
    claims: marks ? columns.findIndex(({ wide }) => wide) : -1,
    ranges: hasRanges ? columns.length - 2 : -1,
    toned: marks ? columns.length - 1 : -1,
  };
}

/** A sentence as what it claims and what the claim rests on: its figures in brackets, and the sentences after it. */
export function claimOf(text: string): [claim: string, rest: string] {
  const end = /\s\((?=\d)|\.\s|\s?;\s/u.exec(text)?.index ?? text.length;
  return [text.slice(0, end), text.slice(end)];
}

/** The parts of a document in rows: on one page, neighbours of nothing but lists stand side by side. */
export function documentPartRows({ layout, parts }: Pick<PrintedDocument, 'layout' | 'parts'>): DocumentPart[][] {
  const isLists = (part: DocumentPart): boolean =>
    layout === 'page' && part.blocks.every(({ kind }) => kind === 'list');
  const rows: DocumentPart[][] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    if (last?.length === 1 && last.every(isLists) && isLists(part)) last.push(part);
    else rows.push([part]);
  }
  return rows;
}
