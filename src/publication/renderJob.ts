import type { Language } from '../language/language.ts';
import type { Format } from '../protocol/editorIntent.ts';
import type { Chart } from './charts/chart.ts';
import type { PrintedDocument } from './document.ts';

/** What takes so long that nobody else should wait for it. A file is one piece, pictures are as many as charts. */
export type RenderJob =
  | { kind: 'file'; document: PrintedDocument; format: Format }
  | { kind: 'pictures'; charts: readonly Chart[]; language: Language; width: number };
