import { labelledText } from '../../language/labelledText.ts';
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  PageReference,
  Paragraph,
  Tab,
  TabStopPosition,
  TabStopType,
  TextRun,
} from 'docx';
import type { PrintedDocument } from '../document.ts';
import { documentFactInWords } from '../toDocumentBlocks.ts';
import { coverEmblemPng } from '../cover/emblem.ts';
import { fontsToEmbed } from '../fonts.ts';
import { BULLETS, docxPartPieces } from './docxBlocks.ts';
import { docxLine } from './docxWords.ts';
import { docxStyles, own } from './docxStyles.ts';

/** Letters and gaps of a document that must fit on one page or on two, against those of others. */
const scales = { page: 0.75, brief: 0.82 };
/** Margins in twentieths of a point of such a document, above and below. */
const CLOSE = { top: 700, bottom: 700 };

/** The document as DOCX, to be edited on: Word's own headings and lists, named styles, figures with alternative texts. */
export async function toDocx(document: PrintedDocument): Promise<Buffer> {
  let figures = 0;
  const { title, issueLine, organization, language, labels, errata } = document;
  const { layout } = document;
  const file = new Document({
    title: `${title} · ${issueLine}`,
    creator: organization,
    description: document.summary,
    // Word counts the pages of the contents when it opens the file; LibreOffice does without being asked.
    features: { updateFields: !layout },
    styles: docxStyles(language, layout ? scales[layout] : 1),
    numbering: { config: [{ reference: BULLETS, levels: [bullet] }] },
    fonts: fontsToEmbed(JSON.stringify(document.parts)),
    sections: [
      {
        ...(layout ? { properties: { page: { margin: CLOSE } } } : {}),
        footers: { default: new Footer({ children: [pageNumber(labels.pageOf)] }) },
        children: [
          ...coverPieces(document),
          docxLine(organization, own.byline),
          ...(document.cover?.group ? [docxLine(document.cover.group, own.quiet)] : []),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          docxLine(`${issueLine} · ${document.dateLine} · ${document.audienceLine}`),
          ...(errata.length > 0 ? [docxLine(labels.errata, own.caption)] : []),
          ...errata.map(({ date, text }) => docxLine(labelledText(date, text.text, document.language))),
          ...(layout ? [] : [docxLine(document.contentsTitle, own.caption), ...document.parts.map(contentsLine)]),
          ...(layout ? [] : [docxLine(''), ...imprint(document)]),
          ...document.parts.flatMap((part) => docxPartPieces(part, document, () => ++figures)),
          ...(layout === 'brief' ? imprint(document) : []),
          ...document.colophon.map((text) => docxLine(text, own.quiet)),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

/** Pixels; less where there are pages to be kept to. */
const emblemHeights = { close: 32, usual: 64 };

/** Indents in twentieths of a point. */
const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  style: { paragraph: { indent: { left: 360, hanging: 220 } } },
};

function coverPieces({ cover, layout }: PrintedDocument): Paragraph[] {
  const emblem = coverEmblemPng(cover?.emblem ?? '');
  if (!emblem) return [];
  const height = emblemHeights[layout ? 'close' : 'usual'];
  const transformation = { width: Math.round(height * emblem.ratio), height };
  return [new Paragraph({ children: [new ImageRun({ type: 'png', data: emblem.png, transformation })] })];
}

function imprint({ cover, language }: PrintedDocument): Paragraph[] {
  if (!cover) return [];
  return [...cover.facts.map((fact) => documentFactInWords(fact, language)), ...cover.notes].map((text) =>
    docxLine(text, own.quiet),
  );
}

/** A title with its page, which the word processor counts itself. */
function contentsLine({ id, title }: PrintedDocument['parts'][number]): Paragraph {
  const link = new InternalHyperlink({ anchor: id, children: [new TextRun({ text: title, style: 'Hyperlink' })] });
  return new Paragraph({
    children: [link, new TextRun({ children: [new Tab()] }), new PageReference(id)],
    tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX, leader: LeaderType.DOT }],
    spacing: { after: 40 },
  });
}

/** "Page 3 of 8", with the numbers that Word counts itself. */
function pageNumber(pageOf: string): Paragraph {
  const children = pageOf
    .split(/(\{page\}|\{pages\})/)
    .map((piece) => (piece === '{page}' ? PageNumber.CURRENT : piece === '{pages}' ? PageNumber.TOTAL_PAGES : piece));
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children, size: 18 })] });
}
