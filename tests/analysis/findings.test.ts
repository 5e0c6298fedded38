import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerCount, findingParts, findingsOf } from '../../src/analysis/findings.ts';
import { isAnalysisCellOfGroup, measureOf } from '../../src/analysis/measure.ts';
import { planOfAction, ruleNamed } from './analysisFixture.ts';
import { fireSafety } from './otherInstrument.ts';

const cell = (id: number, region: string, kind = 'field') => ({
  id,
  region,
  kind,
  workingGroupMember: true,
  hostsMajorOrganizations: false,
});
const count = (change: Partial<AnswerCount>): AnswerCount => ({
  cell: 1,
  question: 'drills',
  part: '',
  text: null,
  number: 2,
  count: 1,
  total: 2,
  ...change,
});

describe('what can be counted', () => {
  it('is what is offered and what is a number, never what is written', () => {
    expect(findingParts(fireSafety.instrument)).toEqual([
      { question: 'drills', part: null, typed: false },
      { question: 'exits', part: null, typed: false },
      { question: 'means', part: null, typed: false },
      { question: 'wardens', part: null, typed: true },
      { question: 'inspected', part: null, typed: false },
      { question: 'incidents', part: 'goal', typed: false },
      { question: 'incidents', part: 'damage', typed: true },
      { question: 'incidents', part: 'causes', typed: false },
    ]);
  });

  it('leaves out whom a need is addressed to: nobody is counted by name', () => {
    const parts = findingParts(planOfAction()).map(({ question, part }) => `${question} ${part}`);
    expect(parts).not.toContain('needs from');
    expect(parts).toContain('actions status');
  });
});

describe('findings', () => {
  const cells = [cell(1, 'East'), cell(2, 'West'), cell(3, 'East', 'hq')];

  it('add up cells to groups and groups to the whole', () => {
    const counts = fc.array(
      fc.record({
        cell: fc.integer({ min: 1, max: 3 }),
        number: fc.integer({ min: 0, max: 2 }),
        count: fc.integer({ min: 1, max: 50 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(counts, (given) => {
        const answers = given.map((one) => count({ ...one, total: one.number * one.count }));
        const [drills] = findingsOf(fireSafety.instrument, [], { cells, answers, posts: [] });
        const all = given.reduce((sum, one) => sum + one.count, 0);
        const total = given.reduce((sum, one) => sum + one.count * one.number, 0);
        expect(drills?.overall.parts[0]?.n).toBe(all);
        if (all > 0) expect(drills?.overall.parts[0]?.mean).toBeCloseTo(total / all, 9);
        for (const { groups } of drills?.by ?? []) {
          expect(groups.reduce((sum, { slice }) => sum + (slice.parts[0]?.n ?? 0), 0)).toBe(all);
        }
      }),
    );
  });

  it('list every answer that is offered in its order, given or not', () => {
    const [drills] = findingsOf(fireSafety.instrument, [], {
      cells,
      answers: [count({ number: 1, count: 4, total: 4 })],
      posts: [],
    });
    expect(drills?.overall.parts[0]?.distribution).toEqual([
      { answer: 0, count: 0 },
      { answer: 1, count: 4 },
      { answer: 2, count: 0 },
    ]);
  });

  it('group by what the posts are, in the order of the names', () => {
    const [drills] = findingsOf(fireSafety.instrument, [], { cells, answers: [], posts: [] });
    expect(drills?.by.map(({ dimension, groups }) => [dimension, groups.map(({ value }) => value)])).toEqual([
      ['kind', ['field', 'hq']],
      ['region', ['East', 'West']],
      ['workingGroupMember', ['true']],
    ]);
  });

  it('are there for every question of a round that nobody was asked in', () => {
    const findings = findingsOf(fireSafety.instrument, [], { cells: [], answers: [], posts: [] });
    expect(findings).toHaveLength(8);
    for (const { overall } of findings) expect(overall).toMatchObject({ posts: 0, items: 0 });
  });
});

describe('what a rule reads from a post', () => {
  it('is taken from the instrument: how many rows there are, and booleans as they are stored', () => {
    const measures = ['dialogue', 'mainstreaming', 'patAccess', 'networks', 'objectives'].map((key) =>
      measureOf(ruleNamed(key), planOfAction()),
    );
    expect(measures).toEqual([
      { kind: 'rows', question: 'dialogue', is: 'regular', atLeast: 2, rows: 4 },
      { kind: 'mean', question: 'mainstreaming', atLeast: 2 },
      { kind: 'answer', question: 'patAccess', is: 'yes' },
      { kind: 'sum', question: 'networks', rows: 3 },
      { kind: 'answer', question: 'streamline', is: 'yes' },
    ]);
  });

  it('belongs to the group that the post is in', () => {
    const east = cell(1, 'East');
    expect(isAnalysisCellOfGroup(east, 'region', 'East')).toBe(true);
    expect(isAnalysisCellOfGroup(east, 'workingGroupMember', false)).toBe(false);
    expect(isAnalysisCellOfGroup(east, 'kind', 'hq')).toBe(false);
  });
});
