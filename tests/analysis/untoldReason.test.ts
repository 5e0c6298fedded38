import { describe, expect, it } from 'vitest';
import { translate } from '../../src/language/translate.ts';

describe('what is not shown', () => {
  it.each([
    ['en', 'so that no answer of fewer than three posts can be worked out'],
    ['fr', 'pour qu’on ne puisse déduire aucune réponse de moins de trois postes'],
    ['es', 'para que no pueda deducirse ninguna respuesta de menos de tres oficinas'],
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
