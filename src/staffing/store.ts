import type { Db, Tx } from '../db/db.ts';
import { type BalanceBand, balanceBandSchema, usualBand } from './balanceBandSetting.ts';
import { type YearBasis, yearBasisSchema } from './yearBasis.ts';

/** What files said of organization, policy and targets, up to and with a year, the latest first. */
export async function staffingYearBases(
  db: Db | Tx,
  workingGroupId: number,
  upTo: number,
): Promise<(YearBasis & { year: number })[]> {
  const rows = await db.yearBasis.findMany({
    where: { workingGroupId, year: { lte: upTo } },
    orderBy: { year: 'desc' },
  });
  return rows.map(({ year, content }) => ({ year, ...yearBasisSchema.parse(content) }));
}

/** Keeps what a file says of a year in the place of what an earlier one said; says whether it is new, other or the same. */
export async function saveStaffingYearBasis(
  tx: Tx,
  workingGroupId: number,
  year: number,
  basis: YearBasis,
): Promise<void> {
  const key = { workingGroupId, year };
  await tx.yearBasis.upsert({
    where: { workingGroupId_year: key },
    update: { content: basis },
    create: { ...key, content: basis },
  });
}

async function bandSaid(db: Db | Tx, id: number): Promise<BalanceBand | null> {
  const row = await db.workingGroup.findUniqueOrThrow({ where: { id }, select: { balanceBand: true } });
  return balanceBandSchema.nullable().parse(row.balanceBand);
}

/** What counts as balance in a group. */
export async function staffingBalanceBand(db: Db | Tx, workingGroupId: number): Promise<BalanceBand> {
  return (await bandSaid(db, workingGroupId)) ?? usualBand;
}

/** Keeps what counts as balance; false where that was said already. */
export async function saveStaffingBalanceBand(tx: Tx, workingGroupId: number, band: BalanceBand): Promise<boolean> {
  const before = await bandSaid(tx, workingGroupId);
  if (before?.from === band.from && before.to === band.to) return false;
  await tx.workingGroup.update({ where: { id: workingGroupId }, data: { balanceBand: band } });
  return true;
}

/** The posts of a group, and whether each works on the staffing side. */
export async function postsWithSides(
  db: Db,
  workingGroupId: number,
): Promise<{ code: string; staffingSide: boolean }[]> {
  return db.post.findMany({
    where: { workingGroupId },
    select: { code: true, staffingSide: true },
    orderBy: { code: 'asc' },
  });
}

/** Keeps whether a post works on the staffing side; false where that was said already. */
export async function saveStaffingSide(tx: Tx, id: number, staffingSide: boolean): Promise<boolean> {
  const { count } = await tx.post.updateMany({ where: { id, staffingSide: !staffingSide }, data: { staffingSide } });
  return count === 1;
}
