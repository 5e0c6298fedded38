import { describe, expect, it } from 'vitest';
import type { SaidPart } from '../../src/analysis/analysis.ts';
import { partFiguresInText } from '../../src/analysis/partFiguresInText.ts';
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
    expect(partFiguresInText(dialogue, parts(17, 14, 0), language)).toBe(words);
  });

  it.each([
    [
      'en',
      'governments (17) and multilateral and bilateral organizations (fewer than three); one more figure is not shown',
    ],
    [
      'fr',
      'les gouvernements (17) et les organisations multilatérales et bilatérales (moins de trois) ; un autre chiffre n’est pas communiqué',
    ],
    [
      'es',
      'los gobiernos (17) y las organizaciones multilaterales y bilaterales (menos de tres); otra cifra no se muestra',
    ],
  ] as const)('name in %s no row whose count is not shown, and say that there are such', (language, words) => {
    expect(partFiguresInText(dialogue, parts(17, 'few', 'hidden'), language)).toBe(words);
  });

  it.each([
    ['en', 'governments (17); 2 more figures are not shown'],
    ['fr', 'les gouvernements (17) ; 2 autres chiffres ne sont pas communiqués'],
    ['es', 'los gobiernos (17); otras 2 cifras no se muestran'],
  ] as const)('count in %s what is not shown', (language, words) => {
    expect(partFiguresInText(dialogue, parts(17, 'hidden', 'hidden'), language)).toBe(words);
  });

  it('are named where no count of any may be said', () => {
    expect(partFiguresInText(dialogue, parts('hidden', 'hidden'), 'en')).toBe(
      'governments (not shown) and multilateral and bilateral organizations (not shown)',
    );
  });

  it('are none without a matrix or figures', () => {
    expect(partFiguresInText(null, [], 'en')).toBe('');
    expect(partFiguresInText(dialogue, [], 'fr')).toBe('');
  });
});
