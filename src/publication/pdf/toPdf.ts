import { createRequire } from 'node:module';
import type { Content, TDocumentDefinitions, StyleDictionary } from 'pdfmake/interfaces.js';
import { fontFiles } from '../fonts.ts';
import { factInWords } from '../blocksOfMessage.ts';
import { emblemPng } from '../cover/emblem.ts';
import type { PrintedDocument } from '../document.ts';
import { BEFORE_TABLE, partContent, tagged } from './blocks.ts';
import { installTagging, type Tag } from './taggingPatch.ts';

const serif = {
  normal: fontFiles.heading,
  bold: fontFiles.heading,
  italics: fontFiles.heading,
  bolditalics: fontFiles.heading,
};
const sans = {
  normal: fontFiles.normal,
  bold: fontFiles.bold,
  italics: fontFiles.italics,
  bolditalics: fontFiles.bold,
};

const brand = '#4b2a7b';
const quiet = '#505a6b';
/** A heading further down its page than that goes to the next one with its table: the table's head and first rows have no room. */
const ROOM_FOR_TABLE = 0.76;
/** Points from the paper's edge to the text: left, above, right, below. */
const MARGINS: [number, number, number, number] = [56, 56, 56, 62];
/** The same where all must fit on one page. */
const PAGE_MARGINS: typeof MARGINS = [56, 36, 56, 40];

const styles: StyleDictionary = {
  organization: { color: '#ffffff', bold: true, fontSize: 10 },
  title: { color: '#ffffff', font: 'Serif', fontSize: 27 },
  issue: { color: '#ffffff', fontSize: 10 },
  contents: { font: 'Serif', fontSize: 13, color: brand, margin: [0, 0, 0, 4] },
  entry: { fontSize: 10.5, margin: [0, 1, 0, 1] },
  part: { font: 'Serif', fontSize: 18, color: brand, margin: [0, 0, 0, 8] },
  heading: { font: 'Serif', fontSize: 12.5, margin: [0, 4, 0, 3] },
  lead: { fontSize: 11.5, margin: [0, 0, 0, 6], lineHeight: 1.2 },
  normal: { margin: [0, 0, 0, 5] },
  item: { margin: [0, 0, 0, 3] },
  quiet: { color: quiet, fontSize: 8.8, margin: [0, 0, 0, 3] },
  byline: { color: quiet, bold: true, fontSize: 9, margin: [0, 0, 0, 2] },
  note: { color: quiet, italics: true, fontSize: 9, margin: [0, 0, 0, 2] },
  quote: { italics: true, margin: [0, 0, 0, 2] },
  reading: { fontSize: 9, color: quiet, margin: [0, 0, 0, 2] },
  caption: { bold: true, fontSize: 10.5, margin: [0, 2, 0, 3] },
  value: { font: 'Serif', fontSize: 20, color: '#0b6b66' },
  label: { fontSize: 9, lineHeight: 1.1 },
  th: { bold: true, fontSize: 9 },
  td: { fontSize: 9 },
};

/** What is set smaller where all must fit on one page. */
const pageStyles: StyleDictionary = {
  title: { color: '#ffffff', font: 'Serif', fontSize: 20 },
  part: { font: 'Serif', fontSize: 11.5, color: brand, margin: [0, 0, 0, 1] },
  lead: { fontSize: 10.5, margin: [0, 0, 0, 4], lineHeight: 1.15 },
  item: { fontSize: 8, margin: [0, 0, 0, 1] },
  quiet: { color: quiet, fontSize: 7, margin: [0, 0, 0, 0] },
  caption: { bold: true, fontSize: 8, margin: [0, 0, 0, 0] },
  th: { bold: true, fontSize: 7.6 },
  td: { fontSize: 7.8 },
};

/** pdfmake's own declarations name no access policies. */
interface Pdfmake {
  setFonts(fonts: Record<string, typeof sans>): void;
  setUrlAccessPolicy(allowed: (url: string) => boolean): void;
  setLocalAccessPolicy(allowed: (path: string) => boolean): void;
  createPdf(definition: TDocumentDefinitions): { getBuffer(): Promise<Buffer> };
}

let pdfmake: Pdfmake | undefined;

/** The library with our fonts; it may open their files and no others, and no address. */
function library(): Pdfmake {
  if (pdfmake) return pdfmake;
  pdfmake = createRequire(import.meta.url)('pdfmake') as Pdfmake;
  pdfmake.setFonts({ Sans: sans, Serif: serif });
  const files = new Set<string>(Object.values(fontFiles));
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  pdfmake.setUrlAccessPolicy(() => false);
  installTagging();
  return pdfmake;
}

/**
 * The document as PDF in colour: contents with page numbers, bookmarks, page numbers, title, author and language, and the
 * structure and alternative texts that a screen reader needs.
 */
export async function toPdf(document: PrintedDocument): Promise<Buffer> {
  let figures = 0;
  const { title, issueLine, organization, language, labels } = document;
  const isPage = document.layout === 'page';
  const colophon = document.colophon.map((line) => tagged(line, { role: 'P', within: null }, 'quiet'));
  const day = new Date(`${document.date}T00:00:00Z`);
  return library()
    .createPdf({
      info: {
        title: `${title} · ${issueLine}`,
        author: organization,
        subject: document.summary,
        creationDate: day,
        modDate: day,
      },
      language,
      tagged: true,
      displayTitle: true,
      version: '1.7',
      pageSize: 'A4',
      pageMargins: isPage ? PAGE_MARGINS : MARGINS,
      defaultStyle: { font: 'Sans', fontSize: isPage ? 9 : 10.5, lineHeight: isPage ? 1 : 1.18, color: '#1d2433' },
      styles: isPage ? { ...styles, ...pageStyles } : styles,
      footer: (page, pages) => ({
        columns: [
          { text: `${title} · ${issueLine}`, width: '*' },
          { text: labels.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages)), width: 'auto' },
        ],
        color: quiet,
        fontSize: 8.5,
        margin: [56, isPage ? 10 : 20, 56, 0],
      }),
      pageBreakBefore: ({ headlineLevel, startPosition }) =>
        headlineLevel === BEFORE_TABLE && startPosition.verticalRatio > ROOM_FOR_TABLE,
      content: [
        head(document),
        ...errata(document),
        ...(isPage ? [] : [contents(document), ...imprint(document), ...colophon]),
        ...document.parts.flatMap((part) => partContent(part, document, () => ++figures)),
        ...(isPage ? colophon : []),
      ],
    })
    .getBuffer();
}

/** The coloured band at the head of the first page: from edge to edge, and as high as a title of any length needs. */
function head({ organization, cover, title, issueLine, dateLine, audienceLine, layout }: PrintedDocument): Content {
  const p = (): Tag => ({ role: 'P', within: null });
  const emblem = emblemPng(cover?.emblem ?? '');
  const image = emblem && `data:image/png;base64,${emblem.png.toString('base64')}`;
  const stack: Content[] = [
    ...(image ? [{ image, height: EMBLEM_HEIGHT, margin: [0, 0, 0, 8] } as Content] : []),
    tagged(organization, p(), 'organization', { margin: [0, 0, 0, cover?.group ? 1 : 8] }),
    ...(cover?.group ? [tagged(cover.group, p(), 'issue', { margin: [0, 0, 0, 8] })] : []),
    tagged(title, { role: 'H1', within: null }, 'title', { margin: [0, 0, 0, 8] }),
    tagged(`${issueLine}   ·   ${dateLine}   ·   ${audienceLine}`, p(), 'issue'),
  ];
  const [left, above, right] = layout === 'page' ? PAGE_MARGINS : MARGINS;
  const none = (): number => 0;
  return {
    table: {
      widths: ['*'],
      body: [[{ stack, fillColor: brand, margin: layout === 'page' ? [left, 22, right, 12] : [left, 40, right, 24] }]],
    },
    layout: {
      hLineWidth: none,
      vLineWidth: none,
      paddingLeft: none,
      paddingRight: none,
      paddingTop: none,
      paddingBottom: none,
    },
    margin: [-left, -above, -right, layout === 'page' ? 0 : 18],
  };
}

/** Points. */
const EMBLEM_HEIGHT = 48;

/** Who made it and who answers for it. */
function imprint({ cover, language }: PrintedDocument): Content[] {
  if (!cover) return [];
  const lines = [...cover.facts.map((fact) => factInWords(fact, language)), ...cover.notes];
  return lines.map((text) => tagged(text, { role: 'P', within: null }, 'quiet'));
}

function errata({ errata: corrections, labels }: PrintedDocument): Content[] {
  if (corrections.length === 0) return [];
  const lines = corrections.map(({ date, text }) =>
    tagged(`${date}: ${text.text}`, { role: 'P', within: null, lang: text.language }, 'normal'),
  );
  return [tagged(labels.errata, { role: 'H2', within: null }, 'heading', { color: '#aa1111' }), ...lines];
}

function contents({ contentsTitle, parts }: PrintedDocument): Content {
  const toc: Tag = { role: 'TOC', within: null };
  const entries = parts.map(({ id, title }) => {
    const entry: Tag = { role: 'TOCI', within: toc };
    const page = { pageReference: id, tag: entry } as unknown as Content;
    return {
      columns: [
        { ...(tagged(title, entry, 'entry') as object), width: '*', linkToDestination: id },
        { text: [page], style: 'entry', alignment: 'right', width: 40 },
      ],
    } as Content;
  });
  return {
    stack: [tagged(contentsTitle, { role: 'H2', within: null }, 'contents'), ...entries],
    margin: [0, 0, 0, 8],
  };
}
