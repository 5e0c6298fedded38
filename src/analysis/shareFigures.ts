import type { CutFigure, PartFigure, ShareFigures } from './analysis.ts';
import { type ConclusionEvidence, sumOfAnalysis } from './conclusionEvidence.ts';
import { firmnessOfShare, type Firmness } from './firmness.ts';
import type { Measure } from './measure.ts';
import { type Counts, profileCounts, profilesNotCarried } from './profiles/answerProfile.ts';
import { type Quantifier, quantifierOfShare, shareSensitivity, answersToFlipQuantifier } from './quantifier.ts';

/** A share with all that says how far it carries. */
export function shareFigures({ measure, profiles, invited }: ConclusionEvidence): ShareFigures {
  const counted = profileCounts(measure, profiles);
  const { numerator, denominator } = counted;
  const silent = invited - denominator;
  return {
    ...counted,
    share: shareOfCounts(counted),
    quantifier: wordFor(counted),
    silent,
    sensitivity: invited > 0 ? shareSensitivity(numerator, silent, invited) : null,
    toFlip: answersToFlipQuantifier(numerator, denominator),
    withoutCarried: withWord(profileCounts(measure, profilesNotCarried(profiles))),
  };
}

/** Null where nobody answered. */
export function shareOfCounts({ numerator, denominator }: Counts): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

function wordFor({ numerator, denominator }: Counts): Quantifier | null {
  return denominator === 0 ? null : quantifierOfShare(numerator, denominator);
}

function withWord(counted: Counts): Counts & { quantifier: Quantifier | null } {
  return { ...counted, quantifier: wordFor(counted) };
}

/** The whole rule at each threshold; `listed` are those of the instrument, its own among them. Empty for a rule without one. */
export function shareFigureCuts(
  { measure, profiles }: ConclusionEvidence,
  listed: readonly number[] = [],
): CutFigure[] {
  if (!('atLeast' in measure)) return [];
  const thresholds = [...new Set([...listed, measure.atLeast])].toSorted((a, b) => a - b);
  return thresholds.map((threshold) => {
    const at: Measure = { ...measure, atLeast: threshold };
    return { threshold, ...withWord(profileCounts(at, profiles)) };
  });
}

/** The figure of each row of the matrix, in its order; empty where the rule reads no matrix. */
export function shareFigureParts({ matrix, measure, rows }: ConclusionEvidence): PartFigure[] {
  return (matrix?.rows ?? []).map(({ key }): PartFigure => {
    const mine = rows.filter(({ part }) => part === key);
    const n = sumOfAnalysis(mine.map((one) => one.n));
    if (measure.kind === 'rows') return { part: key, numerator: sumOfAnalysis(mine.map(({ hits }) => hits)), n };
    return { part: key, mean: n === 0 ? null : sumOfAnalysis(mine.map(({ total }) => total)) / n, n };
  });
}

/** How firm a share is; `cuts` are in rising order. */
export function firmnessOf(figures: ShareFigures, cuts: readonly CutFigure[], evidence: ConclusionEvidence): Firmness {
  const own = 'atLeast' in evidence.measure ? evidence.measure.atLeast : null;
  const at = cuts.findIndex(({ threshold }) => threshold === own);
  const neighbours = [cuts[at - 1], cuts[at + 1]].flatMap((cut) => (at >= 0 && cut ? [cut.quantifier] : []));
  return firmnessOfShare({ floorMet: evidence.floorMet, ...figures, neighbours });
}
