import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisPercent } from '../../src/analysis/percent.ts';
import { languages } from '../../src/language/language.ts';
import { concluded, reported, tallies } from './analysisFixture.ts';

const byKind = (hq: [number, number], field: [number, number]) =>
  tallies({ kind: 'hq', total: hq[0], decided: hq[1] }, { kind: 'field', total: field[0], decided: field[1] });
const byHosting = (hosting: [number, number], other: [number, number]) =>
  tallies(
    { kind: 'field', hostsMajorOrganizations: true, total: hosting[0], decided: hosting[1] },
    { kind: 'field', hostsMajorOrganizations: false, total: other[0], decided: other[1] },
  );

describe('a share', () => {
  it('leaves the silent out of its denominator and puts them into its range', () => {
    const conclusion = concluded('dialogue', byKind([8, 8], [6, 10]), { invited: 24, participated: 20 });
    expect(conclusion).toMatchObject({ numerator: 14, denominator: 18, quantifier: 'most', silent: 6 });
    expect(conclusion).toMatchObject({ sensitivity: { worst: 14 / 24, worstQuantifier: 'about half', best: 20 / 24 } });
  });

  it('has no quantifier where nobody answered, and says so in every language', () => {
    const conclusion = concluded('dialogue', [], { invited: 24, participated: 3 });
    expect(conclusion).toMatchObject({ share: null, quantifier: null, silent: 24 });
    for (const language of languages) expect(conclusion.statement[language].length).toBeGreaterThan(20);
  });
});

describe('a comparison of shares', () => {
  it('calls Headquarters to act when the field is worse beyond chance', () => {
    const conclusion = concluded('patAccess', byKind([8, 8], [5, 14]));
    expect(conclusion).toMatchObject({ direction: 'firstHigher', action: { to: { en: 'Headquarters' } } });
    expect(conclusion).toHaveProperty('p', expect.closeTo(0.005516, 6));
  });

  it('asks for an action by the level of the field alone, whatever the verdict', () => {
    const better = concluded('patAccess', byKind([2, 10], [14, 14]));
    expect(better).toMatchObject({ verdict: 'different', direction: 'secondHigher', action: null });
    const chance = concluded('patAccess', byKind([4, 8], [5, 14]));
    expect(chance).toMatchObject({ verdict: 'alike', direction: 'noDifference', action: { group: 'field' } });
    expect(concluded('patAccess', byKind([8, 8], [9, 12]))).toMatchObject({ verdict: 'cannotTell', action: null });
    expect(concluded('patAccess', byKind([8, 8], [0, 2]))).toMatchObject({ verdict: 'tooFew', action: null });
  });

  it('compares nothing with a group that did not answer', () => {
    expect(concluded('patAccess', byKind([8, 8], [0, 0]))).toMatchObject({ direction: 'tooFew', p: null });
  });
});

describe('a comparison of means', () => {
  it('says which group has the greater mean, among all and in the field alone', () => {
    const conclusion = concluded('networks', byHosting([30, 4], [31, 10]));
    expect(conclusion).toMatchObject({ direction: 'firstHigher', groups: [{ mean: 7.5 }, { mean: 3.1 }] });
    expect(conclusion).toMatchObject({ within: { name: 'fieldOnly', direction: 'firstHigher' } });
  });

  it('takes means for the same that differ by no step of the scale', () => {
    expect(concluded('networks', byHosting([1, 3], [2, 6]))).toMatchObject({ direction: 'same' });
  });

  it('has no mean for a group that did not answer: silence is not zero', () => {
    const conclusion = concluded('networks', byHosting([0, 0], [31, 10]));
    expect(conclusion).toMatchObject({ direction: 'tooFew', groups: [{ n: 0, mean: null }, { n: 10 }] });
  });
});

describe('the use of objectives', () => {
  const titles = ['Train all drivers', 'Train every driver', 'Publish a bulletin'];

  it('counts what was reported on each, and finds those that overlap', () => {
    const conclusion = concluded('objectives', [], {}, titles, reported(['P1', 3], ['P3', 1]));
    expect(conclusion).toMatchObject({ objectives: 3, noUpdate: 1, fewer: 2, entries: 4, topShare: 1 });
    expect(conclusion).toMatchObject({ nearDuplicatePairs: [['P1', 'P2']] });
  });

  it('leaves out what was reported on an objective that the plan does not have', () => {
    expect(concluded('objectives', [], {}, titles, reported(['P9', 3]))).toMatchObject({ noUpdate: 3, topShare: null });
  });

  it('can be told of a plan without objectives', () => {
    const conclusion = concluded('objectives', byKind([1, 2], [0, 0]), {}, []);
    expect(conclusion).toMatchObject({ objectives: 0, noUpdate: 0, streamlining: { numerator: 1, denominator: 2 } });
  });
});

describe('statements', () => {
  const pair = fc.nat(12).chain((decided) => fc.tuple(fc.nat(decided), fc.constant(decided)));

  it('are whole sentences in every language whatever was counted', () => {
    const keys = fc.constantFrom('dialogue', 'mainstreaming', 'patAccess', 'networks', 'objectives');
    fc.assert(
      fc.property(keys, pair, pair, fc.nat(5), fc.nat(5), (key, one, other, quiet, absent) => {
        const given = key === 'networks' ? byHosting(one, other) : byKind(one, other);
        const participated = one[1] + other[1] + quiet;
        const { statement } = concluded(
          key,
          given,
          { participated, invited: participated + absent },
          ['A plan'],
          reported(['P1', 2]),
        );
        for (const language of languages) {
          expect(statement[language]).toMatch(/[.)]$/);
          expect(statement[language]).not.toMatch(/[{}]|NaN|undefined|null|Infinity| {2}/);
        }
      }),
    );
  });

  it('never print a per cent that contradicts the word', () => {
    // 599 of 1,000 are about half, 895 most, 1 of 3,000 few.
    expect([
      analysisPercent(599, 1000),
      analysisPercent(895, 1000),
      analysisPercent(8999, 10_000),
      analysisPercent(1, 3000),
    ]).toEqual([59.9, 89.5, 89.9, 0.1]);
  });

  it('say 0 and 100 per cent for none and all only', () => {
    expect([
      analysisPercent(0, 7),
      analysisPercent(7, 7),
      analysisPercent(1, 1000),
      analysisPercent(999, 1000),
      analysisPercent(2, 3),
      analysisPercent(0, 0),
    ]).toEqual([0, 100, 0.1, 99.9, 67, 0]);
  });
});
