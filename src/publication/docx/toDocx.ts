import { labelled } from '../../language/labelled.ts';
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LeaderType,
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
import { emblemPng } from '../cover/emblem.ts';
import { docxLine, docxPartPieces } from './docxBlocks.ts';
import { docxStyles, own } from './docxStyles.ts';

/** Letters and gaps of a document that must fit on one page, against those of others. */
const PAGE_SCALE = 0.75;

/** The document as DOCX, to be edited on: Word's own headings and lists, named styles, figures with alternative texts. */
export async function toDocx(document: PrintedDocument): Promise<Buffer> {
  let figures = 0;
  const { title, issueLine, organization, language, labels, errata } = document;
  const isPage = document.layout === 'page';
  const file = new Document({
    title: `${title} · ${issueLine}`,
    creator: organization,
    description: document.summary,
    // Word counts the pages of the contents when it opens the file; LibreOffice does without being asked.
    features: { updateFields: !isPage },
    styles: docxStyles(language, isPage ? PAGE_SCALE : 1),
    sections: [
      {
        ...(isPage ? { properties: { page: { margin: { top: 700, bottom: 700 } } } } : {}),
        footers: { default: new Footer({ children: [pageNumber(labels.pageOf)] }) },
        children: [
          ...coverPieces(document),
          docxLine(organization, own.byline),
          ...(document.cover?.group ? [docxLine(document.cover.group, own.quiet)] : []),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          docxLine(`${issueLine} · ${document.dateLine} · ${document.audienceLine}`),
          ...(errata.length > 0 ? [docxLine(labels.errata, own.caption)] : []),
          ...errata.map(({ date, text }) => docxLine(labelled(date, text.text, document.language))),
          ...(isPage ? [] : [docxLine(document.contentsTitle, own.caption), ...document.parts.map(contentsLine)]),
          ...(isPage ? [] : imprint(document)),
          ...document.parts.flatMap((part) => docxPartPieces(part, document, () => ++figures)),
          ...document.colophon.map((text) => docxLine(text, own.quiet)),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

/** Pixels. */
const EMBLEM_HEIGHT = 64;

function coverPieces({ cover }: PrintedDocument): Paragraph[] {
  const emblem = emblemPng(cover?.emblem ?? '');
  if (!emblem) return [];
  const transformation = { width: Math.round(EMBLEM_HEIGHT * emblem.ratio), height: EMBLEM_HEIGHT };
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
