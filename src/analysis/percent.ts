import { quantifierOfShare } from './quantifier.ts';

/**
 * A share in per cent as it is printed: whole, but with one decimal where rounding would cross a threshold of the scale of words, so
 * that no figure contradicts its word (89.6 is "most", 90 "almost all"). 0 is printed for none and 100 for all only.
 */
export function analysisPercent(part: number, whole: number): number {
  if (part === 0 || whole === 0) return 0;
  const exact = (100 * part) / whole;
  const fits = (shown: number): boolean =>
    shown >= 0 && shown <= 100 && quantifierOfShare(shown, 100) === quantifierOfShare(part, whole);
  const candidates = [
    Math.round(exact),
    tenth(Math.round(exact * 10)),
    tenth(Math.floor(exact * 10)),
    tenth(Math.ceil(exact * 10)),
  ];
  return candidates.find(fits) ?? exact;
}

const tenth = (tenths: number): number => tenths / 10;
