import { z } from 'zod';
import type { Quantifier } from './quantifier.ts';
import { reachesAnalysisThreshold } from './reachesThreshold.ts';
import type { ComparisonVerdict } from './comparisonVerdict.ts';

/** What a conclusion can hang on. */
const hinges = ['carried', 'cut', 'fewAnswers', 'silence'] as const;
type Hinge = (typeof hinges)[number];

/** How firmly a conclusion stands; `on` is empty unless it hangs on something. */
export const firmnessSchema = z.object({ is: z.enum(['firm', 'hangs', 'tooFew']), on: z.array(z.enum(hinges)) });
export type Firmness = z.infer<typeof firmnessSchema>;

/** With fewer answers a share says nothing of the whole, and a comparison hangs on each of them. */
export const FEW_ANSWERS = 5;
/** A word that changes with less than this share of the answers hangs on few of them. */
const FEW_TO_FLIP = 0.1;

const tooFew = (): Firmness => ({ is: 'tooFew', on: [] });

function hangsOn(conditions: Record<Hinge, boolean>): Firmness {
  const on = hinges.filter((hinge) => conditions[hinge]);
  return { is: on.length === 0 ? 'firm' : 'hangs', on };
}

/** What the firmness of a share is judged by; words are null where nobody answered. */
export interface ShareGrounds {
  floorMet: boolean;
  denominator: number;
  quantifier: Quantifier | null;
  sensitivity: { worstQuantifier: Quantifier; bestQuantifier: Quantifier } | null;
  /** The words at the next lower and the next higher threshold, as far as the instrument lists any. */
  neighbours: (Quantifier | null)[];
  toFlip: number | null;
  withoutCarried: { denominator: number; quantifier: Quantifier | null };
}

/** How firm a share is. */
export function firmnessOfShare(grounds: ShareGrounds): Firmness {
  const { denominator, quantifier, sensitivity, neighbours, toFlip, withoutCarried } = grounds;
  if (!grounds.floorMet || denominator < FEW_ANSWERS) return tooFew();
  return hangsOn({
    silence:
      sensitivity !== null && (sensitivity.worstQuantifier !== quantifier || sensitivity.bestQuantifier !== quantifier),
    cut: neighbours.some((word) => word !== quantifier),
    fewAnswers: toFlip !== null && !reachesAnalysisThreshold(toFlip / denominator, FEW_TO_FLIP),
    carried: withoutCarried.denominator === 0 || withoutCarried.quantifier !== quantifier,
  });
}

/** How firm a comparison of two groups is; `silenceDecides`: another verdict or direction were possible, had the silent spoken. */
export function firmnessOfComparison(grounds: {
  floorMet: boolean;
  fewest: number;
  verdict: ComparisonVerdict;
  silenceDecides: boolean;
}): Firmness {
  if (!grounds.floorMet || grounds.verdict === 'tooFew') return tooFew();
  return hangsOn({
    silence: grounds.silenceDecides,
    fewAnswers: grounds.fewest < FEW_ANSWERS,
    cut: false,
    carried: false,
  });
}
