import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { type NamedPost, postsMeant, postsNearest, dutyStationName } from '../../src/people/postsMeant.ts';

const post = (code: string, names: (string | null)[], country: string, holders: string[] = []): NamedPost => ({
  code,
  name: `Mission with Regional Functions ${code}`,
  station: { name: names[0] ?? code, nameFr: names[1] ?? null, nameEs: names[2] ?? null },
  country,
  holders,
});
const posts = [
  post('MNL', ['Manila', null, null], 'PH', ['Ana Reyes']),
  post('GVA', ['Geneva', 'Genève', 'Ginebra'], 'CH', ['Benoît Rochat']),
  post('CAI', ['Cairo', 'Le Caire', 'El Cairo'], 'EG'),
  post('SJO', ['San José', null, null], 'CR'),
  post('KBP', ['Kyiv', 'Kiev', 'Kiev'], 'UA'),
];
const meant = (words: string): string[] => postsMeant(words, posts).map(({ code }) => code);
const nearest = (words: string): string[] => postsNearest(words, posts).map(({ code }) => code);

describe('a post', () => {
  it.each([
    ['gva', 'GVA'],
    ['Genève', 'GVA'],
    ['geneve', 'GVA'],
    ['GINEBRA', 'GVA'],
    ['Le Caire', 'CAI'],
    ['caire', 'CAI'],
    ['san jose', 'SJO'],
    ['rochat', 'GVA'],
    ['Suisse', 'GVA'],
    ['Switzerland', 'GVA'],
    ['les Philippines', 'MNL'],
    ['Filipinas', 'MNL'],
    ['Égypte', 'CAI'],
    ['Ucrania', 'KBP'],
  ])('is found by “%s”', (words, code) => {
    expect(meant(words)).toEqual([code]);
  });

  it('is found by a part of its name, as all are that share it', () => {
    expect(meant('regional functions')).toHaveLength(posts.length);
    expect(meant('')).toEqual([]);
    expect(meant('Atlantis')).toEqual([]);
  });

  it.each([
    ['Manille', 'MNL'],
    ['Manilla', 'MNL'],
    ['Ginevra', 'GVA'],
    ['Kairo', 'CAI'],
    ['Swizerland', 'GVA'],
  ])('is what “%s” comes nearest to', (words, code) => {
    expect(meant(words)).toEqual([]);
    expect(nearest(words)).toEqual([code]);
  });

  it.each(['Atlantis', 'xyz', 'ab', ''])('is not guessed from “%s”', (words) => {
    expect(nearest(words)).toEqual([]);
  });

  it('stands at a place that the reader’s language names', () => {
    const [manila, geneva] = posts;
    expect(languages.map((language) => geneva && dutyStationName(geneva.station, language))).toEqual([
      'Geneva',
      'Genève',
      'Ginebra',
    ]);
    expect(manila && dutyStationName(manila.station, 'fr')).toBe('Manila');
  });
});
