import { describe, expect, it } from 'vitest';
import { icuTextWithoutPercent } from '../../src/language/icuTextWithoutPercent.ts';

describe('a text without the percentages of its counts', () => {
  it.each([
    ['Most ({n} of {m}, {percent, number} per cent).', 'Most ({n} of {m}).'],
    [
      '{x, select, a { ({n} sur {m}, soit {percent, number} %)} other {}}.',
      '{x, select, a { ({n} sur {m})} other {}}.',
    ],
    ['{n} of {m} ({rate, number, percent}).', '{n} of {m}.'],
    ['{n} women ({rate, number,\n percent} women) came', '{n} women came'],
    ['{percent, number} per cent of all', '{percent, number} per cent of all'],
    ['{n} of {m} ({n, plural, one {a} other {b}})', '{n} of {m} ({n, plural, one {a} other {b}})'],
    ['', ''],
  ])('“%s” is “%s”', (source, told) => {
    expect(icuTextWithoutPercent(source)).toBe(told);
  });
});
