import type { StoredAnswer } from './store.ts';

/** The fewest posts that must have changed a cell of a group before it is told anew outside the working group. */
export const LEAST_CHANGED = 3;

/** What one post said before and says now. */
export interface Amended {
  post: string;
  kind: string;
  /** Of the update that stands now. */
  submittedAt: Date;
  before: readonly StoredAnswer[];
  now: readonly StoredAnswer[];
}

/** One answer of one part of a question that a post gave before or gives now, but not both. */
interface Move {
  post: string;
  kind: string;
  part: string;
  value: string;
}

/** The answers to a question that posts changed. */
export function answersAmendedInRevision(amended: readonly Amended[], question: string): Move[] {
  return amended.flatMap(({ post, kind, before, now }) => {
    const [old, fresh] = [before, now].map((all) => countsOf(all.filter((one) => one.question === question)));
    const keys = new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])]);
    return [...keys].flatMap((key): Move[] => {
      if (old?.get(key) === fresh?.get(key)) return [];
      const [part = '', ...value] = key.split('\n');
      return [{ post, kind, part, value: value.join('\n') }];
    });
  });
}

/** Posts that changed any answer to a question. */
export function postsAmendedInRevision(amended: readonly Amended[], question: string): string[] {
  return [...new Set(answersAmendedInRevision(amended, question).map(({ post }) => post))];
}

/**
 * Whether a part of a question, counted by group, stays as it was: some cell of it was changed, but by fewer posts than may be told
 * apart from it. Where a question has one part without a name, that counts whatever its answers are stored under.
 */
export function isPartKeptInRevision(moves: readonly Move[], part: string): boolean {
  const posts = new Map<string, Set<string>>();
  for (const move of moves) {
    if (part !== '' && move.part !== part) continue;
    const cell = `${move.kind}\n${move.part}\n${move.value}`;
    posts.set(cell, (posts.get(cell) ?? new Set()).add(move.post));
  }
  return [...posts.values()].some(({ size }) => size < LEAST_CHANGED);
}

function countsOf(answers: readonly StoredAnswer[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { part, value } of answers) {
    const key = `${part}\n${value}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
