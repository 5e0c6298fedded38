import type { Language } from '../language/language.ts';
import { listWords } from '../language/listsInWords.ts';
import { translate } from '../language/translate.ts';
import type { PaperSentence } from '../registers/registerSentences.ts';
import type { TermRate } from '../terminology/termRates.ts';

/** What the paper says of terms for which the list has better ones: the rate of the year, and of the years beside each other. */
export function paperTermSentences(
  { year, termRates }: { year: number; termRates: readonly TermRate[] },
  language: Language,
): PaperSentence[] {
  const rates = termRates.flatMap(({ rate, ...one }) => (rate === null || one.year > year ? [] : [{ ...one, rate }]));
  const now = rates.find((one) => one.year === year);
  if (!now) return [];
  const { found, words, rate } = now;
  const sentence = {
    text: translate(language, 'reports.termRate', { year: String(year), found, words, rate }),
    figures: { found, words, rate },
    sources: ['updates', 'contributions'],
  };
  if (rates.length === 1) return [sentence];
  const years = rates.map((one) =>
    translate(language, 'reports.termRateOf', { year: String(one.year), rate: one.rate }),
  );
  return [
    sentence,
    {
      text: translate(language, 'reports.termRates', { years: listWords(years, language) }),
      figures: Object.fromEntries(rates.map((one) => [String(one.year), one.rate])),
      sources: sentence.sources,
    },
  ];
}
