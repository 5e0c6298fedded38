import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { entryNumberWords, entryRowWords } from '../../src/registers/entryValuesInWords.ts';
import { fieldOf, shippedRegisters, typeOf } from '../../src/registers/shippedRegisters.ts';

describe('a number of an entry in words', () => {
  it.each(languages)('is a year as years are written, in %s', (language) => {
    const registers = shippedRegisters();
    const field = fieldOf(registers, typeOf(registers, 'pilotProject'), 'runsIn');
    if (!field) throw new Error('pilot projects run in a year');
    const row = { field: 'runsIn', item: 0, part: '', text: null, number: 2026 };
    expect(entryRowWords(field, row, language)).toBe('2026');
    expect(entryRowWords(field, { ...row, number: 20_260 }, language)).toMatch(/^20[\s,.]260$/u);
  });

  it('has its thousands apart where people are counted', () => {
    expect(entryNumberWords(2_026, false, 'en')).toBe('2,026');
    expect(entryNumberWords(20_000, false, 'fr')).toMatch(/^20\s000$/u);
    expect(entryNumberWords(3.4, false, 'fr')).toBe('3,4');
  });
});
