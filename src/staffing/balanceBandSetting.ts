import { z } from 'zod';

const percent = z.int().min(1).max(99);

/** From which share of women to which a grade counts as balanced, in per cent, both included. */
export const balanceBandSchema = z.strictObject({ from: percent, to: percent }).refine(({ from, to }) => from < to);
export type BalanceBand = z.infer<typeof balanceBandSchema>;

/** What counts as balance until the coordinator says otherwise. */
export const usualBand: BalanceBand = { from: 45, to: 55 };

/** A band is no longer than this; what is longer is not looked at. */
const LONGEST = 60;

/** A band as people type it: "45-55", "45 to 55 %", "de 45 à 55"; null for anything that is none. */
export function parseStaffingBand(words: string): BalanceBand | null {
  if (words.length > LONGEST) return null;
  const [, from, to] =
    /^\D{0,10}(\d{1,3})\s*%?\s*(?:-|–|—|to|à|a|al|and|et|y)\s*(\d{1,3})\s*%?$/i.exec(words.trim()) ?? [];
  const judged = balanceBandSchema.safeParse({ from: Number(from), to: Number(to) });
  return judged.success ? judged.data : null;
}

/** Rounding errors of a share: both ends belong to the band. */
const NEAR = 1e-9;

export type Balance = 'balanced' | 'fewerWomen' | 'fewerMen';

/** Where a share of women stands to the band. */
export function staffingBalanceOf(share: number, { from, to }: BalanceBand): Balance {
  if (share * 100 < from - NEAR) return 'fewerWomen';
  return share * 100 > to + NEAR ? 'fewerMen' : 'balanced';
}
