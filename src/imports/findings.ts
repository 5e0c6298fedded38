import type { Indexed, JudgedFile } from './judge.ts';
import type { Known } from './known.ts';
import { nearest } from './nearest.ts';
import { showProblem, type ImportFault, type FilePath } from './problem.ts';
import type { ListName } from './schema.ts';

/** The codes of all posts that there are after the import. */
export function postCodesIn(file: JudgedFile, known: Known): Set<string> {
  return new Set([...file.named.posts, ...known.posts]);
}

/** A finding where a name stands for nothing. */
export function unknownName(path: FilePath, name: string, what: string, names: ReadonlySet<string>): ImportFault[] {
  if (names.has(name)) return [];
  const meant = nearest(name, [...names]);
  return [{ path, message: `there is no ${what} ${showProblem(name)}${meant ? `; did you mean "${meant}"?` : ''}` }];
}

/** Findings for the rows whose key an earlier row has; rows without a key are left out. */
export function repeated<Item>(
  list: ListName,
  column: string,
  rows: readonly Indexed<Item>[],
  key: (item: Item) => string | undefined,
): ImportFault[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ index, row }): ImportFault[] => {
    const one = key(row);
    const before = one === undefined ? undefined : first.get(one);
    if (one !== undefined && before === undefined) first.set(one, index);
    if (before === undefined) return [];
    return [
      { path: [list, index, column], message: `${showProblem(one)} stands in ${list} row ${before + 1} already` },
    ];
  });
}
