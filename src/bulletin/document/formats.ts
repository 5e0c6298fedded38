import type { Format } from '../issues/deskIntent.ts';
import { drawPictures } from '../charts/draw.ts';
import { chartsOf, type PublishedDocument } from './document.ts';
import { toDocx } from './docx/toDocx.ts';
import { toPdf } from './pdf/toPdf.ts';
import { toHtml } from './toHtml.ts';
import { toMarkdown } from './toMarkdown.ts';

/** The document as a file of one format. */
export async function writeFormat(document: PublishedDocument, format: Format): Promise<Buffer> {
  switch (format) {
    case 'html':
      return Buffer.from(toHtml(document));
    case 'md':
      return Buffer.from(toMarkdown(document));
    case 'pdf':
      await drawFigures(document);
      return toPdf(document);
    case 'docx':
      await drawFigures(document);
      return toDocx(document);
  }
}

async function drawFigures(document: PublishedDocument): Promise<void> {
  await drawPictures(
    chartsOf(document).map(({ chart }) => chart),
    document.language,
  );
}
