import { distance } from 'fastest-levenshtein';
import { type Language, languages } from '../language/language.ts';
import { matchesPersonName, plainPersonName } from './plainPersonName.ts';

/** A duty station by its names; those that are missing are the same in every language. */
export interface StationNames {
  name: string;
  nameFr: string | null;
  nameEs: string | null;
}

/** A post with everything that people call it by. */
export interface NamedPost {
  code: string;
  name: string;
  station: StationNames;
  /** ISO 3166-1 alpha-2. */
  country: string;
  holders: readonly string[];
}

/** What the reader's language calls a duty station. */
export function dutyStationName({ name, nameFr, nameEs }: StationNames, language: Language): string {
  return { en: name, fr: nameFr ?? name, es: nameEs ?? name }[language];
}

/**
 * The posts that words mean, whatever fits first: the code, the place or its country in any language, then a part of a code, a
 * name, a place or a holder's name.
 */
export function postsMeant<Post extends NamedPost>(words: string, posts: readonly Post[]): Post[] {
  if (words.length > LONGEST_NAME || plainPersonName(words) === '') return [];
  const fits: ((post: Post) => boolean)[] = [
    ({ code }) => matchesPersonName(words, code),
    (post) => placesOfPost(post).some((name) => matchesPersonName(words, name)),
    ({ code, name, station, holders }) =>
      [code, name, ...stationNames(station), ...holders].some((text) => matchesPersonName(words, text, 'part')),
  ];
  return fits.map((fit) => posts.filter(fit)).find((some) => some.length > 0) ?? [];
}

/** The posts whose place is spelled nearest to words that mean none, at most one letter in three off; none where nothing comes near. */
export function postsNearest<Post extends NamedPost>(words: string, posts: readonly Post[]): Post[] {
  if (words.length > LONGEST_NAME) return [];
  const said = plainPersonName(words);
  const limit = Math.floor(said.length / 3);
  const far = posts.map((post) =>
    Math.min(...[post.code, ...placesOfPost(post)].map((name) => distance(said, plainPersonName(name)))),
  );
  const nearest = Math.min(...far);
  return nearest > limit ? [] : posts.filter((_, position) => far[position] === nearest);
}

function stationNames({ name, nameFr, nameEs }: StationNames): string[] {
  return [name, nameFr, nameEs].filter((one) => one !== null);
}

const countryNames = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** What people call the place of a post, its country included, in the three languages. */
export function placesOfPost({ station, country }: Pick<NamedPost, 'station' | 'country'>): string[] {
  return [...stationNames(station), ...countryNames.map((names) => names.of(country) ?? country)];
}

/** A longer text names nothing. */
const LONGEST_NAME = 200;
