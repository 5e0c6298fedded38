/** Where an instrument says how often chance alone does as much, of all posts or of those of one kind. */
const ARGUMENT = /\(\{(?:perThousand|withinPerThousand)\b/g;

/**
 * The sentence of a rule, in ICU MessageFormat, without the brackets that tell how often chance alone would do as much, and without the
 * judgement before them that would then stand without its figure ("…, which is unlikely to be an accident"): readers outside the
 * working group are told the counts, not the test. Works on the sentences of instruments that are in use, too.
 */
export function conclusionTextWithoutTest(source: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { index: at } of source.matchAll(ARGUMENT)) {
    if (at < from) continue;
    const end = closingBracket(source, at);
    if (end < 0) break;
    pieces.push(withoutJudgement(source.slice(from, at)).trimEnd());
    from = end + 1;
  }
  return [...pieces, source.slice(from)].join('');
}

/** Drops the last clause where it follows the figures of the sentence and has none of its own. */
function withoutJudgement(before: string): string {
  return before.replace(/(?<=[)}])\s?[,:;][^{}()]+$/u, '');
}

/** Where the round bracket that opens at a place is closed, outside all braces; -1 where it is not. */
function closingBracket(source: string, open: number): number {
  let depth = 0;
  for (let at = open + 1; at < source.length; at++) {
    const sign = source[at];
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (sign === ')' && depth === 0) return at;
    if (depth < 0) return -1;
  }
  return -1;
}
