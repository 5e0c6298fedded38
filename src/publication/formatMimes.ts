import type { Format } from '../protocol/bulletinEditingIntent.ts';

/** The media type of a document, by its format. */
export const formatMimes: Readonly<Record<Format, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
};
