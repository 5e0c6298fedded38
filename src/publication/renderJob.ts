import type { Language } from '../language/language.ts';
import type { Format } from '../protocol/bulletinEditingIntent.ts';
import type { Chart } from './charts/chart.ts';
import type { PictureHeader } from './pictures/publicationPictureHeader.ts';
import type { PrintedDocument } from './document.ts';

/** What takes so long that nobody else should wait for it. A file is one piece, pictures are as many as charts; redrawn is one or none. */
export type RenderJob =
  | { kind: 'file'; document: PrintedDocument; format: Format }
  | { kind: 'pictures'; charts: readonly Chart[]; language: Language; width: number }
  | { kind: 'redraw'; mime: string; bytes: Uint8Array; header: PictureHeader };
