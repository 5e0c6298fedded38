import { describe, expect, it } from 'vitest';
import type { Conclusion, RoundAnalysis } from '../../src/analysis/analysis.ts';
import { firmnessFacts } from '../../src/analysis/firmnessFacts.ts';
import type { Language } from '../../src/language/language.ts';
import { analysisFixture, concluded, partlyCarried, reported, rowsOf, tallies } from './analysisFixture.ts';

const byKind = (hq: [number, number], field: [number, number]) =>
  tallies({ kind: 'hq', total: hq[0], decided: hq[1] }, { kind: 'field', total: field[0], decided: field[1] });

/** The facts of one conclusion by their labels. */
function factsOf(conclusion: Conclusion, language: Language = 'en', change: Partial<RoundAnalysis> = {}) {
  const analysis = analysisFixture({ conclusions: [conclusion], ...change });
  return Object.fromEntries(firmnessFacts(analysis, conclusion, language).map(({ label, value }) => [label, value]));
}

describe('what is told of a share', () => {
  const shareOf = (met: number, n: number) =>
    concluded('dialogue', byKind([met, n], [0, 0]), { rows: rowsOf('dialogue', n) });

  it('is how many posts it would take for another word, in the grammar of one and of many', () => {
    // 12 of 20 are "most" and 11 "about half"; 15 of 20 need three fewer, or three more.
    const inEach = (met: number) => [
      factsOf(shareOf(met, 20))['To change the word'],
      factsOf(shareOf(met, 20), 'fr')['Pour que le terme change'],
      factsOf(shareOf(met, 20), 'es')['Para que cambie el término'],
    ];
    expect(inEach(12)).toEqual([
      '1 post would have to answer otherwise',
      'il faudrait qu’un poste réponde autrement',
      'tendría que responder de otro modo una oficina',
    ]);
    expect(inEach(15)).toEqual([
      '3 posts would have to answer otherwise',
      'il faudrait que 3 postes répondent autrement',
      'tendrían que responder de otro modo 3 oficinas',
    ]);
  });

  it('is its word at every other line, and not at its own', () => {
    const other = factsOf(shareOf(12, 20))['With another line'];
    expect(other?.split('; ').map((one) => one.split(',')[0])).toEqual(['at 1', 'at 3', 'at 4']);
  });

  it('is each row with its figure, the greatest first, and no row that nobody answered', () => {
    const parts = factsOf(shareOf(12, 20))['By part'];
    expect(parts?.match(/\(\d+\)/g)).toEqual(['(20)', '(19)', '(18)', '(17)']);
    const none = concluded('dialogue', byKind([0, 0], [0, 0]), { rows: [] });
    expect(factsOf(none)).not.toHaveProperty('By part');
  });

  it('leaves out what cannot be said where nobody answered', () => {
    const facts = factsOf(concluded('dialogue', byKind([0, 0], [0, 0]), { invited: 9 }));
    expect(facts).not.toHaveProperty('To change the word');
    expect(facts).toMatchObject({
      'How firm': 'too few answers to be firm',
      'How the answers came': '0 given, 0 confirmed, 0 carried over',
    });
  });

  it('is the share without what was carried, only where something was', () => {
    const given = byKind([12, 20], [0, 0]);
    const carried = concluded('dialogue', given, { profiles: partlyCarried('dialogue', given, 4) });
    expect(factsOf(carried)).toMatchObject({
      'Without what was carried over': 'about half, 8 of 16 (50 per cent)',
      'How the answers came': '16 given, 0 confirmed, 4 carried over',
    });
    expect(factsOf(carried, 'fr')['Sans les réponses reprises'] ?? '').toContain('environ la moitié');
    expect(factsOf(shareOf(12, 20))).not.toHaveProperty('Without what was carried over');
  });

  it('has no word for the share without what was carried where everything was', () => {
    const given = byKind([5, 5], [0, 0]);
    const all = concluded('dialogue', given, { profiles: partlyCarried('dialogue', given, 5) });
    expect(factsOf(all)['Without what was carried over']).toBe('no answer');
  });
});

describe('what is told of two shares', () => {
  it('is the verdict, the interval, the chance and what headquarters is asked for', () => {
    expect(factsOf(concluded('patAccess', byKind([8, 8], [5, 14])))).toMatchObject({
      'In a word': 'different',
      Difference: expect.stringMatching(/^64\.3 points \(95 per cent interval: \d+\.\d to \d+\.\d\)$/) as string,
      'By chance': '6 in 1,000 arrangements at least as uneven',
      'Below the level set': 'Field (36 per cent, against the 75 per cent set)',
    });
  });

  it('is the range of the difference only where somebody is silent', () => {
    const given = byKind([8, 8], [5, 14]);
    expect(factsOf(concluded('patAccess', given))).not.toHaveProperty('If the silent had spoken');
    const asked = given.map(({ cell, decided }) => ({ ...cell, asked: decided + (cell.kind === 'field' ? 6 : 0) }));
    // 8 of 8 against 5 of 20 at widest, against 11 of 20 at narrowest.
    expect(factsOf(concluded('patAccess', given, { cells: asked }))['If the silent had spoken']).toBe(
      'from 45.0 to 75.0 points',
    );
  });

  it.each([
    ['en', 'In a word', /^cannot be told apart, although the interval leaves out 0: .* 57 in 1,000 .* only below 50$/],
    [
      'fr',
      'En un mot',
      /^impossibles à distinguer, bien que l’intervalle exclue 0\u00a0: .* 57 répartitions sur 1\u00a0000 .* dessous de 50$/,
    ],
    [
      'es',
      'En una palabra',
      /^imposibles de distinguir, aunque el intervalo excluye el 0: .* 57 de cada 1000 .* por debajo de 50$/,
    ],
  ] as const)(
    'is in %s why the verdict does not go by the interval where the two do not agree',
    (language, label, words) => {
      expect(factsOf(concluded('patAccess', byKind([6, 7], [4, 13])), language)[label]).toMatch(words);
      const alike = concluded('patAccess', byKind([8, 8], [13, 14]));
      expect(factsOf(alike, language)[label]).not.toContain('0');
    },
  );

  it('is that there are too few, without a difference, where a group has nobody', () => {
    const facts = factsOf(concluded('patAccess', byKind([8, 8], [0, 0])));
    expect(facts['In a word']).toBe('too few to compare');
    for (const label of ['Difference', 'By chance', 'Below the level set']) expect(facts).not.toHaveProperty(label);
  });

  it('says in French and Spanish what their decimal sign is', () => {
    const conclusion = concluded('patAccess', byKind([8, 8], [5, 14]));
    expect(factsOf(conclusion, 'fr')['Écart']).toMatch(/^64,3 points \(intervalle à 95 % : de \d+,\d à \d+,\d\)$/);
    expect(factsOf(conclusion, 'es')['Diferencia']).toMatch(/^64,3 puntos \(intervalo del 95 %: de \d+,\d a \d+,\d\)$/);
  });
});

describe('what is told of two means', () => {
  const given = tallies(
    { kind: 'field', hostsMajorOrganizations: true, total: 30, decided: 4 },
    { kind: 'field', hostsMajorOrganizations: false, total: 31, decided: 10 },
  );

  it('is which is ahead, in how many pairs', () => {
    // Every hosting post has 7 or 8, every other 3 or 4: the first is ahead in each pair.
    expect(factsOf(concluded('networks', given))['Which is greater']).toBe(
      'taking one post of each group, the first is ahead in 100 per cent of all pairs, ties counted half',
    );
  });

  it('is the range of a group with silent posts, and of no other', () => {
    const cells = given.map(({ cell, decided }, at) => ({ ...cell, asked: decided + at }));
    const facts = factsOf(concluded('networks', given, { cells }));
    // Ten posts have 31 together, one more is silent: with 0 to 9 points for three rows from 0 to 3.
    const ranged = Object.entries(facts).filter(([label]) => label.endsWith('had the silent spoken'));
    expect(ranged.map(([label]) => label)).toEqual(['Elsewhere, had the silent spoken']);
    expect(ranged[0]?.[1]).toBe('2.8 to 3.6');
  });

  it('has rows only where both groups answered them', () => {
    const [one, other] = given;
    const label = 'Capitals where major organizations have offices / Elsewhere';
    if (!one || !other) throw new Error('two groups');
    const rows = [one, other].map(({ cell }) => ({ cell: cell.id, part: 'governmentBodies', hits: 0, n: 4, total: 8 }));
    const withKey = (part: string, of: number) => rows.slice(0, of).map((row) => ({ ...row, part }));
    const [part = ''] = rowsOf('networks', 4).map((row) => row.part);
    expect(factsOf(concluded('networks', given, { rows: withKey(part, 2) }))[label]).toMatch(/ 2\.0 \/ 2\.0$/);
    expect(factsOf(concluded('networks', given, { rows: withKey(part, 1) }))).not.toHaveProperty([label]);
  });
});

describe('what is told of the use of objectives', () => {
  const titles = ['Train all drivers', 'Publish a bulletin'];
  const use = (linked: number, count: number) => {
    const one = { objective: 'P1', count: 1, origin: 'given' as const };
    const entries = [
      ...Array.from({ length: count }, (_, at) => ({
        ...one,
        status: at === 0 ? 'delayed' : 'onTrack',
        linked: at < linked,
      })),
      ...reported(['P2', 1]).map((entry) => ({ ...entry, origin: 'carried' as const })),
    ];
    return concluded('objectives', byKind([1, 2], [0, 0]), {}, titles, entries);
  };

  it('is how many entries were reported and carried, by status, and how many are stuck', () => {
    const facts = factsOf(use(0, 3));
    expect(facts).toMatchObject({ Actions: '3 reported, 1 carried over', 'Delayed or blocked': '1' });
    expect(facts['By status']).toBe('On track 2, Delayed 1');
  });

  it('is whether anybody could look it up', () => {
    expect(factsOf(use(0, 3))['Evidence']).toBe('the posts’ own report, which nobody has checked');
    expect(factsOf(use(2, 3))['Evidence']).toBe('documented for 2 of 3 reported entries');
  });

  it('keeps number and noun together of the one entry that was reported', () => {
    expect([
      factsOf(use(1, 1))['Evidence'],
      factsOf(use(1, 1), 'fr')['Éléments probants'],
      factsOf(use(1, 1), 'es')['Documentación'],
    ]).toEqual([
      'documented for the one reported entry',
      'documents à l’appui de la seule action signalée',
      'documentos justificativos de la única actividad comunicada',
    ]);
  });
});
