import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/imports/nearest.ts';

const columns = ['timeZone', 'workingWeek', 'dutyStation', 'country'];

describe('the nearest allowed word', () => {
  it('is the one that was meant, in spite of a slip or another case', () => {
    expect(nearest('timezone', columns)).toBe('timeZone');
    expect(nearest('contry', columns)).toBe('country');
    expect(nearest('dutystations', columns)).toBe('dutyStation');
  });

  it('is the one that begins so', () => {
    expect(nearest('due', ['opensAt', 'dueAt'])).toBe('dueAt');
    expect(nearest('d', ['dueAt'])).toBeNull();
  });

  it('is none where nothing comes near', () => {
    expect(nearest('salary', columns)).toBeNull();
    expect(nearest('', columns)).toBeNull();
    expect(nearest('x', [])).toBeNull();
  });

  it('is a word itself where it is allowed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...columns), (word) => {
        expect(nearest(word, columns)).toBe(word);
      }),
    );
  });

  it('is found for any word with one letter left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.nat(6), (word, at) => {
        expect(nearest(word.slice(0, at) + word.slice(at + 1), columns)).toBe(word);
      }),
    );
  });
});
