import { collectPublicationGarbage } from './charts/garbagePatch.ts';
import { drawHere } from './charts/drawChart.ts';
import type { Format } from '../protocol/bulletinEditingIntent.ts';
import { documentCharts, type PrintedDocument } from './document.ts';
import { toDocx } from './docx/toDocx.ts';
import { toPdf } from './pdf/toPdf.ts';
import { redrawForPublication } from './pictures/redrawForPublication.ts';
import { toHtml } from './toHtml.ts';
import { documentToMarkdown } from './toMarkdown.ts';
import type { RenderJob } from './renderJob.ts';

/** Carries out a job on this thread. */
export async function renderDocument(job: RenderJob): Promise<Buffer[]> {
  if (job.kind === 'pictures') return drawHere(job.charts, job.language, job.width);
  if (job.kind === 'redraw') {
    const drawn = await redrawForPublication(job.mime, job.bytes, job.header);
    return drawn ? [drawn] : [];
  }
  return [await write(job.document, job.format)];
}

async function write(document: PrintedDocument, format: Format): Promise<Buffer> {
  switch (format) {
    case 'html':
      return Buffer.from(toHtml(document));
    case 'md':
      return Buffer.from(documentToMarkdown(document));
    case 'pdf':
      return toPdf(document);
    case 'docx':
      collectPublicationGarbage('major');
      await drawFigures(document);
      return withoutRest(await toDocx(document));
  }
}

/** A DOCX leaves fifty megabytes behind, which the engine would keep until its heap is full; they are free once this turn is over. */
function withoutRest(file: Buffer): Buffer {
  setImmediate(() => collectPublicationGarbage('major'));
  return file;
}

async function drawFigures(document: PrintedDocument): Promise<void> {
  await drawHere(
    documentCharts(document).map(({ chart }) => chart),
    document.language,
  );
}
