import type { Indexed, JudgedFile } from './judgeImportShape.ts';
import type { KnownBeforeImport } from './knownBeforeImport.ts';
import { nearestImportWord } from './nearestImportWord.ts';
import { showImportedValue, type ImportFault, type FilePath } from './importProblem.ts';
import type { ListName } from './importSchema.ts';
import { catalogueWords } from '../language/catalogueTextAsValue.ts';

/** The codes of all posts that there are after the import. */
export function postCodesAfterImport(file: JudgedFile, known: KnownBeforeImport): Set<string> {
  return new Set([...file.named.posts, ...known.posts]);
}

/** What a name may be of. */
const things = ['round', 'instrument', 'post', 'postInRound', 'person'] as const;

/** A finding where a name stands for nothing. */
export function unknownImportName(
  path: FilePath,
  name: string,
  what: (typeof things)[number],
  names: ReadonlySet<string>,
): ImportFault[] {
  if (names.has(name)) return [];
  if (names.size === 0 && what === 'post')
    return [{ path, message: catalogueWords('importProblems.noPostsYet', { value: showImportedValue(name) }) }];
  const meant = nearestImportWord(name, [...names]);
  const said = { thing: catalogueWords(`importProblems.thing_${what}`), value: showImportedValue(name) };
  const message = meant
    ? catalogueWords('importProblems.unknownMeant', { ...said, meant })
    : catalogueWords('importProblems.unknown', said);
  return [{ path, message }];
}

/** Findings for the rows whose key an earlier row has; rows without a key are left out. */
export function repeatedImportRows<Item>(
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
    const said = { value: showImportedValue(one), list, row: before + 1 };
    return [{ path: [list, index, column], message: catalogueWords('importProblems.twice', said) }];
  });
}
