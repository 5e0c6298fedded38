import type { ShortcomingRule } from '../../instruments/shortcomingRule.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { formatText } from '../../language/translate.ts';
import { analysisPercent } from '../percent.ts';
import { LEAST_BASE, LEAST_PERCENT } from '../../people/smallCountsOfPeople.ts';
import { icuTextWithoutPercent } from '../../language/icuTextWithoutPercent.ts';

/** Equal numbers counted: how many posts gave, or lack, just so much. */
export interface ShortcomingCount {
  value: number;
  posts: number;
}

/** What posts lack: the middle of their gaps, or how many are without. Made of five posts or more only. */
export type ShortcomingFigure =
  | { key: string; rule: 'medianGap'; posts: number; gap: number }
  | { key: string; rule: 'shareWithout'; posts: number; count: number };

/** A figure with the rule that says it. */
export interface Shortcoming {
  rule: ShortcomingRule;
  figure: ShortcomingFigure;
}

/** The figure of a rule over what was counted; null below five posts, where one of them could be told. */
export function shortcomingFigure(
  rule: ShortcomingRule,
  counted: readonly ShortcomingCount[],
): ShortcomingFigure | null {
  const posts = counted.reduce((sum, one) => sum + one.posts, 0);
  if (posts < LEAST_BASE) return null;
  if (rule.rule === 'medianGap') return { key: rule.key, rule: rule.rule, posts, gap: medianOf(counted, posts) };
  const without = counted.filter(({ value }) => value <= rule.atMost);
  return { key: rule.key, rule: rule.rule, posts, count: without.reduce((sum, one) => sum + one.posts, 0) };
}

/** The number in the middle; of an even number of posts the mean of the two there. */
function medianOf(counted: readonly ShortcomingCount[], posts: number): number {
  const inOrder = counted.toSorted((one, other) => one.value - other.value);
  const at = (position: number): number => {
    let before = 0;
    for (const { value, posts: here } of inOrder) {
      before += here;
      if (position < before) return value;
    }
    throw new Error('the position lies within the posts');
  };
  return (at(Math.floor((posts - 1) / 2)) + at(Math.floor(posts / 2))) / 2;
}

/** None, one or two posts, on either side, would tell of each what it said: the same bound as for every count outside the working group. */
const FEW = 2;

/** The sentence of a shortcoming, the same for all readers, so that no two of them together know more. */
export function shortcomingSentence({ rule, figure }: Shortcoming, language: Language): string {
  const { posts } = figure;
  const text = localizedIn(rule.statement, language);
  if (figure.rule === 'medianGap') {
    const is = figure.gap > 0 ? 'lacking' : 'enough';
    return formatText(language, text, { posts, gap: gapSaid(figure), is });
  }
  const { count } = figure;
  // The same for all readers, and some of them are outside.
  const source = posts < LEAST_PERCENT ? icuTextWithoutPercent(text) : text;
  return formatText(language, source, { posts, count, percent: analysisPercent(count, posts), shown: shownAs(figure) });
}

/** How a count is said, so that the sentence and the numbers beside it keep the same from being told. */
const shownAs = ({ posts, count }: { posts: number; count: number }): 'few' | 'allButFew' | 'count' =>
  count <= FEW ? 'few' : posts - count <= FEW ? 'allButFew' : 'count';

/** A gap as it is said: where there is enough, none. */
const gapSaid = ({ gap }: { gap: number }): number => Math.max(0, gap);

/** The numbers that a sentence says; a count that points at one or two posts is none of them. */
export function shortcomingFiguresSaid({ figure }: Shortcoming): Record<string, number> {
  const { posts } = figure;
  if (figure.rule === 'medianGap') return { posts, gap: gapSaid(figure) };
  return { posts, ...(shownAs(figure) === 'count' && { count: figure.count }) };
}
