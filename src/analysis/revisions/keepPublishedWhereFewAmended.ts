import type { Conclusion, RoundAnalysis } from '../analysis.ts';
import type { Ratio } from '../charts/roundFigureFacts.ts';
import type { Finding } from '../findings.ts';
import {
  type Amended,
  LEAST_CHANGED,
  answersAmendedInRevision,
  postsAmendedInRevision,
  isPartKeptInRevision,
} from './amendedAnswers.ts';
import {
  isConclusionOfGroups,
  snapshotPartKey,
  type Snapshot,
  type SnapshotFigure,
  type SnapshotPart,
} from './analysisSnapshot.ts';

/** What readers outside the working group got last, and which posts changed their answers since a revision. */
export interface Published {
  snapshot: Snapshot;
  /** By the revision that cells of the snapshot are of. */
  amendedSince: ReadonlyMap<number, readonly Amended[]>;
}

/** The analysis as readers outside the working group may get it after some posts amended their answers. */
export interface OutsideFigures {
  analysis: RoundAnalysis;
  ratios: readonly Ratio[];
  /** The revisions that what is told again is of: by part, by conclusion, of the figures. */
  from: {
    parts: Record<string, SnapshotPart>;
    comparisons: Snapshot['comparisons'];
    ratios: Snapshot['ratios'] | null;
  };
}

/**
 * Statistics by group stay as they were published last until at least three posts changed each cell that changed: a reader who lays two
 * editions side by side learns of no single post. Counts of all posts are told as they are now.
 */
export function keepPublishedWhereFewAmended(
  analysis: RoundAnalysis,
  ratios: readonly Ratio[],
  { snapshot, amendedSince }: Published,
): OutsideFigures {
  const since = (from: number): readonly Amended[] => amendedSince.get(from) ?? [];
  const kept: OutsideFigures['from'] = { parts: {}, comparisons: {}, ratios: null };
  const findings = analysis.findings.map((finding): Finding => {
    const frozen = new Map<string, SnapshotPart>();
    for (const { part } of finding.overall.parts) {
      const key = snapshotPartKey(finding.question, part);
      const before = snapshot.parts[key];
      if (!before || !isPartKeptInRevision(answersAmendedInRevision(since(before.from), finding.question), part))
        continue;
      frozen.set(part, before);
      kept.parts[key] = before;
    }
    return frozen.size === 0 ? finding : { ...finding, asPublished: frozen };
  });
  const conclusions = analysis.conclusions.map((conclusion) => {
    const before = snapshot.comparisons[conclusion.key];
    const changed = before ? postsAmendedInRevision(since(before.from), conclusion.question).length : 0;
    if (!before || !isConclusionOfGroups(conclusion) || changed === 0 || changed >= LEAST_CHANGED) return conclusion;
    kept.comparisons[conclusion.key] = before;
    return withFigures(conclusion, before);
  });
  const posts = since(snapshot.ratios.from).length;
  if (posts > 0 && posts < LEAST_CHANGED) kept.ratios = snapshot.ratios;
  return {
    analysis: { ...analysis, findings, conclusions },
    ratios: kept.ratios
      ? [...ratios.filter(({ roundId }) => roundId !== analysis.round.id), ...kept.ratios.sums]
      : ratios,
    from: kept,
  };
}

/** What is published of a later revision, with what was told again marked by the revision that it is of. */
export function analysisSnapshotWithOrigins(
  snapshot: Snapshot,
  { parts, comparisons, ratios }: OutsideFigures['from'],
): Snapshot {
  return {
    ...snapshot,
    parts: { ...snapshot.parts, ...parts },
    comparisons: { ...snapshot.comparisons, ...comparisons },
    ratios: ratios ?? snapshot.ratios,
  };
}

/** A comparison with the figures and the sentence that were published. */
function withFigures(
  conclusion: Extract<Conclusion, { rule: 'compareShares' | 'compareMeans' }>,
  { outside, figures, firmness = conclusion.firmness }: Snapshot['comparisons'][string],
): Conclusion {
  if (conclusion.rule === 'compareShares') {
    const groups = conclusion.groups.map((one, at) => {
      const { numerator, n } = figures[at] ?? noFigure;
      return { ...one, numerator: numerator ?? 0, denominator: n };
    });
    return { ...conclusion, outside, firmness, groups };
  }
  const all = conclusion.groups.length;
  const groups = conclusion.groups.map((one, at) => ({ ...one, ...meanOf(figures[at]) }));
  const { within } = conclusion;
  if (!within) return { ...conclusion, outside, firmness, groups };
  const inside = within.groups.map((one, at) => ({ ...one, ...meanOf(figures[all + at]) }));
  return { ...conclusion, outside, firmness, groups, within: { ...within, groups: inside } };
}

const noFigure: SnapshotFigure = { group: null, numerator: 0, n: 0, mean: null };
const meanOf = ({ n, mean }: SnapshotFigure = noFigure) => ({ n, mean });
