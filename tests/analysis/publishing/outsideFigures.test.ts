import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysisFigures } from '../../../src/analysis/charts/analysisFigures.ts';
import { composeAnalysis } from '../../../src/analysis/publishing/composeAnalysis.ts';
import type { AnalysisFacts } from '../../../src/analysis/publishing/analysisFacts.ts';
import { loadAnalysisFacts } from '../../../src/analysis/publishing/loadAnalysisFacts.ts';
import { conclusionTextWithoutTest } from '../../../src/analysis/conclusionTextWithoutTest.ts';
import { languages } from '../../../src/language/language.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { concluded, rowsOf, tallies } from '../analysisFixture.ts';
import { sampleRound, storeRound } from '../../support/roundFixture.ts';

describe('what readers outside the working group are told in figures', () => {
  let test: TestDatabase;
  let facts: AnalysisFacts;
  beforeAll(async () => {
    test = await databases[0].open();
    const roundId = await storeRound(test.db, sampleRound());
    const { id } = await test.db.workingGroup.findFirstOrThrow();
    facts = await loadAnalysisFacts(test.db, id, roundId, '2000-10-02');
  });
  afterAll(() => test.close());

  it.each(languages)('is a count where fewer than 20 are behind a bar, in %s', (language) => {
    const charts = analysisFigures({ ...facts, ...facts.outside }, 'memberStates', language);
    const compared = charts.filter(({ id }) => /^(conclusion|finding)-/.test(id));
    expect(compared.length).toBeGreaterThan(0);
    const small = compared.filter(({ percent }) => percent);
    for (const { categories } of small)
      for (const category of categories) {
        const [, n = '20'] = /\((\d+)\)$/.exec(category) ?? [];
        expect(Number(n)).toBeGreaterThanOrEqual(20);
      }
    expect(compared.filter(({ percent }) => !percent).length).toBeGreaterThan(0);
    for (const { text, percent } of compared) if (!percent) expect(text).not.toContain('%');
    const inside = analysisFigures(facts, 'workingGroup', language).filter(({ id }) => id.startsWith('conclusion-'));
    expect(inside.some(({ percent }) => percent)).toBe(true);
  });

  it.each(languages)('holds no test, no level and no chance of one in %s', (language) => {
    const chance = /1[,. \u00a0\u202f]?000 (arrangements|répartitions|repartos)|sur 1[ \u00a0\u202f]000\)|0[.,]05/;
    const told = (audience: 'workingGroup' | 'memberStates') =>
      JSON.stringify(composeAnalysis(facts, audience, language));
    expect(told('workingGroup')).toMatch(chance);
    expect(told('memberStates')).not.toMatch(chance);
  });

  it.each([
    ['en', 'groups of fewer than 5 posts are not shown apart'],
    ['fr', 'les groupes de moins de 5 postes ne sont pas présentés séparément'],
    ['es', 'los grupos de menos de 5 oficinas no se muestran por separado'],
  ] as const)('says in %s from how many posts on a group is shown', (language, said) => {
    expect(composeAnalysis(facts, 'memberStates', language).colophon.join(' ')).toContain(said);
    expect(composeAnalysis(facts, 'workingGroup', language).colophon.join(' ')).not.toContain(said);
  });

  it.each(languages)('has no percentage of fewer than 20 in %s', (language) => {
    for (const audience of ['allStaff', 'memberStates'] as const) {
      const shares = sharesIn(JSON.stringify(composeAnalysis({ ...facts, ...facts.outside }, audience, language)));
      expect(shares.length).toBeGreaterThan(0);
      expect(shares.filter((whole) => whole < 20)).toEqual([]);
    }
    expect(sharesIn(JSON.stringify(composeAnalysis(facts, 'workingGroup', language)))).toContain(8);
  });

  it('draws means over the whole scale that was declared, and names it', () => {
    const mean = analysisFigures(facts, 'workingGroup', 'en').find(({ unit }) => unit.startsWith('points'));
    expect(mean?.max).toBeGreaterThan(Math.max(...(mean?.series[0]?.values ?? []).map((value) => value ?? 0)));
    expect(mean?.unit).toBe(`points, mean; the scale runs from 0 to ${mean?.max}`);
  });
});

/** The whole of each “8 of 14 (57 per cent)” and “(8 of 14, 57 per cent)” in a text. */
function sharesIn(text: string): number[] {
  const shares = text.matchAll(/\d+ (?:of|sur|de) (\d+)(?:, | \()(?:soit )?[\d.,]+[ \u00a0](?:per cent|%)/g);
  return [...shares].map(([, whole]) => Number(whole));
}

describe('a sentence that is told outside', () => {
  it.each(['dialogue', 'mainstreaming', 'objectives'])('has its share in per cent of 20 posts or more: %s', (key) => {
    const told = (decided: number) =>
      concluded(key, tallies({ kind: 'hq', total: decided - 4, decided }), { rows: rowsOf(key, decided) });
    for (const language of languages) {
      expect(sharesIn(told(20).outside[language])).toEqual([20]);
      expect(sharesIn(told(19).outside[language])).toEqual([]);
      expect(told(19).outside[language]).toMatch(/\(15 (?:of|sur|de) 19\)/);
      expect(sharesIn(told(19).statement[language])).toEqual([19]);
    }
  });
});

describe('a comparison that is told outside', () => {
  it.each([
    ['en', /accident/, /\(8 of 8 that answered\) than in the field \(5 of 14\)\. Of the 14/],
    ['fr', /hasard/, /\(8 des 8 postes ayant répondu\) que sur le terrain \(5 sur 14\)\. Sur les 14/],
    ['es', /se explica/, /\(8 de las 8 oficinas que respondieron\) que sobre el terreno \(5 de 14\)\. De las 14/],
  ] as const)('judges no chance in %s without its figure', (language, judgement, told) => {
    const { statement, outside } = concluded(
      'patAccess',
      tallies({ kind: 'hq', decided: 8, total: 8 }, { kind: 'field', decided: 14, total: 5 }),
    );
    expect(statement[language]).toMatch(judgement);
    expect(outside[language]).not.toMatch(judgement);
    expect(outside[language]).toMatch(told);
  });

  it.each(languages)('judges none of two means either in %s', (language) => {
    const { statement, outside } = concluded(
      'networks',
      tallies(
        { kind: 'hq', hostsMajorOrganizations: true, decided: 12, total: 74 },
        { kind: 'hq', hostsMajorOrganizations: false, decided: 10, total: 31 },
      ),
    );
    expect(statement[language]).toMatch(/accident|hasard|se explica/);
    expect(outside[language]).not.toMatch(/accident|hasard|se explica/);
  });
});

describe('the sentence of a rule without its chance', () => {
  it.each([
    [
      'More ({n} of {m}) than less ({perThousand, plural, =0 {fewer than 1} other {# (so)}} in 1,000).',
      'More ({n} of {m}) than less.',
    ],
    [
      'More ({n} of {m}) than less ({k}), which is no accident ({perThousand} in 1,000). On.',
      'More ({n} of {m}) than less ({k}). On.',
    ],
    [
      '{x, select, a {More ({n})} other {Less ({n})}} : un hasard ({perThousand} sur 1 000).',
      '{x, select, a {More ({n})} other {Less ({n})}}.',
    ],
    ['More ({n}), and less at {k} ({perThousand} in 1,000).', 'More ({n}), and less at {k}.'],
    ['A ({n}), an accident ({perThousand} x). B ({m}), an accident ({withinPerThousand} y).', 'A ({n}). B ({m}).'],
    ['More here, less there ({perThousand} in 1,000).', 'More here, less there.'],
    ['Alike.', 'Alike.'],
    ['a ({perThousand} x) b\n  ({perThousand} y); c', 'a b; c'],
    ['never closed ({perThousand', 'never closed ({perThousand'],
    ['{x, select, a {b ({perThousand} c} other {}})', '{x, select, a {b ({perThousand} c} other {}})'],
    ['', ''],
  ])('of “%s” is “%s”', (source, told) => {
    expect(conclusionTextWithoutTest(source)).toBe(told);
  });
});
