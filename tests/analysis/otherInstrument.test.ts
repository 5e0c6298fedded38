import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import type { RoundAnalysis } from '../../src/analysis/analysis.ts';
import { analysisAsPlainText } from '../../src/analysis/analysisAsPlainText.ts';
import { analysisJson } from '../../src/analysis/analysisJson.ts';
import { analysisMessages, analysisPages } from '../../src/analysis/messages.ts';
import { proofOf } from '../../src/analysis/proof/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { storeRound } from '../support/roundFixture.ts';
import { fireRound, fireSafety } from './otherInstrument.ts';

describe.each(databases)('the analysis of an instrument with other questions on $name', ({ open }) => {
  let test: TestDatabase;
  let analysis: RoundAnalysis;
  beforeAll(async () => {
    test = await open();
    analysis = await analyseRound(test.db, await storeRound(test.db, fireRound, { instrument: fireSafety }));
  });
  afterAll(() => test.close());

  const conclusion = (key: string) => analysis.conclusions.find((one) => one.key === key);
  const overall = (key: string) => analysis.findings.find(({ question }) => question === key)?.overall;

  it('counts a numeric answer', () => {
    expect(conclusion('drilled')).toMatchObject({ numerator: 2, denominator: 4, quantifier: 'about half', silent: 2 });
  });

  it('decides a count of rows only where the missing rows cannot change it', async () => {
    // W1 answered one row of two, and not wide: two wide ones are out of reach. E3 might still have them.
    expect(conclusion('wideExits')).toMatchObject({ numerator: 1, denominator: 4, silent: 2 });
    const { lines } = await proofOf(test.db, analysis, 'wideExits', { page: 1, size: 10 });
    expect(lines.map(({ post, side }) => `${post} ${side}`)).toEqual([
      'E1 for',
      'E2 against',
      'E3 silent',
      'W1 against',
      'W2 against',
      'W3 silent',
    ]);
  });

  it('compares regions', () => {
    expect(conclusion('byRegion')).toMatchObject({
      groups: [
        { group: 'east', numerator: 2, denominator: 3 },
        { group: 'west', numerator: 0, denominator: 1 },
      ],
      verdict: 'tooFew',
      action: null,
    });
  });

  it('compares members with others by the sums of those who answered every row', () => {
    expect(conclusion('byMembership')).toMatchObject({
      groups: [
        { group: 'members', n: 2, mean: 4.5 },
        { group: 'others', n: 1, mean: 4 },
      ],
      verdict: 'tooFew',
    });
    expect(conclusion('byMembership')).not.toHaveProperty('within');
  });

  it('counts objectives by the settings of the rule, under the names of the contract', async () => {
    expect(conclusion('goals')).toMatchObject({ objectives: 3, noUpdate: 1, fewer: 2, entries: 3, topShare: 2 / 3 });
    const json = await analysisJson(test.db, analysis);
    expect((json['conclusions'] as unknown[])[4]).toMatchObject({
      key: 'goals',
      fewerThan3: 2,
      topEightShare: 0.6667,
      nearDuplicatePairs: [['G1', 'G2']],
      wantStreamlining: { numerator: 2, denominator: 4, quantifier: 'about half' },
      statement: { en: '3 on 3' },
    });
  });

  it('counts each of several choices, by posts and by choices', () => {
    expect(overall('means')).toEqual({
      posts: 2,
      items: 1 + 1,
      parts: [
        {
          part: '',
          n: 3,
          mean: null,
          distribution: [
            { answer: 'sand', count: 2 },
            { answer: 'water', count: 0 },
            { answer: 'foam', count: 1 },
          ],
        },
      ],
    });
  });

  it('gives numbers that are typed a mean, and no list of who typed what', () => {
    expect(overall('wardens')).toEqual({ posts: 3, items: 3, parts: [{ part: '', n: 3, distribution: [], mean: 4 }] });
  });

  it('takes the choices of a list inside of an item apart, and adds up its numbers', () => {
    const { posts, items, parts } = overall('incidents') ?? { posts: 0, items: 0, parts: [] };
    expect({ posts, items }).toEqual({ posts: 2, items: 3 });
    expect(parts.find(({ part }) => part === 'damage')).toMatchObject({ n: 3, mean: 14, distribution: [] });
    expect(parts.find(({ part }) => part === 'causes')?.distribution).toEqual([
      { answer: 'wire', count: 2 },
      { answer: 'stove', count: 1 },
    ]);
    expect(parts.map(({ part }) => part)).not.toContain('story');
  });

  it('finds no more than their number for dates and texts', () => {
    expect(overall('lastDrill')).toEqual({ posts: 1, items: 1, parts: [] });
    expect(overall('remark')).toEqual({ posts: 1, items: 1, parts: [] });
  });

  it('is told without a word of another instrument', () => {
    const reader = { tier: 'coordinator', language: 'en' } as const;
    const pages = Array.from({ length: analysisPages(analysis, reader) }, (_, index) =>
      analysisMessages(analysis, reader, index + 1),
    );
    const text = JSON.stringify(pages) + analysisAsPlainText(analysis, 'en');
    expect(text).toContain('Fire safety, version 3');
    expect(text).not.toMatch(/gender|women|dialogue|Headquarters/i);
  });
});
