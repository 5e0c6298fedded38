import { foldDateText } from '../calendar/calendarTokens.ts';

/** A word or a sign of a sentence, with its place in it. */
export interface SaidToken {
  /** Lower case, without accents; "don't" is "dont". */
  text: string;
  isSign: boolean;
  start: number;
  end: number;
}

/** The words of a text, and the signs that part clauses. */
export function inquiryTokensOf(text: string): SaidToken[] {
  return [...foldDateText(text).matchAll(/\p{L}+n't(?!\p{L})|\p{L}+|\d+|[.,;:?!…()\n–—]/gu)].map(
    ({ 0: found, index }) => ({
      text: found.replace("'", ''),
      isSign: !/[\p{L}\d]/u.test(found),
      start: index,
      end: index + found.length,
    }),
  );
}
