import type { Language } from '../../src/language/language.ts';
import type { LongValues } from './buttonValues.ts';

export interface SlackDrawing {
  language: Language;
  /** The home tab has no tables. */
  surface: 'message' | 'view';
  /** Collects what is too long for a button; see `valueOf`. */
  long: LongValues;
}
