import { batchDatabaseWork } from '../db/batchDatabaseWork.ts';
import type { Db } from '../db/db.ts';
import type { Platform } from '../core/context.ts';
import {
  claimProcessedEvents,
  doneProcessedEvents,
  dropEventReplies,
  type EventKey,
  type EventReply,
  forgetProcessedEvents,
  keepProcessedEvent,
  type LeftEvent,
  markEventsDone,
  releaseProcessedEvent,
  saveEventReplies,
  takeLeftProcessedEvents,
} from './store.ts';

/** Who asks for an event may carry it out, or somebody is still at it, or it has been done. */
export type Claim = 'claimed' | 'inProgress' | 'done';

/** A claim on something that a platform handed over; `effected`: whoever had it before died after its effect was committed. */
export type Taken =
  { claim: 'claimed'; key: string; effected: boolean } | { claim: 'inProgress' | 'done'; key: string };

/** Of many processes and many repetitions, lets one carry an event out, and keeps what a dying process leaves. */
export interface ProcessedEvents {
  /** Claims an event for some milliseconds; after them whoever died over it no longer has it. */
  claim(key: string, forMs: number): Promise<Claim>;
  /**
   * The same for what has an effect and a reply. With a payload it is kept from then on, and carried out after the time is over
   * even where the platform does not repeat it. The key that comes back is that of the row, for the methods below.
   */
  take(key: string, forMs: number, payload?: object): Promise<Taken>;
  /** Remembers for some milliseconds that an event has been carried out; by the key of its row. */
  markDone(key: string, forMs: number): Promise<void>;
  /** Keeps the reply to an event, which has thereby been carried out, until it was shown. */
  keepReply(key: string, reply: object): Promise<void>;
  /** The reply to an event was shown. */
  shown(key: string): Promise<void>;
  /** Gives a claim back that came to nothing, so that it may be asked for again at once. */
  release(key: string): Promise<void>;
  /** Keeps what was claimed and came to nothing, so that whoever takes over next carries it out; by the key of its row. */
  keepForLater(key: string, payload: object): Promise<void>;
  /** Takes over what processes that died were at; at the start of the only one, also what is claimed for some milliseconds more. */
  takeLeft(aheadMs?: number): Promise<LeftEvent[]>;
  /** Forgets what no longer means anything. */
  forgetOld(): Promise<void>;
}

/** Platforms repeat what they got no answer to for some hours at most. */
export const REMEMBER_MS = 24 * 3_600_000;
/** A reply that was not shown by then goes through the outbox: no door tries for so long. */
const SHOW_MS = 60_000;
/** How long what was left behind belongs to whoever took it over. */
const TAKEN_OVER_MS = 120_000;

/**
 * What is asked while the database is busy goes together in one statement: a hundred people at once cost a few commits, not
 * a hundred.
 */
export function processedEvents(db: Db, platform: Platform, clock: () => Date): ProcessedEvents {
  const rowKey = (key: string): string => `${platform}:${key}`;
  const after = (ms: number): Date => new Date(clock().getTime() + ms);
  const claimTogether = batchDatabaseWork(async (asked: EventKey[]) => {
    const first = new Map(asked.toReversed().map((one) => [one.key, one]));
    const claimed = await claimProcessedEvents(db, [...first.values()], clock());
    const lost = [...first.keys()].filter((key) => !claimed.has(key));
    const done = lost.length > 0 ? await doneProcessedEvents(db, lost) : new Set<string>();
    return asked.map((one) => (): Taken => {
      const { key } = one;
      const effected = claimed.get(key);
      if (effected === undefined) return { claim: done.has(key) ? 'done' : 'inProgress', key };
      return first.get(key) === one ? { claim: 'claimed', key, effected } : { claim: 'inProgress', key };
    });
  });
  const markTogether = together((keys: EventKey[]) => markEventsDone(db, keys));
  const keepTogether = together((replies: EventReply[]) => saveEventReplies(db, replies));
  const dropTogether = together((keys: string[]) => dropEventReplies(db, keys));
  return {
    claim: async (key, forMs) => (await claimTogether({ key: rowKey(key), until: after(forMs) })).claim,
    take: (key, forMs, payload) =>
      claimTogether({ key: rowKey(key), until: after(forMs), payload: payload && JSON.stringify(payload) }),
    markDone: (key, forMs) => markTogether({ key, until: after(forMs) }),
    keepReply: (key, reply) =>
      keepTogether({ key, until: after(REMEMBER_MS), reply: JSON.stringify(reply), recoverAt: after(SHOW_MS) }),
    shown: (key) => dropTogether(key),
    release: (key) => releaseProcessedEvent(db, rowKey(key), clock()),
    keepForLater: (key, payload) => keepProcessedEvent(db, key, JSON.stringify(payload), clock()),
    takeLeft: (aheadMs = 0) => takeLeftProcessedEvents(db, rowKey(''), after(aheadMs), after(TAKEN_OVER_MS)),
    forgetOld: () => forgetProcessedEvents(db, clock()),
  };
}

function together<Item>(write: (items: Item[]) => Promise<void>): (item: Item) => Promise<void> {
  return batchDatabaseWork(async (items: Item[]) => {
    await write(items);
    return items.map(() => () => undefined);
  });
}
