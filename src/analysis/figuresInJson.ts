import type { AcceptedShare } from './sharesOfAcceptedUpdates.ts';
import type { Conclusion, Difference, GroupMean, MeansFigures, PartFigure, ShareFigures } from './analysis.ts';
import { shareToFourDecimals } from './quantifier.ts';

/** Codes of the silent posts of a conclusion: all, and by group where the rule has groups. */
export interface SilentBy {
  all: string[];
  byGroup: Map<string, string[]>;
}

/** Four decimals at the border; null for what cannot be computed. */
export function roundedAnalysisFigure<Value extends number | null>(value: Value): Value {
  return (value === null ? null : shareToFourDecimals(value)) as Value;
}

/** The figures of a conclusion under the names of the contract (shared/sample/expected-2001.json). */
export function analysisFiguresInJson(
  conclusion: Conclusion,
  { silent, dissent }: { silent: SilentBy; dissent: string[] },
  accepted: readonly AcceptedShare[] = [],
): Record<string, unknown> {
  const ofAccepted = (name: string | null) => acceptedInJson(accepted.find(({ group }) => group === name));
  const { origin, firmness } = conclusion;
  const shared = { origin, firmness, since: changeInJson(conclusion.since) };
  switch (conclusion.rule) {
    case 'share': {
      const { numerator, denominator, quantifier, toFlip, withoutCarried, parts, cut } = conclusion;
      return {
        numerator,
        denominator,
        share: roundedAnalysisFigure(conclusion.share),
        quantifier,
        dissent,
        silent: silent.all,
        sensitivity: rangeInJson(conclusion),
        ...shared,
        parts: parts.map(partInJson),
        cut,
        toFlip,
        withoutCarried,
        ...ofAccepted(null),
      };
    }
    case 'compareShares': {
      const { groups, interval, sensitivity, verdict, action } = conclusion;
      return {
        groups: groups.map(({ group, numerator, denominator }) => ({
          group,
          numerator,
          denominator,
          silent: silent.byGroup.get(group) ?? [],
          ...ofAccepted(group),
        })),
        ...differenceInJson(conclusion),
        ...shared,
        interval: interval && [roundedAnalysisFigure(interval.low), roundedAnalysisFigure(interval.high)],
        sensitivity: {
          widest: differenceInJson(sensitivity.widest),
          narrowest: differenceInJson(sensitivity.narrowest),
        },
        verdict,
        action: action && {
          to: action.addressee,
          group: action.group,
          share: roundedAnalysisFigure(action.share),
          below: action.below,
        },
      };
    }
    case 'compareMeans': {
      const { groups, within, parts, sensitivity } = conclusion;
      return {
        groups: groups.map((one) => ({ ...meanInJson(one), silent: silent.byGroup.get(one.group) ?? [] })),
        ...(within && { [within.name]: within.groups.map(meanInJson), within: meansInJson(within) }),
        ...shared,
        ...meansInJson(conclusion),
        parts: parts.map(({ part, first, second }) => ({
          part,
          first: roundedAnalysisFigure(first),
          second: roundedAnalysisFigure(second),
        })),
        sensitivity: sensitivity.map(({ group, lowest, highest }) => ({
          group,
          lowest: roundedAnalysisFigure(lowest),
          highest: roundedAnalysisFigure(highest),
        })),
      };
    }
    case 'objectives': {
      const { objectives, noUpdate, fewer, topShare, nearDuplicatePairs, streamlining } = conclusion;
      const { entries, reported, carried, byStatus, stuck } = conclusion;
      const { numerator, denominator, quantifier, share, toFlip, withoutCarried } = streamlining;
      return {
        objectives,
        noUpdate,
        fewerThan3: fewer,
        topEightShare: roundedAnalysisFigure(topShare),
        nearDuplicatePairs,
        wantStreamlining: {
          numerator,
          denominator,
          quantifier,
          share: roundedAnalysisFigure(share),
          silent: silent.all,
          sensitivity: rangeInJson(streamlining),
          toFlip,
          withoutCarried,
          ...ofAccepted(null),
        },
        silent: silent.all,
        ...shared,
        entries,
        reported,
        carried,
        byStatus,
        stuck,
      };
    }
  }
}

/** The share of accepted updates alone; nothing where no update of the round is accepted. */
function acceptedInJson(one: AcceptedShare | undefined) {
  if (!one) return {};
  const { numerator, denominator, quantifier } = one;
  return { accepted: { numerator, denominator, quantifier } };
}

function rangeInJson({ sensitivity }: ShareFigures) {
  return (
    sensitivity && {
      ...sensitivity,
      worst: roundedAnalysisFigure(sensitivity.worst),
      best: roundedAnalysisFigure(sensitivity.best),
    }
  );
}

function differenceInJson({ difference, p }: Difference) {
  return { difference: roundedAnalysisFigure(difference), p: roundedAnalysisFigure(p) };
}

function meansInJson({ difference, p, exact, superiority, verdict }: MeansFigures) {
  return {
    ...differenceInJson({ difference, p }),
    ...(!exact && { exact }),
    superiority: roundedAnalysisFigure(superiority),
    verdict,
  };
}

const meanInJson = ({ group, n, mean }: GroupMean) => ({ group, n, mean: roundedAnalysisFigure(mean) });
const partInJson = (part: PartFigure) => ('mean' in part ? { ...part, mean: roundedAnalysisFigure(part.mean) } : part);

/** All figures of a change to four decimals. */
function changeInJson(since: Conclusion['since']): unknown {
  if (since === null) return null;
  const one = (change: object) =>
    Object.fromEntries(
      Object.entries(change).map(([key, value]) => [
        key,
        typeof value === 'number' ? shareToFourDecimals(value) : (value as unknown),
      ]),
    );
  return Array.isArray(since) ? since.map(one) : one(since);
}
