import { setTimeout as sleep } from 'node:timers/promises';
import { newDeliveryWakeUp } from './deliveryWakeUp.ts';
import { deliverDue } from './deliver.ts';
import { enqueued } from './enqueue.ts';
import type { Outbox } from './outbox.ts';

/** How long a message that another process enqueued may lie unnoticed, in milliseconds. */
const POLL_MS = 1_000;

/** The time that a transaction gets to end after it has enqueued something, in milliseconds. */
const QUIET_MS = 25;

export interface DeliveryLoop {
  /** There may be something to deliver: look now. */
  wake(): void;
  /** Begins nothing new, and resolves when what is on its way has ended; the rest stays in the outbox. */
  stop(): Promise<void>;
}

/** Delivers as long as the process lives: woken by each `enqueue` of this process, by `wake`, and once a second. */
export function startDelivery(
  parts: Omit<Outbox, 'time'>,
  failed: (error: unknown) => void,
  now: () => Date = () => new Date(),
): DeliveryLoop {
  const stopping = new AbortController();
  const alarm = newDeliveryWakeUp(now);
  const outbox: Outbox = { ...parts, time: { now, at: (moment) => reach(moment, now), until: alarm.until } };
  const soon = () => new Date(now().getTime() + POLL_MS);
  const onEnqueue = () => void setTimeout(alarm.ring, QUIET_MS).unref();
  enqueued.subscribe(onEnqueue);
  const running = run();
  return {
    wake: alarm.ring,
    async stop() {
      enqueued.unsubscribe(onEnqueue);
      stopping.abort();
      alarm.ring();
      await running;
    },
  };

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const next = await deliverDue(outbox, stopping.signal);
        await alarm.until(earlier(next, soon()));
      } catch (error) {
        // The database is away, for instance. The rows stay, so nothing is lost but time.
        failed(error);
        await alarm.until(soon());
      }
    }
  }
}

async function reach(moment: Date, now: () => Date): Promise<void> {
  const wait = moment.getTime() - now().getTime();
  if (wait > 0) await sleep(wait);
}

function earlier(one: Date | null, other: Date): Date {
  return one !== null && one < other ? one : other;
}
