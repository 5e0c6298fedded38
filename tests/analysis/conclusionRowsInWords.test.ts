import { describe, expect, it } from 'vitest';
import type { SaidPart } from '../../src/analysis/analysis.ts';
import { languages } from '../../src/language/language.ts';
import { conclusionRowsInWords } from '../../src/analysis/conclusionRowsInWords.ts';
import { instrumentQuestionByKey } from '../../src/instruments/instrument.ts';
import { planOfAction } from './analysisFixture.ts';

const dialogue = instrumentQuestionByKey(planOfAction(), 'dialogue');
if (dialogue?.kind !== 'matrix') throw new Error('dialogue is a matrix');

const parts = (...counts: (number | 'few' | 'hidden')[]): SaidPart[] =>
  counts.map((numerator, at) => ({ part: ['government', 'multiBilateral', 'ngo'][at] ?? '', numerator, n: 22 }));

describe('the rows of a matrix in a sentence', () => {
  it.each([
    ['en', 'governments (17), multilateral and bilateral organizations (14) and NGOs (0)'],
    ['fr', 'les gouvernements (17), les organisations multilatérales et bilatérales (14) et les ONG (0)'],
    ['es', 'los gobiernos (17), las organizaciones multilaterales y bilaterales (14) y las ONG (0)'],
  ] as const)('have their counts in %s', (language, words) => {
    expect(conclusionRowsInWords(dialogue, parts(17, 14, 0), language)).toBe(words);
  });

  it.each([
    [
      'en',
      'governments (17) and multilateral and bilateral organizations (fewer than three); this list is incomplete: one more figure, higher or lower, is not shown, so that no answer of fewer than three posts can be worked out',
    ],
    [
      'fr',
      'les gouvernements (17) et les organisations multilatérales et bilatérales (moins de trois) ; cette liste n’est pas complète : un autre chiffre, plus élevé ou plus faible, n’est pas communiqué, pour qu’on ne puisse déduire aucune réponse de moins de trois postes',
    ],
    [
      'es',
      'los gobiernos (17) y las organizaciones multilaterales y bilaterales (menos de tres); esta lista no está completa: otra cifra, mayor o menor, no se muestra, para que no pueda deducirse ninguna respuesta de menos de tres oficinas',
    ],
  ] as const)('name in %s no row whose count is not shown, and say that there are such', (language, words) => {
    expect(conclusionRowsInWords(dialogue, parts(17, 'few', 'hidden'), language)).toBe(words);
  });

  it.each([
    [
      'en',
      'governments (17); this list is incomplete: 2 more figures, higher or lower, are not shown, so that no answer of fewer than three posts can be worked out',
    ],
    [
      'fr',
      'les gouvernements (17) ; cette liste n’est pas complète : 2 autres chiffres, plus élevés ou plus faibles, ne sont pas communiqués, pour qu’on ne puisse déduire aucune réponse de moins de trois postes',
    ],
    [
      'es',
      'los gobiernos (17); esta lista no está completa: otras 2 cifras, mayores o menores, no se muestran, para que no pueda deducirse ninguna respuesta de menos de tres oficinas',
    ],
  ] as const)('count in %s what is not shown', (language, words) => {
    expect(conclusionRowsInWords(dialogue, parts(17, 'hidden', 'hidden'), language)).toBe(words);
  });

  it('are named where no count of any may be said', () => {
    expect(conclusionRowsInWords(dialogue, parts('hidden', 'hidden'), 'en')).toBe(
      'governments and multilateral and bilateral organizations (their figures are not shown, so that no answer of fewer than three posts can be worked out)',
    );
  });

  it.each(languages)(
    'keep the order of the questions in %s where one is not shown, as the greatest may be that one',
    (language) => {
      const [first, last] = (dialogue.rows ?? []).map(({ label, inText }) => (inText ?? label)[language]);
      const text = (...counts: Parameters<typeof parts>) => conclusionRowsInWords(dialogue, parts(...counts), language);
      const at = (words: string, name = '') => words.indexOf(name);
      expect(at(text(3, 14, 5), last)).toBeLessThan(at(text(3, 14, 5), first));
      expect(at(text(3, 14, 'hidden'), first)).toBeLessThan(at(text(3, 14, 'hidden'), last));
    },
  );

  it('are none without a matrix or figures', () => {
    expect(conclusionRowsInWords(null, [], 'en')).toBe('');
    expect(conclusionRowsInWords(dialogue, [], 'fr')).toBe('');
  });
});
