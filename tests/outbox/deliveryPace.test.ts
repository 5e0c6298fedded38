import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  paceLimits,
  deliveryPaceOpensAt,
  deliveryPaceSilenced,
  deliveryPaceSlots,
  deliveryPaceAfterSpent,
  type Pace,
} from '../../src/outbox/deliveryPace.ts';

const NOW = new Date('2026-03-24T09:00:00Z');
const platforms = ['slack', 'teams'] as const;

/** Everything that a platform gives out when it is asked at these moments (milliseconds after NOW), each time for `room`. */
function given(platform: (typeof platforms)[number], askedAfter: readonly number[], room: number): Date[] {
  let pace: Pace | undefined;
  return askedAfter.flatMap((ms) => {
    const now = new Date(NOW.getTime() + ms);
    const open = deliveryPaceSlots(platform, pace, now, room);
    pace = deliveryPaceAfterSpent(platform, pace, now, open.length);
    return open;
  });
}

const asking = fc
  .array(fc.integer({ min: 0, max: 2_000 }), { minLength: 1, maxLength: 200 })
  .map((steps) => steps.reduce<number[]>((at, step) => [...at, (at.at(-1) ?? 0) + step], []));

describe('the pace of a platform', () => {
  it('gives out slots that never come closer than the limit, however often it is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...platforms), asking, fc.integer({ min: 1, max: 40 }), (platform, asked, room) => {
        const moments = given(platform, asked, room).map((slot) => slot.getTime());
        const step = 1_000 / (paceLimits[platform]?.perSecond ?? 1);
        // Dates are whole milliseconds.
        moments.slice(1).forEach((moment, i) => expect(moment - (moments[i] ?? 0)).toBeGreaterThanOrEqual(step - 1));
      }),
    );
  });

  it('gives out all that the platform allows when it is asked often enough', () => {
    for (const platform of platforms) {
      const asked = Array.from({ length: 600 }, (_, i) => i * 100);
      const perSecond = paceLimits[platform]?.perSecond ?? 0;
      expect(given(platform, asked, 32).length).toBeGreaterThanOrEqual(60 * perSecond);
    }
  });

  it('stays below what the platforms allow in a second', () => {
    expect(paceLimits.teams?.perSecond).toBeLessThanOrEqual(30);
    expect(paceLimits.teams?.perSecond).toBeGreaterThanOrEqual(0.95 * 30);
  });

  it('lets the first message leave at once', () => {
    expect(deliveryPaceSlots('slack', undefined, NOW, 1)).toEqual([NOW]);
  });

  it('gives nothing until the silence that the platform asked for is over', () => {
    const until = new Date(NOW.getTime() + 30_000);
    const pace = deliveryPaceSilenced({ next: 0 }, until);
    expect(deliveryPaceSlots('teams', pace, NOW, 10)).toEqual([]);
    expect(deliveryPaceOpensAt('teams', pace).getTime()).toBeGreaterThan(NOW.getTime() + 25_000);
    const [first] = deliveryPaceSlots('teams', pace, deliveryPaceOpensAt('teams', pace), 10);
    expect(first).toEqual(until);
  });

  it('never shortens a silence', () => {
    expect(deliveryPaceSilenced({ next: 5_000 }, new Date(1_000))).toEqual({ next: 5_000 });
  });

  it('lets the local chat go as fast as it can', () => {
    expect(deliveryPaceSlots('local', { next: Number.MAX_SAFE_INTEGER }, NOW, 1_000)).toHaveLength(1_000);
  });
});
