import { describe, expect, it } from 'vitest';
import { readers } from './readers.ts';
import { shapes } from './shapes.ts';

const LONG = 100_000;
/** A reader may take this many times as long as looking at each character once. */
const TIMES = 10;
/** No text holds the process longer (design.md, 6), in milliseconds. */
const MOST_MS = 50;
/** Shorter than this nobody waits, and a collection of garbage takes as long. */
const UNFELT_MS = 2;
const GROWTH_FELT_MS = 10;
const TRIES = 9;

/** The shortest of several times: what else the machine does only ever adds to it. Stops as soon as one is good. */
function best(read: () => unknown, good: (ms: number) => boolean): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && !good(shortest); attempt++) {
    const began = performance.now();
    read();
    shortest = Math.min(shortest, performance.now() - began);
  }
  return shortest;
}

/** Looks at each character once. */
function scan(text: string): number {
  let blanks = 0;
  for (const character of text) if (character === ' ') blanks++;
  return blanks;
}

describe.each(Object.entries(shapes))('100 KB of %s', (_name, shape) => {
  const text = shape(LONG);
  const half = shape(LONG / 2);

  it('is read by every reader nearly as fast as a scan, and never for longer than 50 ms', () => {
    const once = best(
      () => scan(text),
      () => false,
    );
    const allowed = Math.min(MOST_MS, Math.max(UNFELT_MS, TIMES * once));
    const slow = Object.entries(readers).flatMap(([reader, read]) => {
      const took = best(
        () => read(text),
        (ms) => ms <= allowed,
      );
      return took <= allowed ? [] : [`${reader}: ${took.toFixed(1)} ms, a scan ${once.toFixed(2)} ms`];
    });
    expect(slow).toEqual([]);
  });

  it('takes at most three times as long as half of it', () => {
    const steep = Object.entries(readers).flatMap(([reader, read]) => {
      const shorter = best(
        () => read(half),
        (ms) => ms <= UNFELT_MS,
      );
      const allowed = Math.max(GROWTH_FELT_MS, 3 * shorter);
      const took = best(
        () => read(text),
        (ms) => ms <= allowed,
      );
      return took <= allowed ? [] : [`${reader}: ${shorter.toFixed(1)} ms, then ${took.toFixed(1)} ms`];
    });
    expect(steep).toEqual([]);
  });
});
