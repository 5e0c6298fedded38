import type { Act, ActOutcome } from '../core/actWrites.ts';
import { BoundedMap } from '../core/boundedMap.ts';
import { firstByKey } from '../core/byKey.ts';
import type { Platform } from '../core/context.ts';
import { batchDatabaseWork } from '../db/batchDatabaseWork.ts';
import type { Db } from '../db/db.ts';
import { endAct } from './endAct.ts';
import { claimedProcessedEvent, type EventClaim, processedEventClaim } from './eventClaim.ts';
import { eventsEndedWithAct } from './events/eventsEndedWithAct.ts';
import {
  claimProcessedEvents,
  doneProcessedEvents,
  dropProcessedEventReplies,
  type EventKey,
  forgetProcessedEvents,
  keepProcessedEvent,
  knownProcessedEvents,
  type LeftEvent,
  markProcessedEventsDone,
  releaseProcessedEvent,
  takeLeftProcessedEvents,
} from './events/store.ts';

/** Who asks for an event may carry it out, or somebody is still at it, or it has been done. */
export type Claim = 'claimed' | 'inProgress' | 'done';

/** A claim on something that a platform handed over; `effected`: whoever had it before died after its effect was committed. */
export type TakenEvent =
  { claim: 'claimed'; key: string; effected: boolean; own: EventClaim } | { claim: 'inProgress' | 'done'; key: string };

/** Of many processes and many repetitions, lets one carry an event out, and keeps what a dying process leaves. */
export interface ProcessedEvents {
  /** Claims an event for some milliseconds; after them whoever died over it no longer has it. */
  claim(key: string, forMs: number): Promise<Claim>;
  /**
   * The same for what has an effect and a reply, and for this process alone: the key is written with them (`end`), or by `own.keep()`
   * before. With a payload it is kept from then on, and carried out after the time is over even where the platform does not repeat it.
   * The key that comes back is that of the row, for the methods below.
   */
  take(key: string, forMs: number, payload?: object): Promise<TakenEvent>;
  /** Remembers for some milliseconds that an event has been carried out; by the key of its row. */
  markDone(key: string, forMs: number): Promise<void>;
  /**
   * Ends the act that an event was: its key, all that the act keeps and its reply are one transaction. Null: the act keeps its reply
   * itself. Nothing is written where somebody else has carried it out meanwhile.
   */
  end(event: { key: string; own: EventClaim }, act: Act, reply: string | null): Promise<ActOutcome>;
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
/** A reply that was not shown by then goes through the outbox, and what is kept for later was looked at: no door tries for so long. */
const SHOW_MS = 60_000;
/** How long what was left behind belongs to whoever took it over. */
const TAKEN_OVER_MS = 120_000;
/** More acts than these are never under way at once. */
const MOST_AT_WORK = 10_000;

/**
 * What is asked while the database is busy goes together in one statement: a hundred people at once cost a few commits, not
 * a hundred.
 */
export function processedEvents(db: Db, platform: Platform, clock: () => Date): ProcessedEvents {
  const rowKey = (key: string): string => `${platform}:${key}`;
  const after = (ms: number): Date => new Date(clock().getTime() + ms);
  const claimInBatch = batchDatabaseWork(async (asked: EventKey[]) => {
    const first = firstByKey(asked, ({ key }) => key);
    const claimed = await claimProcessedEvents(db, [...first.values()], clock());
    const lost = [...first.keys()].filter((key) => !claimed.has(key));
    const done = lost.length > 0 ? await doneProcessedEvents(db, lost) : new Set<string>();
    return asked.map((one) => (): { claim: Claim; effected: boolean } => {
      const { key } = one;
      const effected = claimed.get(key);
      if (effected === undefined) return { claim: done.has(key) ? 'done' : 'inProgress', effected: false };
      return { claim: first.get(key) === one ? 'claimed' : 'inProgress', effected };
    });
  });
  const isKnown = batchDatabaseWork(async (keys: string[]) => {
    const known = await knownProcessedEvents(db, keys);
    return keys.map((key) => () => known.has(key));
  });
  const markInBatch = inBatches((keys: EventKey[]) => markProcessedEventsDone(db, keys));
  const dropInBatch = inBatches((keys: string[]) => dropProcessedEventReplies(db, keys));
  // What this process is at has no row yet: until when nobody else here may have it.
  const atWork = new BoundedMap<string, number>(MOST_AT_WORK);

  async function takeFree(key: string, forMs: number, kept: string | undefined): Promise<TakenEvent> {
    const claim = () => claimInBatch({ key, until: after(forMs), payload: kept });
    if (!(await isKnown(key))) {
      const own = processedEventClaim(async () => (await claim()).claim === 'claimed');
      return { claim: 'claimed', key, effected: false, own };
    }
    const { claim: taken, effected } = await claim();
    return taken === 'claimed' ? { claim: taken, key, effected, own: claimedProcessedEvent() } : { claim: taken, key };
  }

  return {
    claim: async (key, forMs) => (await claimInBatch({ key: rowKey(key), until: after(forMs) })).claim,
    async take(name, forMs, payload) {
      const key = rowKey(name);
      if ((atWork.get(key) ?? 0) > clock().getTime()) return { claim: 'inProgress', key };
      atWork.set(key, after(forMs).getTime());
      try {
        const taken = await takeFree(key, forMs, payload && JSON.stringify(payload));
        if (taken.claim !== 'claimed') atWork.delete(key);
        return taken;
      } catch (error) {
        atWork.delete(key);
        throw error;
      }
    },
    async markDone(key, forMs) {
      await markInBatch({ key, until: after(forMs) });
      atWork.delete(key);
    },
    end: ({ key, own }, act, reply) =>
      own.end(async (isClaimed) => {
        const shown = reply !== null && { reply, recoverAt: after(SHOW_MS) };
        const end = { key, isClaimed, until: after(REMEMBER_MS), now: clock(), reply: null, recoverAt: null, ...shown };
        act.replace(eventsEndedWithAct, end, () => true);
        const outcome = await endAct(db, act);
        if (outcome !== 'stale') atWork.delete(key);
        return outcome;
      }),
    shown: (key) => dropInBatch(key),
    async release(key) {
      atWork.delete(rowKey(key));
      await releaseProcessedEvent(db, rowKey(key), clock());
    },
    async keepForLater(key, payload) {
      await keepProcessedEvent(db, { key, until: after(SHOW_MS), payload: JSON.stringify(payload) }, clock());
      atWork.delete(key);
    },
    takeLeft: (aheadMs = 0) => takeLeftProcessedEvents(db, rowKey(''), after(aheadMs), after(TAKEN_OVER_MS)),
    forgetOld: () => forgetProcessedEvents(db, clock()),
  };
}

function inBatches<Item>(write: (items: Item[]) => Promise<void>): (item: Item) => Promise<void> {
  return batchDatabaseWork(async (items: Item[]) => {
    await write(items);
    return items.map(() => () => undefined);
  });
}
