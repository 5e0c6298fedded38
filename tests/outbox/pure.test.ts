import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givesUpDelivery, nextDeliveryAttempt } from '../../src/outbox/deliveryBackoff.ts';
import { outboxConversationOf, inOutboxOrder, type Queued } from '../../src/outbox/outboxOrder.ts';
import { chooseDeliveryAccount, type RoutedAccount } from '../../src/outbox/deliveryRoute.ts';

const NOW = new Date('2026-03-24T09:00:00Z');
const at = (ms: number): Date => new Date(NOW.getTime() + ms);
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('trying again', () => {
  it('waits longer each time, up to half an hour, and never less than the platform asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.option(fc.integer({ min: 0, max: 3_600_000 })),
        random,
        (n, asked, dice) => {
          const wait = nextDeliveryAttempt(NOW, n, asked, dice).getTime() - NOW.getTime();
          expect(wait).toBeGreaterThanOrEqual(
            Math.max(asked ?? 10_000, Math.min(1_000 * 2 ** Math.min(n - 1, 20), 900_000)),
          );
          expect(wait).toBeLessThanOrEqual(Math.max(asked ?? 10_000, 1_800_000) + 1_000);
        },
      ),
    );
  });

  it('spreads messages that failed together', () => {
    const waits = [0, 0.25, 0.5, 0.75].map((dice) => nextDeliveryAttempt(NOW, 6, null, dice).getTime());
    expect(new Set(waits).size).toBe(4);
  });

  it('gives up after two days of trying, not because the program was off for a month', () => {
    const month = 30 * 24 * 3_600_000;
    expect(givesUpDelivery(NOW, 1, at(-month))).toBe(false);
    expect(givesUpDelivery(NOW, 200, at(-3_600_000))).toBe(false);
    expect(givesUpDelivery(NOW, 12, at(-month))).toBe(true);
  });
});

describe('the order of a conversation', () => {
  const message = fc.record({
    recipientKind: fc.constant('person'),
    recipient: fc.constantFrom('1', '2', '3'),
    state: fc.constantFrom('queued', 'queued', 'queued', 'sending'),
    notBefore: fc.integer({ min: -5, max: 5 }).map(at),
    nextAttemptAt: fc.integer({ min: -5, max: 5 }).map(at),
    attempts: fc.integer({ min: 0, max: 2 }),
  });
  const queue: fc.Arbitrary<Queued[]> = fc.array(message, { maxLength: 12 }).map((all) =>
    all.map((one, id) => ({
      ...one,
      id,
      nextAttemptAt: one.nextAttemptAt > one.notBefore ? one.nextAttemptAt : one.notBefore,
    })),
  );
  const heads = (...given: Parameters<typeof inOutboxOrder<Queued>>) => inOutboxOrder(...given).ready;
  const dueOf = (all: Queued[]) => all.filter(({ state, nextAttemptAt }) => state === 'queued' && nextAttemptAt <= NOW);

  it('lets one message of a conversation go at a time, and none while another is on its way', () => {
    fc.assert(
      fc.property(queue, (all) => {
        const ready = heads(dueOf(all), all, NOW).map(outboxConversationOf);
        expect(new Set(ready).size).toBe(ready.length);
        const onTheWay = all.filter(({ state }) => state === 'sending').map(outboxConversationOf);
        expect(ready.filter((one) => onTheWay.includes(one))).toEqual([]);
      }),
    );
  });

  it('never lets a message overtake an older one that is due or has been tried', () => {
    fc.assert(
      fc.property(queue, (all) => {
        for (const ready of heads(dueOf(all), all, NOW)) {
          const older = all.filter(
            (one) =>
              one.recipient === ready.recipient &&
              (one.notBefore < ready.notBefore ||
                (one.notBefore.getTime() === ready.notBefore.getTime() && one.id < ready.id)),
          );
          expect(older.filter(({ attempts, notBefore }) => attempts > 0 || notBefore <= NOW)).toEqual([]);
        }
      }),
    );
  });

  it('always lets somebody go when something is due and nothing is on its way or failed', () => {
    fc.assert(
      fc.property(queue, (all) => {
        const calm = all.map((one) => ({
          ...one,
          state: 'queued' as const,
          attempts: 0,
          notBefore: one.nextAttemptAt,
        }));
        expect(heads(dueOf(calm), calm, NOW).length).toBe(new Set(dueOf(calm).map(outboxConversationOf)).size);
      }),
    );
  });
});

describe('where a message goes', () => {
  const account = (
    platform: RoutedAccount['platform'],
    lastUsedAt: Date | null = null,
    reachable = true,
  ): RoutedAccount => ({
    platform,
    reachable,
    lastUsedAt,
  });

  it('is the account that the person spoke through last', () => {
    const teams = account('teams', at(0));
    expect(
      chooseDeliveryAccount([account('slack', at(-1)), teams, account('local')], ['slack', 'teams', 'local']),
    ).toBe(teams);
  });

  it('is Slack before Teams before the local chat where nobody knows', () => {
    const all = [account('local'), account('teams'), account('slack')];
    expect(chooseDeliveryAccount(all, ['local', 'slack', 'teams'])?.platform).toBe('slack');
    expect(chooseDeliveryAccount(all, ['local', 'teams'])?.platform).toBe('teams');
  });

  it('is nowhere when no account can be reached by a connected platform', () => {
    expect(chooseDeliveryAccount([account('slack', null, false), account('teams')], ['slack', 'local'])).toBeNull();
  });
});
