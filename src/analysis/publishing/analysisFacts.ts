import type { RoundFigureFacts } from '../charts/roundFigureFacts.ts';
import type { Publisher } from '../../publication/cover/cover.ts';
import type { Quote } from '../proof/store.ts';
import type { Evidence } from '../whyMessages.ts';
import type { Correction } from './correctionsSincePublished.ts';
import type { Signed } from '../../signOff/signedLines.ts';

/** What the document of an analysis is made from, for every audience: `composeAnalysis` chooses what each may read. */
export interface AnalysisFacts extends RoundFigureFacts, Publisher {
  /** Day on which it is written, YYYY-MM-DD. */
  date: string;
  /** IANA zone where the group is at home. */
  timeZone: string;
  /** Where each post stands to each conclusion, by the conclusion's key. */
  evidence: ReadonlyMap<string, Evidence>;
  /** What posts wrote about each objective; `about` is its code. */
  narratives: readonly Quote[];
  /** Who prepared and approved it; null for a draft. */
  signed: Signed | null;
  /** What amendments changed since an audience inside, or outside, got it last, by the conclusion's key. */
  corrections: Record<'inside' | 'outside', ReadonlyMap<string, Correction>>;
  /** The figures for readers outside the working group, where amendments may not be told group by group. */
  outside: Pick<RoundFigureFacts, 'analysis' | 'ratios'> | null;
}
