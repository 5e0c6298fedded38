const SHARE = String.raw`\{(?:percent|rate),\s*number(?:,\s*percent)?\}`;
/** A share behind a count, ", soit {percent, number} %" in "({n} sur {m}, soit {percent, number} %)". */
const BEHIND_COUNT = new RegExp(String.raw`,[^(){},]*${SHARE}[^(){},]*(?=\))`, 'g');
/** A share alone in its brackets, " ({rate, number, percent} women)". */
const ALONE = new RegExp(String.raw`\s*\([^(){}]*${SHARE}[^(){}]*\)`, 'g');

/**
 * A text in ICU MessageFormat without the shares that stand in brackets behind their counts: of few posts or persons, readers outside are
 * told how many and not per cent. A share that is no aside stays. Works on the texts of instruments that are in use, too.
 */
export function icuTextWithoutPercent(source: string): string {
  return source.replaceAll(BEHIND_COUNT, '').replaceAll(ALONE, '');
}
