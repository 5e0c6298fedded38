import { describe, expect, it } from 'vitest';
import { translate } from '../../src/language/translate.ts';

describe('what is not shown', () => {
  it.each([
    ['en', 'so that no post’s answer can be worked out'],
    ['fr', 'afin que la réponse d’aucun poste ne puisse être déduite'],
    ['es', 'para que no pueda deducirse la respuesta de ninguna oficina'],
  ] as const)('has one reason in %s, whatever it is and wherever that is said', (language, reason) => {
    const said = [
      translate(language, 'analysis.withheld', { count: 1 }),
      translate(language, 'analysis.withheld', { count: 2 }),
      translate(language, 'analysis.suppressed'),
      translate(language, 'analysis.smallGroups'),
      translate(language, 'analysis.notForYou'),
      translate(language, 'analysis.partsUntold', { parts: 'A (3)', count: 1 }),
      translate(language, 'analysis.partsUntold', { parts: 'A (3)', count: 2 }),
      translate(language, 'analysis.partsHidden', { parts: 'A' }),
    ];
    for (const text of said) {
      expect(text).toContain(reason);
      // A reason of its own would tell which of the rules it was: a small group, a rest of one or two, another partition.
      expect(text.replace(reason, '')).not.toMatch(
        /\bfewer\b|one or two posts|moins de \d|ou deux postes|menos de \d|o dos oficinas/,
      );
    }
  });
});
