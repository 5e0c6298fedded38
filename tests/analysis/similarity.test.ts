import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRound } from '../support/roundFixture.ts';
import {
  NEAR_DUPLICATE,
  nearDuplicateTitles,
  titleSimilarity,
} from '../../src/language/titleSimilarity/titleSimilarity.ts';
import { hardNegatives, nearDuplicatePairs } from './titleCorpus.ts';

describe('near-duplicate titles', () => {
  it('are judged on a corpus of the size that the threshold was chosen with', () => {
    expect(nearDuplicatePairs.length).toBeGreaterThanOrEqual(60);
    expect(hardNegatives.length).toBeGreaterThanOrEqual(150);
  });

  it.each(nearDuplicatePairs)('are found: %s / %s', (one, other) => {
    expect(titleSimilarity(one, other)).toBeGreaterThan(NEAR_DUPLICATE + 0.005);
    expect(titleSimilarity(other, one)).toBeCloseTo(titleSimilarity(one, other), 12);
  });

  it.each(hardNegatives)('are not seen where titles share a frame: %s / %s', (one, other) => {
    expect(titleSimilarity(one, other)).toBeLessThan(NEAR_DUPLICATE - 0.015);
    expect(titleSimilarity(other, one)).toBeCloseTo(titleSimilarity(one, other), 12);
  });

  it('are the five pairs of the sample and no others, far from everything else', () => {
    const { objectives } = sampleRound();
    const pairs = nearDuplicateTitles(objectives);
    expect(pairs).toEqual([
      ['P02', 'P05'],
      ['P03', 'P08'],
      ['P09', 'P14'],
      ['P12', 'S06'],
      ['S01', 'S04'],
    ]);
    const others = objectives.flatMap((one, i) =>
      objectives.slice(i + 1).map((other) => titleSimilarity(one.title, other.title)),
    );
    expect(others.filter((value) => value > 0.5 && value < NEAR_DUPLICATE)).toEqual([]);
  });

  it('are found among all titles of the corpus at once, each only with its own twin', () => {
    // Titles of one frame stand in both lists on purpose; only the pairs themselves may come out.
    const titles = [...new Set(nearDuplicatePairs.flat())];
    const objectives = titles.map((title, index) => ({ code: String(index), title }));
    const known = new Set(nearDuplicatePairs.map(([one, other]) => `${titles.indexOf(one)} ${titles.indexOf(other)}`));
    const found = nearDuplicateTitles(objectives).map((pair) => pair.join(' '));
    expect(found.filter((pair) => !known.has(pair))).toEqual([]);
    expect(found).toHaveLength(known.size);
  });

  it('survive capitals, accents left out, curly apostrophes and stray signs', () => {
    expect(
      titleSimilarity(
        'Incluir la dimensión de género en cada propuesta',
        'INCLUIR LA DIMENSION DE GENERO EN CADA PROPUESTA.',
      ),
    ).toBe(1);
    expect(titleSimilarity('Migrant women’s groups (all)', "Migrant women's groups")).toBe(1);
  });

  it('take numbers, grades and years for words: a hundred objectives that differ by a number are a hundred', () => {
    expect(titleSimilarity('Train 20 officials in gender', 'Train 30 officials in gender')).toBe(0);
    expect(titleSimilarity('Appoint women to P-4 posts', 'Appoint women to P-5 posts')).toBe(0);
    expect(titleSimilarity('Publish figures for 2001', 'Publish figures for 2002')).toBe(0);
    const many = Array.from({ length: 100 }, (_, index) => ({
      code: `P${index}`,
      title: `Do task ${index + 1} of the plan`,
    }));
    expect(nearDuplicateTitles(many)).toEqual([]);
    expect(titleSimilarity('Train twenty officials in gender', 'Train 20 officials in gender')).toBe(1);
  });

  it('do not depend on the other titles, nor on their order', () => {
    const titles = fc.shuffledSubarray(nearDuplicatePairs.slice(0, 8).flat());
    fc.assert(
      fc.property(titles, (some) => {
        const found = nearDuplicateTitles(some.map((title) => ({ code: title, title })));
        const expected = nearDuplicatePairs.filter(([one, other]) => some.includes(one) && some.includes(other));
        expect(found.map((pair) => pair.toSorted())).toHaveLength(expected.length);
      }),
    );
  });

  it('are measured from 0 to 1 whatever people write, and everything is like itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const value = titleSimilarity(one, other);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(titleSimilarity(one, one)).toBe(1);
      }),
    );
  });

  it('are not the way there and the way back, and may be said with a noun or a field word of the same meaning', () => {
    expect(
      titleSimilarity('Move posts from headquarters to the field', 'Move posts from the field to headquarters'),
    ).toBe(0);
    expect(
      titleSimilarity('Move posts from headquarters to the field', 'Move posts to the field from headquarters'),
    ).toBe(1);
    const share = titleSimilarity(
      'Raise the share of women in senior posts',
      'Increase the proportion of women in senior positions',
    );
    expect(share).toBeGreaterThan(0.9);
  });
});
