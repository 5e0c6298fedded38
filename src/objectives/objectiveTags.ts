import { z } from 'zod';
import { type Language, languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { unaccented } from '../language/unaccented.ts';
import { objectiveAreas, strategyPoints } from '../registers/policyTexts.ts';

export type StrategyPoint = (typeof strategyPoints)[number];
export type ObjectiveArea = (typeof objectiveAreas)[number];

/** What an objective is tagged with; null where nobody has tagged it. */
export interface ObjectiveTags {
  points: readonly StrategyPoint[] | null;
  area: ObjectiveArea | null;
}

/** The same as it comes from a column of JSON. */
export const objectiveTagsSchema = z.object({
  points: z.array(z.enum(strategyPoints)).nullable(),
  area: z.enum(objectiveAreas).nullable(),
});

/** What was said of an objective's tags. */
export interface SaidTags {
  /** Its code; empty where none was said. */
  code: string;
  points: StrategyPoint[];
  area: ObjectiveArea | null;
  /** "none": its tags are taken off. */
  none: boolean;
  /** Words that are no tag. */
  unknown: string[];
}

/** Nobody names an objective and its tags in more characters. */
const LONGEST = 400;

/** Reads "P01 accountability, includesMen; access" in any of the three languages: the objective's code, then its tags. */
export function parseObjectiveTags(said: string): SaidTags {
  const words = said.slice(0, LONGEST).trim();
  const end = words.search(/[\s:]/);
  const code = end < 0 ? words : words.slice(0, end);
  const named = words
    .slice(code.length)
    .split(/[,;:+]|\s(?:and|et|y|e)\s/)
    .map(folded)
    .filter((one) => one !== '');
  const found: SaidTags = { code, points: [], area: null, none: false, unknown: [] };
  const points = namedTags(strategyPoints);
  const areas = namedTags(objectiveAreas);
  const nothing = namedTags(['none'] as const);
  for (const one of named) {
    const point = points.get(one);
    const area = areas.get(one);
    if (point) found.points = [...new Set([...found.points, point])];
    else if (area) found.area = area;
    else if (nothing.has(one)) found.none = true;
    else found.unknown.push(one);
  }
  return found;
}

const folded = (words: string): string =>
  unaccented(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Tags by what people call them in any language, their ids among it; a word that two have is the first one's. */
function namedTags<Tag extends StrategyPoint | ObjectiveArea | 'none'>(tags: readonly Tag[]): Map<string, Tag> {
  const named = tags.flatMap((tag) =>
    [tag, ...languages.flatMap((language) => translate(language, `objectives.tag_${tag}`).split(','))].map(
      (name): [string, Tag] => [folded(name), tag],
    ),
  );
  return new Map(named.toReversed());
}

/** The name of a tag in a language. */
export function objectiveTagName(tag: StrategyPoint | ObjectiveArea, language: Language): string {
  return translate(language, `objectives.tag_${tag}`).split(',')[0] ?? tag;
}

/** The tags after what was said: points that are named take the place of the points, an area that of the area; the rest stays. */
export function objectiveTagsAfter(before: ObjectiveTags, { points, area, none }: SaidTags): ObjectiveTags {
  if (none) return { points: points.length > 0 ? points : null, area };
  return { points: points.length > 0 ? points : before.points, area: area ?? before.area };
}
