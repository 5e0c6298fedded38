import { describe, expect, it } from 'vitest';
import { paperBasisSentences } from '../../src/reports/paperBasisSentences.ts';

const facts = (...points: (string[] | null)[]) => ({
  basis: null,
  members: 0,
  timeShares: { members: 0, said: 0, median: null },
  objectives: points.map((one) => ({ area: null, points: one })),
  actions: [],
  projects: [],
});

describe('the points of the strategy in the yearly paper', () => {
  it.each([
    [
      'en',
      'accountability (2), institutionalization (1) and initiatives for men (0). None includes initiatives for men.',
    ],
    ['fr', 'initiatives en faveur des hommes (0). Aucun ne comporte'],
    ['es', 'iniciativas para los hombres (0). Ninguno incluye'],
  ] as const)('say in %s how many objectives serve each, and that none includes men', (language, words) => {
    const tagged = facts(['accountability'], ['accountability', 'institutionalization'], null);
    const [sentence] = paperBasisSentences(tagged, 'strategy', language);
    expect(sentence?.text).toContain(words);
    expect(sentence?.figures).toEqual({ accountability: 2, institutionalization: 1, includesMen: 0 });
  });

  it('say nothing where nobody has tagged an objective, and do not miss men where one includes them', () => {
    expect(paperBasisSentences(facts(null, null), 'strategy', 'en')).toEqual([]);
    expect(paperBasisSentences(facts(['includesMen']), 'strategy', 'en')[0]?.text).not.toContain('None includes');
  });
});

describe('the actions in the yearly paper', () => {
  const none = {
    basis: null,
    members: 0,
    timeShares: { members: 0, said: 0, median: null },
    objectives: [],
    projects: [],
  };
  const serving = (...points: (string[] | null)[]) => ({
    ...none,
    actions: points.map((one) => ({ mandate: null, points: one })),
  });
  const said = (facts: ReturnType<typeof serving>, language: 'en' | 'fr' | 'es' = 'en') =>
    paperBasisSentences(facts, 'strategy', language).at(-1);

  it.each([
    [
      'en',
      'accountability (2), institutionalization (1) and initiatives for men (0). Least activity: initiatives for men.',
    ],
    ['fr', 'initiatives en faveur des hommes (0). Activité la plus faible\u00a0: initiatives en faveur des hommes.'],
    ['es', 'iniciativas para los hombres (0). Menor actividad: iniciativas para los hombres.'],
  ] as const)('say in %s for which point the fewest were reported', (language, words) => {
    const facts = serving(['accountability'], ['accountability', 'institutionalization'], null);
    expect(said(facts, language)).toMatchObject({
      text: expect.stringContaining(words) as unknown,
      figures: { accountability: 2, institutionalization: 1, includesMen: 0 },
      sources: ['plan', 'actions'],
    });
  });

  it('name every point that has the least, and none where all are alike', () => {
    expect(said(serving(['accountability']))?.text).toContain(
      'Least activity: institutionalization and initiatives for men.',
    );
    expect(said(serving(['accountability', 'institutionalization', 'includesMen']))?.text).not.toContain('Least');
    expect(paperBasisSentences(serving(null, null), 'strategy', 'en')).toEqual([]);
  });

  it.each([
    [
      'en',
      'Actions reported by goal of the policy: the particular needs of migrant women (2) and equality of opportunity and treatment (1).',
    ],
    ['fr', 'Actions signalées par but de la politique\u00a0: les besoins particuliers des femmes migrantes (2)'],
    [
      'es',
      'Actividades comunicadas por meta de la política: las necesidades particulares de las mujeres migrantes (2)',
    ],
  ] as const)('are counted in %s by goal of the policy, points and areas apart', (language, words) => {
    const mandates = [['goalNeeds'], ['goalNeeds', 'goalEquality'], ['access'], null];
    const facts = { ...none, actions: mandates.map((mandate) => ({ mandate, points: null })) };
    const [sentence] = paperBasisSentences(facts, 'basis', language);
    expect(sentence?.text).toContain(words);
    expect(sentence?.figures).toEqual({ goalNeeds: 2, goalEquality: 1 });
    const others = { ...none, actions: [{ mandate: ['access'], points: null }] };
    expect(paperBasisSentences(others, 'basis', language)).toEqual([]);
  });
});
