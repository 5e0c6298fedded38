/** The declared scale of the analysis (design section 2): the word, and the least share in per cent that it stands for. */
const scale: readonly (readonly [Quantifier, number])[] = [
  ['all', 100],
  ['almost all', 90],
  ['most', 60],
  ['about half', 40],
  ['some', 15],
];

/**
 * The word for `numerator` of `denominator`. Compares whole numbers, so that 9 of 10 is exactly 90 %.
 * Throws for an empty denominator: nobody asked nothing is neither "all" nor "none".
 */
export function quantifierOfShare(numerator: number, denominator: number): Quantifier {
  if (!(denominator > 0) || numerator < 0 || numerator > denominator) {
    throw new RangeError(`No quantifier for ${numerator} of ${denominator}`);
  }
  for (const [word, least] of scale) if (numerator * 100 >= least * denominator) return word;
  return numerator > 0 ? 'few' : 'none';
}

/**
 * The fewest answers that would have to differ, either way, for another word to be right, the number of answers staying.
 * Null where nobody answered.
 */
export function answersToFlipQuantifier(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  const word = quantifierOfShare(numerator, denominator);
  for (let answers = 1; answers <= denominator; answers++)
    for (const other of [numerator - answers, numerator + answers])
      if (other >= 0 && other <= denominator && quantifierOfShare(other, denominator) !== word) return answers;
  return null;
}

export interface Sensitivity {
  worst: number;
  worstQuantifier: Quantifier;
  best: number;
  bestQuantifier: Quantifier;
}

/**
 * What the share would be had all who are silent failed the test (worst) or met it (best), of all who were expected:
 * the bounds of a share under missing answers without any assumption (Manski 1989, worst-case bounds).
 */
export function shareSensitivity(numerator: number, silent: number, expected: number): Sensitivity {
  const best = numerator + silent;
  return {
    worst: numerator / expected,
    worstQuantifier: quantifierOfShare(numerator, expected),
    best: best / expected,
    bestQuantifier: quantifierOfShare(best, expected),
  };
}

/** Four decimals, for the JSON border only: everything inside is computed with the full number. */
export function shareToFourDecimals(value: number): number {
  return Math.round((value + Number.EPSILON * value) * 10_000) / 10_000;
}
export const quantifiers = ['all', 'almost all', 'most', 'about half', 'some', 'few', 'none'] as const;
export type Quantifier = (typeof quantifiers)[number];
