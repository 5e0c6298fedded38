import type { Localized } from '../language/language.ts';
import type { Instrument } from './instrument.ts';

/** A form that is no round's: pages of questions, and nothing that is concluded from the answers. */
export function instrumentOfPages(key: string, title: Localized, pages: Instrument['pages']): Instrument {
  return {
    key,
    version: 1,
    title,
    responseFloor: 0.5,
    pages,
    conclusions: [],
    figures: [],
    shortcomings: [],
    checks: [],
  };
}
