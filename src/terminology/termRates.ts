import { setImmediate as turn } from 'node:timers/promises';
import { detectLanguage } from '../language/detectLanguage.ts';
import type { Language } from '../language/language.ts';
import { findTerms } from './findTerms.ts';
import type { WrittenText } from './store.ts';

/** How often the texts of a year have a term for which there is a better one. */
export interface TermRate {
  year: number;
  words: number;
  found: number;
  /** Findings per 1,000 words, to one decimal; null of too few words to say. */
  rate: number | null;
}

/** Fewer words say nothing about a year. */
const ENOUGH = 200;

/** The rates of the years, the earliest first. A text whose language nobody can tell is read in `fallback`. */
export async function termRates(pages: AsyncIterable<WrittenText[]>, fallback: Language): Promise<TermRate[]> {
  const years = new Map<number, { words: number; found: number }>();
  for await (const page of pages)
    for (const { year, text } of page) {
      const sums = years.get(year) ?? { words: 0, found: 0 };
      const remarks = await findTerms(text, detectLanguage(text) ?? fallback);
      sums.words += text.match(/\p{L}+/gu)?.length ?? 0;
      sums.found += remarks.filter(({ term }) => term.instead.length > 0).length;
      years.set(year, sums);
      await turn();
    }
  return [...years]
    .toSorted(([one], [other]) => one - other)
    .map(([year, { words, found }]) => {
      const rate = words < ENOUGH ? null : Math.round((found / words) * 10_000) / 10;
      return { year, words, found, rate };
    });
}
