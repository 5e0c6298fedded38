import { languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { unaccented } from '../language/unaccented.ts';
import { normalize } from '../language/normalize.ts';
import { type SegmentRule, segmentKey } from './segment.ts';

/** What was said of segments: nothing, one that is to be shown, or what one is to be. */
export type SaidOfSegment =
  | { does: 'list' }
  | { does: 'show'; name: string }
  | { does: 'define'; name: string; rule: SegmentRule }
  /** Words that stand for nothing, in the order in which they were said. */
  | { does: 'unclear'; name: string; unknown: string[] };

/** Nobody describes posts in more characters, and no name is longer. */
const MOST = 300;
const LONGEST_NAME = 40;

type Mark = (rule: SegmentRule) => SegmentRule;
const kind =
  (value: 'hq' | 'field'): Mark =>
  (rule) => ({ ...rule, kind: value });
const member =
  (value: boolean): Mark =>
  (rule) => ({ ...rule, member: value });
const language =
  (value: SegmentRule['languages'][number]): Mark =>
  (rule) => ({
    ...rule,
    languages: [...new Set([...rule.languages, value])],
  });

/** Longer words stand before those that they begin with: "non-members" is not "members". */
const marks: readonly (readonly [RegExp, Mark])[] = [
  [/\b(?:non[- ]?members?|not members?|non[- ]?membres?|no miembros?)\b/g, member(false)],
  [/\b(?:members?|membres?|miembros?)\b/g, member(true)],
  [/\b(?:headquarters|hq|siege|sede)\b/g, kind('hq')],
  [/\b(?:field|terrain|terreno|missions?|misiones|mision)\b/g, kind('field')],
  [/\b(?:english|anglophones?|anglais|ingles|anglofonas?)\b/g, language('en')],
  [/\b(?:french|francophones?|francais|frances|francofonas?)\b/g, language('fr')],
  [/\b(?:spanish|hispanophones?|espagnol|espanol|hispanohablantes?)\b/g, language('es')],
];

/** Words that describe nothing by themselves, in the three languages. */
const filling = new Set(
  (
    'the all of and or in on with at speaking posts post offices office focal points point language region ' +
    'les le la l tous toutes des de du d et ou en au aux dans avec sur postes poste bureaux bureau points focaux langue ' +
    'los las el todos todas del y e o en a con sobre oficinas oficina puntos punto focales lengua idioma'
  ).split(' '),
);

/** Names of the areas of the world in each language, by the area of time zones that they stand for. */
function areaNames(): [area: string, names: string[]][] {
  return languages
    .flatMap((one) => translate(one, 'segments.areas').split('|'))
    .map((line): [string, string[]] => {
      const [area = '', names = ''] = line.split('=');
      return [area, names.split(',')];
    });
}

/**
 * The parts of "europe = field posts in Europe", in any of the three languages. `regions` are those that the group's posts lie in:
 * words that are none of them, and describe nothing else, are said to be unclear.
 */
export function parseSegment(said: string, regions: readonly string[]): SaidOfSegment {
  const words = normalize(said.slice(0, MOST), 'NFC').trim();
  const at = words.search(/[=:]/);
  if (at < 0) return words === '' ? { does: 'list' } : { does: 'show', name: words.slice(0, LONGEST_NAME) };
  const name = words.slice(0, at).trim().slice(0, LONGEST_NAME);
  const placed = takeRegions(unaccented(words.slice(at + 1)).replace(/[’']/g, ' '), regions);
  let left = placed.left;
  let rule: SegmentRule = { kind: null, regions: placed.regions, member: null, languages: [] };
  for (const [pattern, mark] of marks) {
    if (left.search(pattern) < 0) continue;
    rule = mark(rule);
    left = left.replace(pattern, ' ');
  }
  const unknown = left.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '' && word !== '-' && !filling.has(word));
  if (name === '' || segmentKey(name) === '' || unknown.length > 0) return { does: 'unclear', name, unknown };
  return { does: 'define', name, rule };
}

/** The regions that a folded text names, the longest names first, and what is left of it. */
function takeRegions(text: string, regions: readonly string[]): { regions: string[]; left: string } {
  const named = [
    ...regions.map((region): [string, string] => [unaccented(region), region]),
    ...areaNames().flatMap(([area, names]) =>
      regions.includes(area) ? names.map((one): [string, string] => [unaccented(one), area]) : [],
    ),
  ].toSorted(([one], [other]) => other.length - one.length);
  const found: string[] = [];
  let left = text;
  for (const [name, region] of named) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'gu',
    );
    if (name === '' || left.search(pattern) < 0) continue;
    left = left.replace(pattern, ' ');
    if (!found.includes(region)) found.push(region);
  }
  return { regions: found.toSorted(), left };
}
