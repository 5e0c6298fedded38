import { describe, expect, it } from 'vitest';
import { paperBasisSentences } from '../../src/reports/paperBasisSentences.ts';

const facts = (...points: (string[] | null)[]) => ({
  basis: null,
  members: 0,
  timeShares: { members: 0, said: 0, median: null },
  objectives: points.map((one) => ({ area: null, points: one })),
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
