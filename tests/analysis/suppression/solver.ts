import type { ShownCount } from '../../../src/analysis/suppression/suppressCounts.ts';

/** What a reader knows of one count. */
export type Known = ShownCount | null;

/** What a reader knows of a table: its columns, of which the last is the sum of the others, and what each column sums to. */
export interface KnownTable {
  columns: readonly (readonly Known[])[];
  sums: readonly number[];
}

/**
 * Every value that each count of a table can have with all that is shown being as it is, in whole numbers: by column, then row. Goes
 * through all tables, row by row, by what the rows so far sum to. `also` is what else is known of a row.
 */
export function possibleValues(
  { columns, sums }: KnownTable,
  also: (row: number, total: number) => boolean = () => true,
): Set<number>[][] {
  const parts = columns.length === 1 ? columns : columns.slice(0, -1);
  const bounds = columns.length === 1 ? sums : sums.slice(0, -1);
  const rows = [...(columns[0] ?? []).keys()];
  const total = columns.length - 1;
  const choices = rows.map((row) =>
    combinations(parts.map((column, at) => valuesOf(column[row] ?? null, bounds[at] ?? 0))).filter((values) => {
      const sum = values.reduce((all, one) => all + one, 0);
      return fits(columns[total]?.[row] ?? null, sum) && also(row, sum);
    }),
  );
  const before = reachable(choices, bounds);
  const behind = reachable(choices.toReversed(), bounds)
    .toReversed()
    .map((sums) => new Set(sums.map((sum) => sum.join(' '))));
  const found = columns.map((column) => column.map(() => new Set<number>()));
  for (const row of rows)
    for (const values of choices[row] ?? [])
      for (const start of before[row] ?? []) {
        const rest = bounds.map((bound, at) => bound - (start[at] ?? 0) - (values[at] ?? 0));
        if (behind[row + 1]?.has(rest.join(' ')) !== true) continue;
        for (const [at, value] of values.entries()) found[at]?.[row]?.add(value);
        found[total]?.[row]?.add(values.reduce((all, one) => all + one, 0));
      }
  return found;
}

/** Whether something is given away: a hidden count with one value left, or "fewer than three" that is not both one and two. */
export function givenAway(table: KnownTable, also?: (row: number, total: number) => boolean): string[] {
  const possible = possibleValues(table, also);
  return table.columns.flatMap((column, at) =>
    column.flatMap((known, row) => {
      const values = possible[at]?.[row] ?? new Set();
      const open = typeof known === 'number' || (known === 'few' ? values.has(1) && values.has(2) : values.size > 1);
      return open ? [] : [`column ${at}, row ${row}: ${String(known)} is ${[...values].join(' or ')}`];
    }),
  );
}

function valuesOf(known: Known, most: number): number[] {
  if (typeof known === 'number') return [known];
  return Array.from({ length: most + 1 }, (_, value) => value).filter((value) => fits(known, value));
}

/** A reader knows the rule: what is not shown and not "fewer than three" is three or more. */
function fits(known: Known, value: number): boolean {
  if (known === null) return true;
  if (known === 'few') return value === 1 || value === 2;
  return known === 'hidden' ? value >= 3 : value === known;
}

function combinations(lists: readonly number[][]): number[][] {
  return lists.reduce<number[][]>((all, list) => all.flatMap((some) => list.map((one) => [...some, one])), [[]]);
}

/** By row: every sum that the rows before it can have. */
function reachable(choices: readonly number[][][], bounds: readonly number[]): number[][][] {
  const all = [[bounds.map(() => 0)]];
  for (const options of choices) {
    const sums = new Map<string, number[]>();
    for (const start of all.at(-1) ?? [])
      for (const values of options) {
        const sum = start.map((one, at) => one + (values[at] ?? 0));
        if (sum.every((one, at) => one <= (bounds[at] ?? 0))) sums.set(sum.join(' '), sum);
      }
    all.push([...sums.values()]);
  }
  return all;
}
