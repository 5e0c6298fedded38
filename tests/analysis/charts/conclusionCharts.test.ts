import { describe, expect, it } from 'vitest';
import { conclusionCharts } from '../../../src/analysis/charts/conclusionCharts.ts';
import { headlineCountsToPublish } from '../../../src/analysis/publishing/headlineCounts.ts';
import { rateCharts } from '../../../src/analysis/charts/rateCharts.ts';
import type { RoundFigureFacts } from '../../../src/analysis/charts/roundFigureFacts.ts';
import { type Language, languages } from '../../../src/language/language.ts';
import { mayTellWholeByResponse } from '../../../src/analysis/responseRate/responseByGroup.ts';
import type { RoundState } from '../../../src/rounds/roundStatesAndActs.ts';
import { analysisFixture, concluded, tallies } from '../analysisFixture.ts';
import { plainBlanks } from '../../support/plainBlanks.ts';

const byKind = (hq: [number, number], field: [number, number]) =>
  tallies({ kind: 'hq', total: hq[0], decided: hq[1] }, { kind: 'field', total: field[0], decided: field[1] });
const plain = (text: string | undefined) => plainBlanks(text ?? '');

describe('the figure of two shares', () => {
  const chartOf = (
    hq: [number, number],
    field: [number, number],
    tier: 'workingGroup' | 'memberStates' = 'workingGroup',
  ) => conclusionCharts(analysisFixture({ conclusions: [concluded('patAccess', byKind(hq, field))] }), tier, 'en')[0];

  it('is a percentage of each group, whose number stands behind its name, on a scale to 100', () => {
    expect(chartOf([6, 8], [7, 14])).toMatchObject({
      id: 'conclusion-patAccess',
      categories: ['Headquarters (8)', 'Field (14)'],
      series: [{ values: [75, 50] }],
      max: 100,
      percent: true,
      n: '22 posts',
    });
  });

  it('is counts outside the working group where a group has fewer than twenty', () => {
    expect(chartOf([8, 8], [5, 14], 'memberStates')).toMatchObject({
      series: [{ values: [8, 5] }],
      max: 14,
      percent: false,
    });
    expect(chartOf([15, 20], [10, 25], 'memberStates')).toMatchObject({
      series: [{ values: [75, 40] }],
      percent: true,
    });
  });

  it('is none where a group has nobody: one bar compares nothing', () => {
    expect(chartOf([8, 8], [0, 0])).toBeUndefined();
  });

  it('says in words what it shows, in each language', () => {
    const analysis = analysisFixture({ conclusions: [concluded('patAccess', byKind([6, 8], [7, 14]))] });
    const texts = (['en', 'fr', 'es'] as const).map((language) =>
      plain(conclusionCharts(analysis, 'workingGroup', language)[0]?.text),
    );
    expect(texts).toEqual([
      'Headquarters (8): 75 per cent; Field (14): 50 per cent.',
      'Siège (8) : 75 % ; Terrain (14) : 50 %.',
      'Sede (8): 75 %; Terreno (14): 50 %.',
    ]);
  });
});

describe('the figure of two means', () => {
  const given = tallies(
    { hostsMajorOrganizations: true, decided: 12, total: 74 },
    { hostsMajorOrganizations: false, decided: 10, total: 31 },
  );
  const analysis = analysisFixture({ conclusions: [concluded('networks', given)] });

  it('goes over the whole scale that the matrix offers, and names it', () => {
    const [chart] = conclusionCharts(analysis, 'workingGroup', 'en');
    // Three rows, each from 0 to 3.
    expect(chart).toMatchObject({ max: 9, percent: false });
    expect(chart?.unit).toContain('9');
    expect(chart?.series[0]?.values).toEqual([expect.closeTo(74 / 12), 3.1]);
  });

  it('is for nobody outside: it tells posts apart another way than headquarters and the field', () => {
    expect(conclusionCharts(analysis, 'allStaff', 'en')).toEqual([]);
  });
});

describe('the figures of how posts reported', () => {
  const facts = (change: Partial<RoundFigureFacts>): RoundFigureFacts => ({
    analysis: analysisFixture(),
    ratesBefore: [],
    regions: [],
    sides: [],
    ratios: [],
    ...change,
  });
  const regions = [
    { region: '', expected: 5, received: 1 },
    { region: 'Asia', expected: 8, received: 8 },
  ];

  it('is by region inside the group, a region that is not given under a name of its own', () => {
    const [chart] = rateCharts(facts({ regions }), 'workingGroup', 'en');
    expect(chart).toMatchObject({
      categories: ['Region not given (5)', 'Asia (8)'],
      series: [{ values: [20, 100] }],
      n: '24 posts',
    });
    expect(rateCharts(facts({ regions }), 'allStaff', 'en')).toEqual([]);
  });

  it('is no rate of fewer than five posts: small regions are told together, with the next one where they are too few', () => {
    const of = (...sizes: [region: string, expected: number][]) => {
      const given = sizes.map(([region, expected]) => ({ region, expected, received: 1 }));
      const [chart] = rateCharts(facts({ regions: given }), 'workingGroup', 'en');
      return chart?.categories;
    };
    expect(of(['Africa', 4], ['Americas', 3], ['Europe', 12], ['Middle East', 1])).toEqual([
      'Europe (12)',
      'Other regions (8)',
    ]);
    expect(of(['Africa', 6], ['Europe', 12], ['Middle East', 1])).toEqual(['Europe (12)', 'Other regions (7)']);
    expect(of(['Europe', 12], ['Middle East', 1])).toBeUndefined();
  });

  it('is none of a single region', () => {
    expect(rateCharts(facts({ regions: regions.slice(0, 1) }), 'workingGroup', 'en')).toEqual([]);
  });

  it('is a line that ends with this round, for everybody', () => {
    const before = { roundId: 9, label: 'Plans of Action 1999', reportingRate: 0.5 };
    const ratesBefore = [{ ...before, expected: 20, askedAgain: 18 }];
    for (const audience of ['workingGroup', 'memberStates'] as const)
      expect(rateCharts(facts({ ratesBefore }), audience, 'en')).toMatchObject([
        {
          shape: 'lines',
          categories: ['Plans of Action 1999', 'Plans of Action 2000'],
          series: [{ values: [50, expect.closeTo((100 * 22) / 24)] }],
          text: 'Plans of Action 1999: 50 per cent, of 20 posts, 18 of them asked in both rounds; Plans of Action 2000: 92 per cent, of 24 posts.',
        },
      ]);
  });
});

describe('what is told of the whole', () => {
  it.each<[RoundState, boolean, boolean]>([
    ['scheduled', true, false],
    ['open', true, false],
    ['closed', true, true],
    ['locked', true, true],
    ['published', true, true],
    ['closed', false, false],
  ])('of a round that is %s, its floor met: %s: %s', (state, met, told) => {
    const { round } = analysisFixture();
    expect(mayTellWholeByResponse({ round: { ...round, state }, floor: { share: 0.5, met } })).toBe(told);
  });

  const labels = (change: Partial<ReturnType<typeof analysisFixture>>, language: Language = 'en') =>
    headlineCountsToPublish(analysisFixture(change), 'workingGroup', language).map(
      ({ value, label }) => `${value} ${label}`,
    );

  it('is two shares with a verb after how many took part, in time', () => {
    expect(labels({})).toEqual([
      '22 of 24 posts took part',
      '15 of 24 posts answered on time',
      '18 of 22 posts report regular dialogue with two or more kinds of partner',
      '17 of 22 posts rate their projects as well mainstreamed',
    ]);
  });

  it('says that it is what posts report, and reads as a sentence for none, one and many, in each language', () => {
    const told = (received: number, language: Language) => {
      const { rates } = analysisFixture();
      const given = tallies({ kind: 'hq', decided: 20, total: received });
      const conclusions = [concluded('dialogue', given)];
      return labels({ rates: { ...rates, received, receivedOnTime: received }, conclusions }, language);
    };
    expect(told(16, 'fr')).toEqual([
      '16 des 24 postes ont participé',
      '16 des 24 postes ont répondu dans les délais',
      '16 des 20 postes déclarent entretenir un dialogue régulier avec au moins deux catégories d’interlocuteurs',
    ]);
    expect(told(16, 'es')).toEqual([
      '16 de las 24 oficinas participaron',
      '16 de las 24 oficinas respondieron a tiempo',
      '16 de las 20 oficinas declaran mantener un diálogo habitual con al menos dos tipos de interlocutores',
    ]);
    expect(languages.map((language) => told(1, language)[0])).toEqual([
      '1 post took part (of 24)',
      '1 poste a participé (sur 24)',
      '1 oficina participó (de 24)',
    ]);
    expect(languages.map((language) => told(0, language)[2])).toEqual([
      '0 of 20 posts report regular dialogue with two or more kinds of partner',
      '0 poste déclare entretenir un dialogue régulier avec au moins deux catégories d’interlocuteurs (sur 20)',
      '0 de las 20 oficinas declaran mantener un diálogo habitual con al menos dos tipos de interlocutores',
    ]);
  });

  it('is no headline figure below the floor, and none of fewer than five answers', () => {
    expect(labels({ floor: { share: 0.5, met: false } })).toHaveLength(2);
    const few = concluded('dialogue', tallies({ kind: 'hq', decided: 4, total: 3 }));
    expect(labels({ conclusions: [few] })).toHaveLength(2);
  });
});
