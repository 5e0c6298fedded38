import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { concluded, partlyCarried, reported, rowsOf, tallies } from './analysisFixture.ts';

const shareOf = (met: number, n: number, scope: Parameters<typeof concluded>[2] = {}) =>
  concluded('dialogue', tallies({ kind: 'hq', total: met, decided: n }), { rows: rowsOf('dialogue', n), ...scope });

/** 12 of 20 meet it, and so many of the 20 were left as they were, all of them among the 12. */
const carriedOf = (carried: number) => {
  const given = tallies({ kind: 'hq', total: 12, decided: 20 });
  return shareOf(12, 20, { profiles: partlyCarried('dialogue', given, carried), cells: [] });
};

describe('what a conclusion hangs on', () => {
  it('is said in the sentence, to the working group and outside it', () => {
    const silent = shareOf(12, 20, { invited: 26 });
    expect(silent.firmness).toEqual({ is: 'hangs', on: ['cut', 'fewAnswers', 'silence'] });
    expect(silent.outside.en).toMatch(
      / This hangs on the threshold that was chosen, the answers of very few posts and those who are silent\.$/,
    );
    expect(silent.outside.fr).toMatch(/ Ce constat dépend du seuil .* et des postes qui ne se sont pas prononcés\.$/);
    expect(silent.outside.es).toMatch(/ Esta conclusión depende del umbral .* y de las oficinas que .*\.$/);
    for (const language of languages) {
      const last = /(?:This hangs|Ce constat|Esta conclusión).*$/.exec(silent.outside[language])?.[0] ?? 'nothing';
      expect(silent.statement[language].endsWith(last)).toBe(true);
    }
  });

  it('is said of a comparison and of what objectives are used for, too', () => {
    const two = concluded(
      'patAccess',
      tallies({ kind: 'hq', total: 4, decided: 4 }, { kind: 'field', total: 1, decided: 8 }),
    );
    expect(two.firmness.is).toBe('hangs');
    expect(two.outside.en).toMatch(/This hangs on the answers of very few posts\.$/);
    const plan = concluded(
      'objectives',
      tallies({ kind: 'hq', total: 12, decided: 20 }),
      {},
      ['One'],
      reported(['P1', 9]),
    );
    expect(plan.outside.en).toMatch(/This hangs on the answers of very few posts\.$/);
  });

  it('is nothing where a conclusion is firm, or where its sentence says that too few answered', () => {
    const firm = concluded(
      'objectives',
      tallies({ kind: 'hq', total: 15, decided: 20 }),
      {},
      ['One'],
      reported(['P1', 9]),
    );
    expect([firm.firmness.is, shareOf(2, 3).firmness.is]).toEqual(['firm', 'tooFew']);
    for (const one of [firm, shareOf(2, 3)]) expect(one.outside.en).not.toContain('hangs');
  });
});

describe('the word that would stand without carried answers', () => {
  it('is said where it is another one', () => {
    const given = tallies({ kind: 'hq', total: 12, decided: 20 });
    const [met, not] = partlyCarried('dialogue', given, 0).filter(({ posts }) => posts > 0);
    if (!met || !not) throw new Error('some meet it and some do not');
    // Of 9 that carried theirs 6 meet it; of the other 11, 6: about half.
    const split = [
      { ...met, posts: 6 },
      { ...met, posts: 6, origin: 'carried' as const },
      { ...not, posts: 5 },
      { ...not, posts: 3, origin: 'carried' as const },
    ];
    const { outside, firmness } = shareOf(12, 20, { profiles: split });
    expect(firmness.on).toContain('carried');
    expect(outside.en).toContain(
      '; without the answers carried over without being confirmed it would be “about half”.',
    );
    expect(outside.fr).toContain(
      '\u00a0; sans les réponses reprises sans confirmation, ce serait «\u00a0environ la moitié\u00a0».',
    );
    expect(outside.es).toContain('; sin las respuestas mantenidas sin confirmar, sería «alrededor de la mitad».');
  });

  it.each([1, 4, 11])('is kept outside where it would tell what those %i posts or the others answered', (carried) => {
    const { statement, outside, firmness } = carriedOf(carried);
    expect(statement.en).toMatch(/; without the answers .* it would be “.+”\.$/);
    expect(firmness.on).toContain('carried');
    expect(outside.en).toMatch(/This hangs on answers that were carried over without being confirmed[^;“]*\.$/);
  });

  it('is none where every answer was carried', () => {
    const all = shareOf(12, 20, {
      profiles: partlyCarried('dialogue', tallies({ kind: 'hq', total: 20, decided: 20 }), 20),
    });
    expect(all.outside.en).toContain(
      '; without the answers carried over without being confirmed nothing would be left.',
    );
  });
});
