import type { FilePath, FilePlace, ImportProblem } from './problem.ts';

/** What a file says, not judged yet, and where it says so. */
export interface Source {
  raw: unknown;
  place(path: FilePath): FilePlace;
  /** What is wrong already in how it is written down. */
  problems: readonly ImportProblem[];
}
