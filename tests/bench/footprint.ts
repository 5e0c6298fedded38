import { readFileSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';

/** What a process has used of the machine. */
export interface Footprint {
  /** Milliseconds of processor, its own and the system's for it. */
  cpu: number;
  /** Bytes resident. */
  memory: number;
}

/** Clock ticks a second and bytes a page, as Linux has them everywhere that we measure. */
const TICKS = 100;
const PAGE = 4_096;

/** What Linux says of a process: the same source for Focal and for what it is measured against. */
export function footprintOf({ pid }: ChildProcess): Footprint {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = after.split(' ').map(Number);
  const [user = 0, system = 0] = fields.slice(11, 13);
  const [resident = 0] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number).slice(1);
  return { cpu: ((user + system) * 1_000) / TICKS, memory: resident * PAGE };
}

/** The statements and commits that a running Focal says it has had its database do; none for a program that says nothing. */
export async function databaseWorkAt(address: string | null): Promise<{ statements: number; commits: number }> {
  if (address === null) return { statements: 0, commits: 0 };
  const told = await (await fetch(`${address}/metrics`)).text();
  const sum = (name: string): number =>
    Array.from(told.matchAll(new RegExp(`^${name}(?:{[^}]*})? (\\d+)$`, 'gm')), ([, n]) => Number(n)).reduce(
      (all, one) => all + one,
      0,
    );
  return { statements: sum('focal_database_statements_total'), commits: sum('focal_database_commits_total') };
}
