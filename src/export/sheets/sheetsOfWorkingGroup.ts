import type { Db } from '../../db/db.ts';
import { exportedStaffFigures, type ExportedStaffFigure } from '../registers/store.ts';
import { exportedGroup } from '../store.ts';
import { type Sheet, exportSheetOfObjects } from './sheet.ts';

/** Names by which `import` knows the sheets of a workbook that was exported. */
export const exportedSheetNames = { roster: 'Roster', group: 'Working group', staff: 'Staff figures' } as const;

const columns = 'Key Date Category Grade Women Men Source Visibility'.split(' ');

/** The working group in one row, with what counts as balance, and its staff figures with a total for each date. */
export async function sheetsOfWorkingGroup(db: Db, workingGroupId: number): Promise<Sheet[]> {
  const { workingGroup } = await exportedGroup(db, workingGroupId);
  const { name, language, timeZone, balanceBand } = workingGroup;
  const band = balanceBand as { from: number; to: number } | undefined;
  const row = { name, language, timeZone, balanceFrom: band?.from ?? null, balanceTo: band?.to ?? null };
  const figures = await exportedStaffFigures(db, workingGroupId);
  const rows = figures.flatMap((one, at) => [
    rowOf(one),
    ...(figures[at + 1]?.date === one.date ? [] : [totalOf(figures.filter(({ date }) => date === one.date))]),
  ]);
  return [exportSheetOfObjects(exportedSheetNames.group, [row]), { name: exportedSheetNames.staff, columns, rows }];
}

function rowOf({
  key,
  date,
  category,
  grade,
  women,
  men,
  source,
  visibility,
}: ExportedStaffFigure): Sheet['rows'][number] {
  return [key, date, category, grade, women, men, source, visibility];
}

/** All categories together; `import` leaves sums out. */
function totalOf(figures: readonly ExportedStaffFigure[]): Sheet['rows'][number] {
  const sum = (count: 'men' | 'women'): number => figures.reduce((total, one) => total + one[count], 0);
  return [null, figures[0]?.date ?? null, 'Total', null, sum('women'), sum('men'), null, null];
}
