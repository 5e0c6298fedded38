import { describe, expect, it } from 'vitest';
import { orderByDependencies } from '../../src/core/orderByDependencies.ts';

const order = (named: Record<string, string[]>) => orderByDependencies(Object.keys(named), (one) => named[one] ?? []);

describe('things after those that they name', () => {
  it('keep their order where nothing is named', () => {
    expect(order({ a: [], b: [], c: [] })).toEqual(['a', 'b', 'c']);
  });

  it('come behind chains and what several name, each once', () => {
    expect(order({ a: ['b', 'c'], b: ['c'], c: ['d'], d: [] })).toEqual(['d', 'c', 'b', 'a']);
  });

  it('end where they go round in a circle, or name themselves', () => {
    expect(order({ a: ['b'], b: ['a'], c: ['c'] })).toEqual(['b', 'a', 'c']);
  });
});
