import { fairCoinTest } from './chance/fairCoinTest.ts';
import { isSameAnalysisFigure } from './reachesThreshold.ts';
import type { Cell, Measure } from './measure.ts';
import { decideProfileMeasure, type Score } from './profiles/answerProfile.ts';

/** Posts alike in what they are and in what they answered in this round and in the one before. */
export interface PanelRow {
  cell: Omit<Cell, 'id'>;
  now: Score;
  before: Score;
  posts: number;
}

/** Who answered in this round and in an earlier one, to one question. */
export interface Panel {
  /** Label of the earlier round. */
  round: string;
  rows: readonly PanelRow[];
}

/** With fewer posts that answered both, nothing is said of a change. */
const FEWEST_IN_PANEL = 5;

interface TooFew {
  round: string;
  posts: number;
  tooFew: true;
}
interface PanelBase {
  round: string;
  /** Posts that answered both rounds: all figures are of them. */
  posts: number;
  before: number;
  now: number;
  p: number;
  /** Posts that answered only now, and only then. */
  joined: number;
  left: number;
}

/** Change of a share: posts that met it then and now; p is the exact two-sided McNemar test. */
export type ShareChange = TooFew | (PanelBase & { gained: number; lost: number });
/** Change of a mean; p is the exact two-sided sign test. */
export type MeanChange = TooFew | (PanelBase & { rose: number; fell: number });

/** How a share has changed on the same posts. */
export function shareChange(measure: Measure, { round, rows }: Panel): ShareChange {
  const { both, joined, left } = split(measure, rows);
  const posts = count(both);
  if (posts < FEWEST_IN_PANEL) return { round, posts, tooFew: true };
  const gained = count(both.filter(({ before, now }) => before === 0 && now === 1));
  const lost = count(both.filter(({ before, now }) => before === 1 && now === 0));
  const [before, now] = [total(both, 'before'), total(both, 'now')];
  return { round, posts, before, now, gained, lost, p: fairCoinTest(gained, lost), joined, left };
}

/** How the mean of a sum has changed on the same posts. */
export function meanChange(measure: Measure, { round, rows }: Panel): MeanChange {
  const { both, joined, left } = split(measure, rows);
  const posts = count(both);
  if (posts < FEWEST_IN_PANEL) return { round, posts, tooFew: true };
  const moved = both.filter(({ before, now }) => !isSameAnalysisFigure(before, now));
  const rose = count(moved.filter(({ before, now }) => now > before));
  const fell = count(moved) - rose;
  const [before, now] = [total(both, 'before') / posts, total(both, 'now') / posts];
  return { round, posts, before, now, rose, fell, p: fairCoinTest(rose, fell), joined, left };
}

interface Pair {
  before: number;
  now: number;
  posts: number;
}

function split(measure: Measure, rows: readonly PanelRow[]): { both: Pair[]; joined: number; left: number } {
  const both: Pair[] = [];
  let [joined, left] = [0, 0];
  for (const row of rows) {
    const [before, now] = [decideProfileMeasure(measure, row.before), decideProfileMeasure(measure, row.now)];
    if (before !== null && now !== null) both.push({ before, now, posts: row.posts });
    else if (now !== null) joined += row.posts;
    else if (before !== null) left += row.posts;
  }
  return { both, joined, left };
}

const count = (pairs: readonly Pair[]): number => pairs.reduce((all, { posts }) => all + posts, 0);
const total = (pairs: readonly Pair[], when: 'before' | 'now'): number =>
  pairs.reduce((sum, pair) => sum + pair[when] * pair.posts, 0);
