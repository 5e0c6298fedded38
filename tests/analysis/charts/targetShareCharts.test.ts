import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/publication/charts/chart.ts';
import { chartTable } from '../../../src/publication/charts/chartTable.ts';
import { analysisFigures } from '../../../src/analysis/charts/analysisFigures.ts';
import { type RoundFigureFacts } from '../../../src/analysis/charts/roundFigureFacts.ts';
import { analysisFiguresOfRound } from '../../../src/analysis/charts/store.ts';
import { builtInInstrument } from '../../support/builtInInstrument.ts';
import { type Language, languages } from '../../../src/language/language.ts';
import type { Audience } from '../../../src/protocol/audience.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { type RoundFile, storeRound } from '../../support/roundFixture.ts';
import { regionNames, severalRounds, type StaffFigures } from '../../bulletin/severalRounds.ts';

/** Every third post gives no figures; the second gives more women than staff in the last round. */
const figuresOf = (post: number, round: number): StaffFigures | null => {
  if (post % 3 === 0) return null;
  return post === 1 && round === 2 ? [9, 5, 1, 2] : [4 + post + round, 16 + 2 * post, round, 8];
};

function shown(facts: RoundFigureFacts, audience: Audience, language: Language = 'en'): Map<string, Chart> {
  return new Map(analysisFigures(facts, audience, language).map((chart) => [chart.id, chart]));
}

/** The same sums from the round file itself, without a database. */
function shareOf(file: RoundFile, round: number, kind?: string): { posts: number; percent: number } {
  const given = file.updates.flatMap(({ post: code }) => {
    const index = file.posts.findIndex((one) => one.code === code);
    const figures = kind === undefined || file.posts[index]?.kind === kind ? figuresOf(index, round) : null;
    return figures && figures[0] <= figures[1] ? [figures] : [];
  });
  const sum = (of: 0 | 1): number => given.reduce((total, one) => total + one[of], 0);
  return { posts: given.length, percent: (100 * sum(0)) / sum(1) };
}

describe.each(databases)('figures that the instrument sets targets for, on $name', ({ open }) => {
  const files = severalRounds(figuresOf);
  let test: TestDatabase;
  let ids: number[];
  let facts: RoundFigureFacts;
  const factsOf = async (id: number | undefined): Promise<RoundFigureFacts> => {
    const { analysis, ...others } = await analysisFiguresOfRound(test.db, id ?? 0);
    if (!analysis) throw new Error('no such round');
    return { analysis, ...others };
  };
  beforeAll(async () => {
    test = await open();
    ids = [];
    for (const file of files) ids.push(await storeRound(test.db, file));
    facts = await factsOf(ids[2]);
  });
  afterAll(() => test.close());

  it('are sums over the posts that gave both numbers, in all, at headquarters and in the field', () => {
    const chart = shown(facts, 'workingGroup').get('figure-professional');
    const file = files[2] as RoundFile;
    const groups = [shareOf(file, 2), shareOf(file, 2, 'hq'), shareOf(file, 2, 'field')];
    expect(chart?.categories).toEqual(
      ['All posts', 'Headquarters', 'Field'].map((name, index) => `${name} (${groups[index]?.posts})`),
    );
    for (const [index, { percent }] of groups.entries())
      expect(chart?.series[0]?.values[index]).toBeCloseTo(percent, 9);
  });

  it('leave out a part that is larger than its whole, and say so', () => {
    const { posts } = shareOf(files[2] as RoundFile, 2);
    const charts = shown(facts, 'workingGroup');
    expect(charts.get('figure-professional')?.n).toBe(
      `${posts} posts with both figures; 1 more is left out, because its figures contradict each other`,
    );
    expect(charts.get('figure-decisionMaking')?.n).toBe(`${posts + 1} posts with both figures`);
  });

  it('stand beside their targets, in the picture, in words and in the table', () => {
    const chart = shown(facts, 'workingGroup').get('figure-professional');
    expect(chart).toMatchObject({
      title: 'Women in professional grades',
      unit: 'per cent of the staff in professional grades',
      source: 'answers of the posts to “Plans of Action 2000”',
      targets: [
        { name: 'Target: 40% by 2002', value: 40 },
        { name: 'Balance: 50% by 2008', value: 50 },
      ],
    });
    expect(chart?.text).toMatch(
      /All posts \(\d+\): \d+ per cent, \d+ of \d+; .*Target: 40% by 2002; Balance: 50% by 2008\.$/,
    );
    expect(chart && chartTable(chart, 'en').rows.at(-1)).toEqual(['Balance: 50% by 2008', '50%']);
  });

  it('are drawn round by round where there is more than one', async () => {
    const line = shown(facts, 'workingGroup').get('figure-professional-byRound');
    const rounds = files.map((file, round) => ({ label: file.round.label, ...shareOf(file, round) }));
    expect(line?.categories).toEqual(rounds.map(({ label, posts }) => `${label} (${posts})`));
    for (const [index, { percent }] of rounds.entries()) expect(line?.series[0]?.values[index]).toBeCloseTo(percent, 9);
    expect(line?.targets).toHaveLength(2);
    expect(line?.source).toBe('what the posts reported in these rounds');
    expect(shown(facts, 'workingGroup').get('ratesByRound')?.source).toBe(line?.source);
    expect(shown(facts, 'workingGroup').get('figure-professional')?.source).toContain(facts.analysis.round.label);
    const first = shown(await factsOf(ids[0]), 'workingGroup');
    expect(first.has('figure-professional')).toBe(true);
    expect(first.has('figure-professional-byRound')).toBe(false);
    expect(first.has('ratesByRound')).toBe(false);
  });

  it('are for nobody whom the visibility of their questions leaves out', () => {
    const ids = [...shown(facts, 'allStaff').keys(), ...shown(facts, 'memberStates').keys()];
    expect(ids).toContain('ratesByRound');
    expect(ids).not.toContain('ratesByRegion');
    expect(ids.filter((id) => id.startsWith('figure-'))).toEqual([]);
  });

  it('show no sum of fewer than five posts beyond the working group, not even by what is missing', () => {
    const { instrument } = facts.analysis;
    const open = {
      ...instrument,
      pages: instrument.pages.map((page) => ({
        ...page,
        questions: page.questions.map((question) => ({ ...question, visibility: 'memberStates' as const })),
      })),
    };
    const only = (posts: Record<string, number>): RoundFigureFacts => ({
      ...facts,
      // No means of the two numbers are shown beside them.
      analysis: { ...facts.analysis, instrument: open, conclusions: [], findings: [] },
      ratios: Object.entries(posts).map(([kind, count]) => ({
        figure: 'professional',
        roundId: facts.analysis.round.id,
        kind,
        posts: count,
        part: count,
        whole: 3 * count,
        contradictory: 0,
      })),
    });
    const bars = (given: RoundFigureFacts) => shown(given, 'memberStates').get('figure-professional')?.categories;
    expect(bars(only({ hq: 5, field: 6 }))).toEqual(['All posts (11)', 'Headquarters (5)', 'Field (6)']);
    expect(bars(only({ hq: 4, field: 6 }))).toEqual(['All posts (10)']);
    expect(bars(only({ hq: 4 }))).toBeUndefined();
    expect(bars(only({}))).toBeUndefined();
  });

  it('are missing where nobody gave figures, and where all that was given is nothing', async () => {
    for (const [index, given] of [() => null, () => [0, 0, 0, 0] as const].entries()) {
      const [file] = severalRounds(given, { rounds: 1 });
      const id = await storeRound(test.db, file as RoundFile, { code: `none ${index}` });
      const charts = [...shown(await factsOf(id), 'workingGroup').keys()];
      expect(charts.filter((one) => one.startsWith('figure-'))).toEqual([]);
      expect(charts).toContain('finding-dialogue');
    }
  });
});

describe('reporting rates', () => {
  const files = severalRounds(() => null);
  let test: TestDatabase;
  let facts: RoundFigureFacts;
  beforeAll(async () => {
    test = await databases[0].open();
    let id = 0;
    for (const file of files) id = await storeRound(test.db, file);
    const { analysis, ...others } = await analysisFiguresOfRound(test.db, id);
    if (!analysis) throw new Error('no round');
    facts = { analysis, ...others };
  });
  afterAll(() => test.close());

  it('are drawn by region and by round, each with its number of posts, in every language', () => {
    for (const language of languages) {
      const charts = shown(facts, 'workingGroup', language);
      const regions = charts.get('ratesByRegion');
      const sizeOf = (name: string) => files[2]?.posts.filter(({ region }) => region === name).length ?? 0;
      const counted = regionNames
        .toSorted((one, other) => (one < other ? -1 : 1))
        .map((name) => `${name} (${sizeOf(name)})`);
      // A region of four is told together with another one.
      const drawn = regions?.categories ?? [];
      expect(drawn.slice(0, -1)).toEqual(counted.filter((one) => drawn.includes(one)));
      const rest = counted.length - drawn.length + 1;
      expect([rest, /\d+/.exec(drawn.at(-1) ?? '')?.[0]]).toEqual([2, '9']);
      const rounds = charts.get('ratesByRound');
      expect(rounds?.categories).toEqual(files.map(({ round }) => round.label));
      for (const [index, file] of files.entries())
        expect(rounds?.series[0]?.values[index]).toBeCloseTo((100 * file.updates.length) / file.posts.length, 9);
      expect(rounds?.text).toContain(files[0]?.round.label);
    }
  });

  it('are no line over rounds below the floor, nor while the round is open', async () => {
    const { analysis } = facts;
    const over = async (known: RoundFigureFacts['analysis']): Promise<string[]> => {
      const again = await analysisFiguresOfRound(test.db, analysis.round.id, known);
      return [...shown({ ...again, analysis: known }, 'workingGroup').keys()].filter((id) => id.endsWith('yRound'));
    };
    expect(await over(analysis)).toEqual(['ratesByRound']);
    expect(await over({ ...analysis, floor: { ...analysis.floor, met: false } })).toEqual([]);
    expect(await over({ ...analysis, round: { ...analysis.round, state: 'open' } })).toEqual([]);
  });
});

it('the shipped instrument names its figures: the code knows none', () => {
  expect(builtInInstrument('plan-of-action')?.instrument.figures.map(({ key }) => key)).toEqual([
    'professional',
    'decisionMaking',
  ]);
});
