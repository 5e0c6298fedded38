import type { Fact } from '../core/fact.ts';

/** An author has taken an item back: its number, and the issue that it was planned for or published in. */
export const itemWithdrawn: Fact<{ item: number; issue: { number: number; published: boolean } | null }> = {
  name: 'item.withdrawn',
};
