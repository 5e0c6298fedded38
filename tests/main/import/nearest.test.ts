import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestImportWord } from '../../../src/imports/nearestImportWord.ts';

const columns = ['timeZone', 'workingWeek', 'dutyStation', 'country'];

describe('the nearest allowed word', () => {
  it('is the one that was meant, in spite of a slip or another case', () => {
    expect(nearestImportWord('timezone', columns)).toBe('timeZone');
    expect(nearestImportWord('contry', columns)).toBe('country');
    expect(nearestImportWord('dutystations', columns)).toBe('dutyStation');
  });

  it('is the one that begins so', () => {
    expect(nearestImportWord('due', ['opensAt', 'dueAt'])).toBe('dueAt');
    expect(nearestImportWord('d', ['dueAt'])).toBeNull();
  });

  it('is none where nothing comes near', () => {
    expect(nearestImportWord('salary', columns)).toBeNull();
    expect(nearestImportWord('', columns)).toBeNull();
    expect(nearestImportWord('x', [])).toBeNull();
  });

  it('is a word itself where it is allowed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...columns), (word) => {
        expect(nearestImportWord(word, columns)).toBe(word);
      }),
    );
  });

  it('is found for any word with one letter left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.nat(6), (word, at) => {
        expect(nearestImportWord(word.slice(0, at) + word.slice(at + 1), columns)).toBe(word);
      }),
    );
  });
});
