import { describe, expect, it } from 'vitest';
import type { Finding, PartFinding, PublishedPart, Slice } from '../../../src/analysis/findings.ts';
import { shownFinding } from '../../../src/analysis/suppression/shownFinding.ts';
import type { Visibility } from '../../../src/instruments/instrument.ts';
import { planOfAction } from '../analysisFixture.ts';

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** A question with three numbered answers, and how many gave each. */
function slice(counts: readonly number[], posts = sum(counts)): Slice {
  const total = sum(counts.map((count, at) => count * at));
  const distribution = counts.map((count, answer) => ({ answer, count }));
  const n = sum(counts);
  return { posts, items: posts, parts: [{ part: '', n, distribution, mean: n === 0 ? null : total / n }] };
}

/** What headquarters and the field answered, told apart by kind and, the same again, by region. */
function finding(hq: number[], field: number[], question = 'dialogue'): Finding {
  const groups = [
    { value: 'field', slice: slice(field) },
    { value: 'hq', slice: slice(hq) },
  ];
  return {
    question,
    overall: slice(hq.map((count, at) => count + (field[at] ?? 0))),
    by: [
      { dimension: 'kind', groups },
      { dimension: 'region', groups },
    ],
  };
}

/** The instrument with one question made sensitive, or for some readers. */
function instrumentWith(change: { sensitive?: boolean; visibility?: Visibility }) {
  const instrument = structuredClone(planOfAction());
  for (const page of instrument.pages)
    for (const question of page.questions) if (question.key === 'dialogue') Object.assign(question, change);
  return instrument;
}

const shown = (tier: Visibility, given: Finding, change: Parameters<typeof instrumentWith>[0] = {}) =>
  shownFinding(tier, instrumentWith(change), given);
const countsOf = ({ parts }: Pick<Slice, 'parts'> | ReturnType<typeof shown>['overall']) =>
  parts.map(({ distribution }) => distribution.map(({ count }) => count));
const dimensionsOf = ({ by }: ReturnType<typeof shown>) => by.map(({ dimension }) => dimension);

describe('a finding inside the group', () => {
  it('is all of it, by everything that posts are told apart by', () => {
    const told = shown('workingGroup', finding([1, 1, 0], [2, 0, 1]));
    expect(countsOf(told.overall)).toEqual([[3, 1, 1]]);
    expect(dimensionsOf(told)).toEqual(['kind', 'region']);
    expect(told.isWhole).toBe(false);
  });

  it('is by nothing of which there is one group', () => {
    const one = finding([3, 3, 3], [0, 0, 0]);
    const alone = { ...one, by: one.by.map((dimension) => ({ ...dimension, groups: dimension.groups.slice(1) })) };
    expect(dimensionsOf(shown('workingGroup', alone))).toEqual([]);
  });

  it.each<[string, number[], number[], number, string[], boolean]>([
    ['five and more in each group', [5, 0, 0], [3, 2, 1], 1, ['kind', 'region'], false],
    ['a group of nobody beside five', [0, 0, 0], [3, 2, 0], 1, ['kind', 'region'], false],
    ['a group of four', [4, 0, 0], [3, 2, 0], 1, [], true],
    ['four in all', [2, 0, 0], [2, 0, 0], 0, [], true],
  ])('for the coordinator alone is counted from five posts on: %s', (_, hq, field, parts, by, isWhole) => {
    const told = shown('coordinator', finding(hq, field), { visibility: 'coordinator' });
    expect(told.overall.parts).toHaveLength(parts);
    expect([dimensionsOf(told), told.isWhole]).toEqual([by, isWhole]);
  });
});

describe('a finding outside the group', () => {
  it('is by headquarters and the field, and no other way', () => {
    const told = shown('allStaff', finding([5, 4, 3], [6, 5, 4]));
    expect(dimensionsOf(told)).toEqual(['kind']);
    expect(told.by[0]?.groups.map(({ value, slice: of }) => [value, ...countsOf(of)])).toEqual([
      ['field', [6, 5, 4]],
      ['hq', [5, 4, 3]],
    ]);
  });

  it('is not by group where one is below five, and says so', () => {
    const told = shown('memberStates', finding([2, 1, 1], [6, 5, 4]));
    expect([dimensionsOf(told), told.isWhole]).toEqual([[], true]);
    expect(countsOf(told.overall)).toEqual([[8, 6, 5]]);
  });

  it('has no mean where a count is missing: it is the sum of all of them', () => {
    const open = shown('allStaff', finding([0, 0, 0], [6, 5, 4]));
    const hidden = shown('allStaff', finding([0, 0, 0], [9, 5, 1]));
    expect(open.overall.parts[0]?.mean).toBeCloseTo(13 / 15, 9);
    expect(countsOf(hidden.overall)[0]).toContain('few');
    expect(hidden.overall.parts[0]).toMatchObject({ n: 15, mean: null });
  });

  it('is nothing of fewer than five posts, not even how many answered the part', () => {
    const told = shown('allStaff', finding([1, 1, 0], [2, 0, 0]));
    expect(told.overall.parts).toMatchObject([{ n: 0, mean: null }]);
    expect(countsOf(told.overall)).toEqual([['hidden', 'hidden', 'hidden']]);
  });

  it('shows no group of a sensitive question in which all answered alike', () => {
    const alike = finding([6, 0, 0], [4, 4, 0]);
    expect(dimensionsOf(shown('allStaff', alike))).toEqual(['kind']);
    // Worked out once for each finding: another one is asked about.
    expect(dimensionsOf(shown('allStaff', { ...alike }, { sensitive: true }))).toEqual([]);
  });

  describe('of numbers that were typed', () => {
    const typed = (n: number): PartFinding => ({ part: '', n, distribution: [], mean: 12.5 });
    const of = (hq: number, field: number): Finding => {
      const own = (n: number): Slice => ({ posts: n, items: n, parts: [typed(n)] });
      const groups = [
        { value: 'field', slice: own(field) },
        { value: 'hq', slice: own(hq) },
      ];
      return { question: 'dialogue', overall: own(hq + field), by: [{ dimension: 'kind', groups }] };
    };

    it.each([
      [5, 5, 12.5, ['kind']],
      [4, 5, 12.5, []],
      [0, 5, 12.5, []],
      [2, 2, null, []],
    ])('by %i and %i posts has mean and groups from five on', (hq, field, mean, by) => {
      const told = shown('allStaff', of(hq, field));
      expect([told.overall.parts[0]?.mean, dimensionsOf(told)]).toEqual([mean, by]);
    });

    it('is not by kind where all are of one', () => {
      expect(dimensionsOf(shown('allStaff', { ...of(9, 0), by: [] }))).toEqual([]);
    });
  });
});

describe('a finding outside the group after an amendment', () => {
  const published = (change: Partial<PublishedPart> = {}): Finding => ({
    ...finding([5, 4, 3], [6, 5, 5]),
    asPublished: new Map([
      [
        '',
        {
          all: [11, 9, 7],
          groups: [
            { value: 'field', posts: 15, n: 15, counts: [6, 5, 4], mean: 0.9 },
            { value: 'hq', posts: 12, n: 12, counts: [5, 4, 3], mean: 0.8 },
          ],
          ...change,
        },
      ],
    ]),
  });

  it('tells of all posts what is so now, and of each group what was told then', () => {
    const told = shown('allStaff', published());
    expect(countsOf(told.overall)).toEqual([[11, 9, 8]]);
    const [field, hq] = told.by[0]?.groups ?? [];
    expect(field?.slice).toMatchObject({ posts: 15, parts: [{ n: 15, mean: 0.9 }] });
    expect([field, hq].map((group) => (group ? countsOf(group.slice) : []))).toEqual([[[6, 5, 4]], [[5, 4, 3]]]);
  });

  it('hides of all posts what was hidden then, with the mean', () => {
    const told = shown('allStaff', published({ all: [11, 'hidden', 'few'] }));
    expect(countsOf(told.overall)).toEqual([[11, 'hidden', 'hidden']]);
    expect(told.overall.parts[0]?.mean).toBeNull();
  });

  it('tells no group apart that was not told apart then', () => {
    expect(dimensionsOf(shown('allStaff', published({ groups: [] })))).toEqual([]);
  });

  it('changes nothing for the group itself', () => {
    expect(countsOf(shown('workingGroup', published()).by[0]?.groups[0]?.slice ?? { parts: [] })).toEqual([[6, 5, 5]]);
  });
});
