import { describe, expect, it } from 'vitest';
import { unaccented } from '../../src/language/unaccented.ts';

describe('a text without accents', () => {
  it.each([
    ['Régulier', 'regulier'],
    ['SAN JOSÉ', 'san jose'],
    ['İstanbul', 'istanbul'],
    ['Re\u0301union', 'reunion'],
    ['Ñandú, 2º', 'nandu, 2º'],
    ['Søren Łucja Đặng ıßæœ', 'soren lucja dang issaeoe'],
    ['القاهرة', 'القاهرة'],
  ])('“%s” is “%s”', (text, plain) => {
    expect(unaccented(text)).toBe(plain);
  });
});
