import { LRUCache } from 'lru-cache';
import type { Language } from '../../language/language.ts';
import type { Chart } from './chart.ts';

/** Figures of the issue that is being built or read: enough for three languages of twenty, with room. */
const KEPT = 200;

/** Drawings that are made once. Of too many, the one that was not asked for longest is forgotten. */
export class Memory<Drawing extends NonNullable<unknown>> {
  readonly #drawings = new LRUCache<string, Drawing>({ max: KEPT });

  get(chart: Chart, language: Language, width: number): Drawing | undefined {
    return this.#drawings.get(keyOf(chart, language, width));
  }

  keep(chart: Chart, language: Language, width: number, drawing: Drawing): Drawing {
    this.#drawings.set(keyOf(chart, language, width), drawing);
    return drawing;
  }
}

const keyOf = (chart: Chart, language: Language, width: number): string =>
  `${language} ${width} ${JSON.stringify(chart)}`;
