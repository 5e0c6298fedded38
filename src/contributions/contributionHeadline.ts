/** Characters of a headline that is read at a glance, and of one that says something. */
const LONGEST = 90;
const SHORTEST = 8;
/** A first sentence is looked for in so many characters. */
const LOOKED_AT = 400;
/** Three letters and a point may be an abbreviation, and the sentence may go on. */
const abbreviation = /(?:^|[^\p{L}])\p{L}{1,3}\.$/u;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The first sentence of a text as its headline, and what is left of the text; null where it is too long or too short for one, or where
 * nothing would be left.
 */
export function contributionHeadline(text: string): { headline: string; rest: string } | null {
  const [first] = sentences.segment(text.trimStart().slice(0, LOOKED_AT));
  if (!first) return null;
  const said = first.segment.trim();
  const rest = text.trimStart().slice(first.segment.length).trim();
  const length = Array.from(said).length;
  if (rest === '' || length > LONGEST || length < SHORTEST || abbreviation.test(said)) return null;
  return { headline: said.replace(/[.。።।]$/u, ''), rest };
}
