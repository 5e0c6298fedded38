import { isRiskyCount, LEAST_BASE } from '../../people/smallCountsOfPeople.ts';
import { type Cells, suppressionSteps, type Marks, suppressionMarks, unprotectedCounts } from './suppressionMarks.ts';

/** A count as it may be shown: itself, "fewer than three" (1 or 2), or nothing. */
export type ShownCount = number | 'few' | 'hidden';

/** What the posts of one group answered: how many of each answer. */
export interface Column {
  posts: number;
  counts: readonly number[];
}

/** Columns as they may be shown; null where nothing of them may. */
export interface SuppressedTable {
  all: ShownCount[] | null;
  groups: ShownCount[][] | null;
}

/**
 * The one way of a count to a reader outside the working group (statistical disclosure control: threshold rule with complementary
 * suppression). Nothing is shown on fewer than five posts; a count of 1 or 2 is `few`, and so hidden is a count that all but 1 or 2
 * gave. Further counts are hidden until each of those could be another one with everything that is shown being as it is. `groups` are a
 * partition of `all`, shown both or neither, and only where `all` loses nothing by it. Of a sensitive question a group in which all answered alike is not shown.
 */
export function suppressCounts(
  all: Column,
  groups: readonly Column[],
  { sensitive = false }: { sensitive?: boolean } = {},
): SuppressedTable {
  const mayStand = ({ posts, counts }: Column): boolean => {
    const n = sumOf(counts);
    return posts >= LEAST_BASE && n >= LEAST_BASE && !(sensitive && counts.includes(n));
  };
  if (!mayStand(all)) return { all: null, groups: null };
  const apart = groups.length > 1 && groups.every(mayStand) && areParts(all, groups) && !isShared(all, groups);
  const [alone = null] = protect([all.counts]) ?? [];
  const together = apart ? protect([...groups, all].map(({ counts }) => counts)) : null;
  const whole = together?.at(-1) ?? null;
  if (together && hiddenOf(whole) <= hiddenOf(alone)) return { all: whole, groups: together.slice(0, -1) };
  return { all: alone, groups: null };
}

/** The columns with every count that cannot be shown marked; the last is the sum of the others. Null where marks do not suffice. */
function protect(columns: Cells): ShownCount[][] | null {
  const bases = columns.map(sumOf);
  const risky = suppressionMarks(columns, (column, row) =>
    isRiskyCount(columns[column]?.[row] ?? 0, bases[column] ?? 0),
  );
  const steps = suppressionSteps(columns);
  // A step that helps by itself hides less than steps that help together; where none does, all are taken.
  const marks = [true, false].reduce(
    (before, onlyIfItHelps) => escalated(columns, before, steps, onlyIfItHelps),
    risky,
  );
  if (unprotectedCounts(columns, marks) > 0) return null;
  return columns.map((counts, column) =>
    counts.map((count, row): ShownCount => {
      if (!marks[column]?.[row]) return count;
      return count < 3 ? 'few' : 'hidden';
    }),
  );
}

function escalated(
  columns: Cells,
  risky: Marks,
  steps: readonly ((marks: Marks) => Marks)[],
  onlyIfItHelps: boolean,
): Marks {
  let [marks, open] = [risky, unprotectedCounts(columns, risky)];
  for (const step of steps) {
    if (open === 0) break;
    const next = step(marks);
    const left = unprotectedCounts(columns, next);
    if (!onlyIfItHelps || left < open) [marks, open] = [next, left];
  }
  return marks;
}

const hiddenOf = (counts: readonly ShownCount[] | null): number =>
  counts?.filter((count) => typeof count !== 'number').length ?? Number.POSITIVE_INFINITY;

const areParts = ({ counts }: Column, groups: readonly Column[]): boolean =>
  counts.every((count, row) => count === sumOf(groups.map((group) => group.counts[row] ?? 0)));

/** Whether two posts of different groups gave an answer that nobody else gave: marks on all three counts would say so. */
const isShared = (all: Column, groups: readonly Column[]): boolean =>
  all.counts.some((count, row) => count < 3 && groups.filter((group) => (group.counts[row] ?? 0) > 0).length > 1);

const sumOf = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
