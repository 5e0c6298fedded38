/** Counts by column and row. Where there are several columns the last is the sum of the others; every column's sum is known. */
export type Cells = readonly (readonly number[])[];
/** Which counts are not shown; zeros always are. */
export type Marks = readonly (readonly boolean[])[];

/** The marks that a rule sets, with the row rule kept: where one count of a row is missing, subtraction must not bring it back. */
export function suppressionMarks(cells: Cells, isMarked: (column: number, row: number) => boolean): Marks {
  const marks = cells.map((counts, column) => counts.map((count, row) => count > 0 && isMarked(column, row)));
  return closed(cells, marks);
}

function closed(cells: Cells, marks: Marks): Marks {
  const total = cells.length - 1;
  if (total === 0) return marks;
  const next = marks.map((column) => [...column]);
  for (const row of (cells[0] ?? []).keys()) {
    const marked = cells.flatMap((_, column) => (next[column]?.[row] ? [column] : []));
    if (marked.length !== 1) continue;
    const other = cells.findIndex((counts, column) => !marked.includes(column) && (counts[row] ?? 0) > 0);
    if (next[other]) next[other][row] = true;
  }
  return next;
}

/**
 * What more can be hidden, step by step: the parts of one row after the other, those with room to move first and of them the smallest;
 * then the sums of the rows.
 */
export function suppressionSteps(cells: Cells): ((marks: Marks) => Marks)[] {
  const total = cells.length - 1;
  const parts = total === 0 ? [0] : [...cells.keys()].slice(0, -1);
  const least = (row: number) => Math.min(...parts.map((column) => cells[column]?.[row] ?? 0));
  const room = (row: number) => (least(row) > 3 ? 0 : 1);
  const sum = (row: number) => cells[total]?.[row] ?? 0;
  const rows = [...(cells[0] ?? []).keys()].filter((row) => sum(row) > 0);
  const inOrder = rows.toSorted((a, b) => room(a) - room(b) || sum(a) - sum(b));
  const marking = (columns: readonly number[], row: number) => (marks: Marks) =>
    suppressionMarks(cells, (column, at) => marks[column]?.[at] === true || (at === row && columns.includes(column)));
  const sums = total === 0 ? [] : inOrder.map((row) => marking([total], row));
  return [...inOrder.map((row) => marking(parts, row)), ...sums];
}

/**
 * How many marked counts could not be another one: for the others there is another table with the same sums, the same shown counts and the
 * same marks in which it is one more or one less. So "fewer than three" may be one and may be two.
 */
export function unprotectedCounts(cells: Cells, marks: Marks): number {
  const safe = cells.map((counts) => counts.map(() => false));
  const rows = [...(cells[0] ?? []).keys()].filter((row) => marks.some((column) => column[row]));
  for (const shift of shiftsOf(cells.length)) {
    const moves = (row: number, sign: 1 | -1) =>
      shift.every(([column, by]) => mayBe(cells[column]?.[row] ?? 0, sign * by, marks[column]?.[row]));
    const [more, fewer] = [rows.filter((row) => moves(row, 1)), rows.filter((row) => moves(row, -1))];
    // What one row gains another loses.
    const hasOther = (others: readonly number[], row: number) => others.length > (others.includes(row) ? 1 : 0);
    const moved = [...more.filter((row) => hasOther(fewer, row)), ...fewer.filter((row) => hasOther(more, row))];
    for (const row of moved) for (const [column] of shift) if (safe[column]) safe[column][row] = true;
  }
  return marks.flatMap((column, index) => column.filter((marked, row) => marked && !safe[index]?.[row])).length;
}

/** What one post's change of answer does to the columns, and what an exchange of two posts between groups does: no sum notices. */
function shiftsOf(columns: number): [column: number, by: 1 | -1][][] {
  const total = columns - 1;
  if (total === 0) return [[[0, 1]]];
  const groups = Array.from({ length: total }, (_, group) => group);
  return groups.flatMap((group) => [
    [
      [group, 1],
      [total, 1],
    ] as [number, 1 | -1][],
    ...groups
      .filter((other) => other !== group)
      .map((other): [number, 1 | -1][] => [
        [group, 1],
        [other, -1],
      ]),
  ]);
}

/** Whether a marked count could be one more or less and bear the same mark: 1 and 2 are "fewer than three", the others are not. */
function mayBe(count: number, by: number, marked: boolean | undefined): boolean {
  if (!marked) return false;
  return count < 3 ? count + by === 1 || count + by === 2 : count + by >= 3;
}
