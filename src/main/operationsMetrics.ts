import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { z } from 'zod';
import type { App } from '../core/context.ts';
import { notUnderstood } from '../conversation/notUnderstoodMetric.ts';
import { replyFailures } from '../conversation/replyFailureMetric.ts';
import type { handleIntent } from '../conversation/handleIntent.ts';
import { databaseFailureOf } from '../db/databaseFailure.ts';
import type { DeliveryEvent } from '../outbox/outbox.ts';
import { countOutboxMessages, oldestDueDelivery } from '../outbox/store.ts';
import { startDatabaseMetrics } from '../db/startDatabaseMetrics.ts';
import type { Doors } from './watchPlatformHealth.ts';

/** Seconds: an answer is acknowledged within 100 ms, a dialog must be within 3 s. */
const HANDLER_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];
/** Seconds: from at once to a day late. */
const LAG_BUCKETS = [0.1, 0.5, 1, 5, 15, 60, 300, 1_800, 7_200, 86_400];

const replyFailureSchema = z.object({ door: z.string(), reason: z.string() });
/** The shape of words, as they are counted: classes, never a text. */
const wordShapeSchema = z.strictObject({
  length: z.enum(['short', 'middle', 'long']),
  words: z.enum(['1', '2-3', '4-8', '9+']),
  language: z.enum(['en', 'fr', 'es', 'unknown']),
  digits: z.enum(['yes', 'no']),
  question: z.enum(['yes', 'no']),
  asked: z.enum(['nothing', 'choice', 'words', 'reason']),
});
const answering = new Set(['answer', 'page', 'send', 'nothingChanged']);

/** What this process counts, in the form that Prometheus reads; every label is of the program, never of people. */
export class Metrics {
  readonly registry = new Registry();
  readonly #deliveries = this.#add(Counter, 'focal_deliveries_total', 'attempts to deliver', ['channel', 'outcome']);
  readonly #errors = this.#add(Counter, 'focal_errors_total', 'bugs, each logged under a reference', []);
  readonly #answers = this.#add(Counter, 'focal_answers_total', 'answers and pages taken, updates sent', [
    'channel',
    'intent',
  ]);
  readonly #replyFailures = this.#add(
    Counter,
    'focal_reply_failures_total',
    'replies that did not reach their person',
    ['door', 'reason'],
  );
  readonly #notUnderstood = this.#add(
    Counter,
    'focal_not_understood_total',
    'words that were not understood, by their shape',
    wordShapeSchema.keyof().options,
  );
  readonly #lag: Histogram;
  readonly #handlers: Histogram;

  constructor(app: App, now: () => Date, doors: () => Doors) {
    const { registry } = this;
    replyFailures.subscribe((failure) => this.#replyFailures.inc(replyFailureSchema.parse(failure)));
    notUnderstood.subscribe((shape) => this.#notUnderstood.inc(wordShapeSchema.parse(shape)));
    const registers = [registry];
    collectDefaultMetrics({ register: registry });
    startDatabaseMetrics(registry);
    this.#lag = new Histogram({
      name: 'focal_delivery_lag_seconds',
      help: 'from when a message was due to its end',
      registers,
      labelNames: ['channel'],
      buckets: LAG_BUCKETS,
    });
    this.#handlers = new Histogram({
      name: 'focal_handler_seconds',
      help: 'from an intent to its reply',
      registers,
      labelNames: ['channel', 'intent'],
      buckets: HANDLER_BUCKETS,
    });
    const messages = new Gauge({
      name: 'focal_outbox_messages',
      help: 'messages in the outbox',
      labelNames: ['channel', 'state'],
      registers,
      collect: async () => {
        messages.reset();
        const counts = await unlessAway(() => countOutboxMessages(app.db, app.workingGroupId));
        for (const { channel, state, count } of counts ?? [])
          messages.set(
            {
              channel,
              state,
            },
            count,
          );
      },
    });
    const up = new Gauge({
      name: 'focal_channel_up',
      help: '1 where a platform can be spoken to, else 0',
      labelNames: ['channel'],
      registers,
      collect() {
        up.reset();
        for (const [channel, { ok }] of doors()) up.set({ channel }, ok ? 1 : 0);
      },
    });
    const waiting = new Gauge({
      name: 'focal_outbox_oldest_due_seconds',
      help: 'how long the oldest due message has waited',
      registers,
      collect: async () => {
        const since = await unlessAway(() => oldestDueDelivery(app.db, app.workingGroupId, now()));
        if (since === undefined) waiting.reset();
        else waiting.set(since === null ? 0 : (now().getTime() - since.getTime()) / 1e3);
      },
    });
  }

  countDelivery({ channel, outcome, lag }: DeliveryEvent): void {
    this.#deliveries.inc({ channel: channel ?? 'none', outcome });
    if (outcome === 'sent' || outcome === 'found') this.#lag.observe({ channel: channel ?? 'none' }, lag / 1_000);
  }

  countError(): void {
    this.#errors.inc();
  }

  /** The same dispatcher, with every intent timed and every answer counted. */
  timed(handle: typeof handleIntent): typeof handleIntent {
    return async (app, caller, intent) => {
      const labels = { channel: caller.channel, intent: intent.kind };
      const done = this.#handlers.startTimer(labels);
      try {
        const reply = await handle(app, caller, intent);
        // What was typed is an answer where it met a question.
        const meant = reply.answered ? 'answer' : intent.kind;
        if (answering.has(meant)) this.#answers.inc({ channel: caller.channel, intent: meant });
        return reply;
      } finally {
        done();
      }
    };
  }

  #add(Kind: typeof Counter, name: string, help: string, labelNames: string[]): Counter {
    return new Kind({ name, help, labelNames, registers: [this.registry] });
  }
}

/** What the database says; undefined while it is away, when the process's own figures are needed most. */
async function unlessAway<Result>(ask: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (databaseFailureOf(error) === null) throw error;
    return undefined;
  }
}
