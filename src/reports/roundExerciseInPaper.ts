import type { Localized } from '../language/language.ts';
import type { PaperSentence } from '../registers/registerSentences.ts';

/** What the paper says of the exercise of a round. */
export interface YearAnalysis {
  label: string;
  opensAt: string;
  closesAt: string;
  /** Null where an edition of an earlier Focal does not say them. */
  rates: { expected: number; received: number } | null;
  conclusions: { key: string; statement: Localized }[];
  /** What posts lack. */
  shortcomings: { key: string; statement: Localized; figures: PaperSentence['figures'] }[];
  /** What had become of the recommendations of the rounds before. */
  became: YearBecame[];
}

/** One of these recommendations, in the sentence that tells it. */
export interface YearBecame {
  number: number;
  isDone: boolean;
  statement: Localized;
  figures: PaperSentence['figures'];
}
