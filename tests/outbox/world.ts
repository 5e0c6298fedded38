import { randomUUID } from 'node:crypto';
import type { Platform } from '../../src/core/context.ts';
import { inTransaction, type Db } from '../../src/db/db.ts';
import type { Message } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import {
  DeliveryFailed,
  type Channel,
  type Destination,
  type OutgoingMessage,
} from '../../src/outbox/deliveryChannel.ts';
import type { Composer } from '../../src/outbox/composer.ts';
import { deliverDue } from '../../src/outbox/deliver.ts';
import { enqueue } from '../../src/outbox/enqueue.ts';
import type { Outgoing } from '../../src/outbox/messageToEnqueue.ts';
import type { DeliveryEvent, Outbox, Time } from '../../src/outbox/outbox.ts';

export const START = new Date('2026-03-24T09:00:00Z');
export const after = (ms: number): Date => new Date(START.getTime() + ms);

/** A clock that only moves when somebody waits for a moment. */
export function newClock(start = START): Time & { set(moment: Date): void } {
  let now = start;
  const set = (moment: Date) => void (now = moment > now ? moment : now);
  return {
    now: () => now,
    set,
    at: (moment) => Promise.resolve(set(moment)),
    // Nothing happens by waiting in these tests: whatever is on its way ends by itself.
    until: () => new Promise(() => undefined),
  };
}

/** What the platform makes of one attempt. `lost`: it took the message, and its reply never came. */
export type Fate = 'ok' | 'lost' | 'failed' | 'refused' | 'unreachable' | { later: number };

export interface Arrival {
  key: string;
  to: Destination;
  text: string;
  at: Date;
}

/** A platform whose behaviour is written down: `fate` says what becomes of the attempt number `attempt` (1, 2, …) of a key. */
export function newPlatform(
  platform: Platform,
  time: Time,
  fate: (key: string, attempt: number) => Fate = () => 'ok',
  remembers = true,
): Channel & { arrived: Arrival[]; attempts: Map<string, number> } {
  const arrived: Arrival[] = [];
  const attempts = new Map<string, number>();
  const deliver = async ({ key, to, message }: OutgoingMessage) => {
    await new Promise((resolve) => setImmediate(resolve));
    const attempt = (attempts.get(key) ?? 0) + 1;
    attempts.set(key, attempt);
    const outcome = fate(key, attempt);
    if (outcome === 'ok' || outcome === 'lost') arrived.push({ key, to, text: message.text, at: time.now() });
    if (outcome === 'ok') return { externalId: `${platform}-${key}` };
    if (outcome === 'refused') throw new DeliveryFailed('invalid blocks', { permanent: true });
    if (outcome === 'unreachable') throw new DeliveryFailed('blocked', { permanent: true, unreachable: true });
    const retryAfter = typeof outcome === 'object' ? outcome.later : null;
    throw new DeliveryFailed(`it said ${JSON.stringify(outcome)}`, { permanent: false, retryAfter });
  };
  const find: Channel['find'] = async ({ key }) =>
    arrived.some((one) => one.key === key) ? { externalId: `${platform}-${key}` } : null;
  return { platform, deliver, ...(remembers && { find }), arrived, attempts };
}

export const says: Composer = async (_context, body, { language }) => {
  const text = `${JSON.stringify(body['text']).slice(1, -1)} (${language})`;
  return { text, blocks: [] } satisfies Message;
};

export interface World {
  db: Db;
  workingGroupId: number;
  people: number[];
  coordinator: number;
  /** Puts a message to a person (by position) or an audience into the outbox; the text is the key. */
  put(key: string, to: number | 'workingGroup', change?: Partial<Outgoing>): Promise<void>;
  row(
    key: string,
  ): Promise<{ state: string; reason: string | null; attempts: number; channel: string | null; id: number }>;
}

/** A working group with a coordinator and `count` people, each with an account on the given platforms. */
export async function newWorld(
  db: Db,
  count: number,
  platforms: readonly Platform[],
  language: Language = 'en',
): Promise<World> {
  const code = randomUUID();
  const { id: workingGroupId } = await db.workingGroup.create({ data: { code, name: code } });
  const newPerson = async (name: string) => {
    const person = await db.person.create({ data: { workingGroupId, key: name, name, language } });
    for (const platform of platforms) {
      await db.identity.create({ data: { personId: person.id, platform, tenant: code, userId: name } });
    }
    return person.id;
  };
  const people: number[] = [];
  for (let i = 0; i < count; i++) people.push(await newPerson(`P${i}`));
  const coordinator = await newPerson('coordinator');
  await db.grant.create({ data: { personId: coordinator, role: 'coordinator', from: '2000-01-01' } });
  return {
    db,
    workingGroupId,
    people,
    coordinator,
    async put(key, to, change = {}) {
      const recipient =
        typeof to === 'number'
          ? {
              kind: 'person' as const,
              id: people[to] ?? 0,
            }
          : {
              kind: 'audience' as const,
              name: to,
            };
      const message = {
        workingGroupId,
        key,
        to: recipient,
        kind: 'note',
        body: { text: key },
        notBefore: START,
        now: START,
      };
      await inTransaction(db, (tx) =>
        enqueue(tx, {
          ...message,
          ...change,
        }),
      );
    },
    row: (key) => db.outboxMessage.findUniqueOrThrow({ where: { key } }),
  };
}

/** The outbox of one process of this world. */
export function newOutbox(
  { db, workingGroupId }: Pick<World, 'db' | 'workingGroupId'>,
  time: Time,
  channels: readonly Channel[],
  change: Partial<Outbox> = {},
): Outbox & { events: DeliveryEvent[] } {
  const events: DeliveryEvent[] = [];
  return {
    db,
    workingGroupId,
    time,
    events,
    channels: new Map(channels.map((channel) => [channel.platform, channel])),
    composers: new Map([['note', says]]),
    owner: randomUUID(),
    random: () => 0.5,
    report: (event) => void events.push(event),
    ...change,
  };
}

/** Delivers until nothing more is due before `limit`, moving the clock from one due moment to the next. */
export async function drain(outbox: Outbox, clock: ReturnType<typeof newClock>, limit: Date): Promise<void> {
  for (let turn = 0; turn < 10_000; turn++) {
    const next = await deliverDue(outbox);
    if (next === null || next > limit) return;
    clock.set(next);
  }
  throw new Error('the outbox does not come to rest');
}
