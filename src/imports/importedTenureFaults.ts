import { personRolesOverlap, type Tenure } from '../people/roles.ts';
import type { Indexed } from './judgeImportShape.ts';
import { showImportedValue, type ImportFault } from './importProblem.ts';
import type { ListName } from './importSchema.ts';
import { catalogueWords } from '../language/catalogueTextAsValue.ts';

/**
 * What is wrong with the dates of roles: of each, and between it and the same role of the same person (as `same` tells) at other
 * times, in the file or `held` already.
 */
export function importedTenureFaults<Whose>(
  list: ListName,
  roles: readonly Indexed<Whose & { from: string; to?: string | undefined }>[],
  held: readonly (Whose & Tenure)[],
  same: (one: Whose) => string,
): ImportFault[] {
  const others = new Map<string, { tenure: Tenure; inFile: boolean }[]>();
  const add = (key: string, tenure: Tenure, inFile: boolean) => {
    others.set(key, [...(others.get(key) ?? []), { tenure, inFile }]);
  };
  for (const one of held) add(same(one), one, false);
  return roles.flatMap(({ index, row }): ImportFault[] => {
    const tenure = { from: row.from, to: row.to ?? null };
    if (tenure.to !== null && tenure.to < tenure.from) {
      const said = { value: showImportedValue(tenure.to), begins: tenure.from };
      const message = catalogueWords('importProblems.endsBefore', said);
      return [{ path: [list, index, 'to'], message }];
    }
    // A role of the working group that begins on the same day is this row itself, as an earlier import left it.
    const rivals = (others.get(same(row)) ?? []).filter((one) => one.inFile || one.tenure.from !== tenure.from);
    add(same(row), tenure, true);
    const clash = rivals.find((one) => personRolesOverlap(tenure, one.tenure))?.tenure;
    if (!clash) return [];
    const said = { value: showImportedValue(tenure.from), from: clash.from, to: clash.to ?? 'none' };
    const message = catalogueWords('importProblems.overlaps', said);
    return [{ path: [list, index, 'from'], message }];
  });
}
