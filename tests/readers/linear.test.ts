import { describe, expect, it } from 'vitest';
import { readers } from './readers.ts';
import { startProcessorTime } from '../support/processorTime.ts';
import { shapes } from './shapes.ts';

const LONG = 100_000;
/** A reader may take this many times as long as looking at each character once. */
const TIMES = 20;
/** No text holds the process longer (design.md, 6), in milliseconds. */
const MOST_MS = 50;
/** Shorter than this nobody waits, and a collection of garbage takes as long. */
const UNFELT_MS = 2;
const GROWTH_FELT_MS = 10;
const TRIES = 40;

/** Milliseconds of processor that something takes: what else the machine does meanwhile does not count. */
function cost(work: () => unknown): number {
  const spent = startProcessorTime();
  work();
  return spent();
}

/** Looks at each character once. */
function scan(text: string): number {
  let blanks = 0;
  for (const character of text) if (character === ' ') blanks++;
  return blanks;
}

/**
 * Null where a reader costs no more than is allowed, beside something that is measured in the same moment; else the figures of its best
 * try. A slow moment of the machine, or a collection of garbage, is tried again.
 */
function judge(read: () => unknown, beside: () => unknown, allowed: (beside: number) => number): string | null {
  let best = { took: Number.POSITIVE_INFINITY, other: 0 };
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const other = cost(beside);
    const took = cost(read);
    if (took <= allowed(other)) return null;
    if (took < best.took) best = { took, other };
  }
  return `${best.took.toFixed(1)} ms, beside ${best.other.toFixed(2)} ms`;
}

describe.each(Object.entries(shapes))('100 KB of %s', (_name, shape) => {
  const text = shape(LONG);
  const half = shape(LONG / 2);

  it('is read by every reader nearly as fast as a scan, and never for longer than 50 ms', () => {
    const allowed = (once: number): number => Math.min(MOST_MS, Math.max(UNFELT_MS, TIMES * once));
    const slow = Object.entries(readers).flatMap(([reader, read]) => {
      const found = judge(
        () => read(text),
        () => scan(text),
        allowed,
      );
      return found === null ? [] : [`${reader}: ${found}`];
    });
    expect(slow).toEqual([]);
  });

  it('takes at most three times as long as half of it', () => {
    const allowed = (shorter: number): number => Math.max(GROWTH_FELT_MS, 3 * shorter);
    const steep = Object.entries(readers).flatMap(([reader, read]) => {
      const found = judge(
        () => read(text),
        () => read(half),
        allowed,
      );
      return found === null ? [] : [`${reader}: ${found}`];
    });
    expect(steep).toEqual([]);
  });
});
