import type { Conclusion } from '../analysis.ts';
import type { Amended } from '../revisions/amendedAnswers.ts';
import { postsAmendedInRevision } from '../revisions/amendedAnswers.ts';
import { figuresOfSnapshot, type SnapshotFigure } from '../revisions/analysisSnapshot.ts';

/** One figure that an amendment changed. */
interface ChangedFigure {
  before: SnapshotFigure;
  now: SnapshotFigure;
}

/** What amendments changed in a conclusion since an audience got it. */
export interface Correction {
  figures: ChangedFigure[];
  /** Who amended the question that it rests on, and when; the oldest first. */
  because: { post: string; at: Date }[];
}

/** The corrections of an analysis, by the conclusion's key: those whose figures are other ones than `before` says. */
export function correctionsSincePublished(
  conclusions: readonly Conclusion[],
  before: Readonly<Record<string, readonly SnapshotFigure[]>>,
  amended: readonly Amended[],
): Map<string, Correction> {
  const found = new Map<string, Correction>();
  for (const conclusion of conclusions) {
    const old = before[conclusion.key];
    if (!old) continue;
    const figures = figuresOfSnapshot(conclusion).flatMap((now, at): ChangedFigure[] => {
      const was = old[at];
      return was && !isSame(was, now) ? [{ before: was, now }] : [];
    });
    if (figures.length === 0) continue;
    const posts = new Set(postsAmendedInRevision(amended, conclusion.question));
    const because = amended
      .filter(({ post }) => posts.has(post))
      .map(({ post, submittedAt }) => ({ post, at: submittedAt }))
      .toSorted((one, other) => one.at.getTime() - other.at.getTime() || (one.post < other.post ? -1 : 1));
    found.set(conclusion.key, { figures, because });
  }
  return found;
}

const isSame = (one: SnapshotFigure, other: SnapshotFigure): boolean =>
  one.numerator === other.numerator && one.n === other.n && one.mean === other.mean;
