import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { oneOf } from './random.ts';

/** What becomes of one call to the double of a platform. */
export interface Fault {
  /** Whether the call has its effect. */
  effect: boolean;
  /** What the caller hears: the answer, nothing (the connection is cut), or a status, with a body, instead of the answer. */
  reply: 'answer' | 'cut' | { status: number; retryAfter?: number; body?: object };
  /** Milliseconds that it takes until the effect. */
  delay?: number;
  /** What the effect waits for. */
  until?: Promise<void>;
  /** Called when the reply has left. */
  then?(): void;
}

/** A call, as far as faults go. */
export interface FaultyCall {
  /** Which process calls: what it put behind the token. */
  caller: string;
  /** Slack: the method; Teams: HTTP's method and the path. */
  what: string;
}

export type FaultPlan = (call: FaultyCall) => Fault;

export const fine: Fault = { effect: true, reply: 'answer' };
export const cutBefore: Fault = { effect: false, reply: 'cut' };
export const lostReply: Fault = { effect: true, reply: 'cut' };
export const limited = (retryAfter: number): Fault => ({ effect: false, reply: { status: 429, retryAfter } });

/**
 * Faults as platforms and networks have them, for `share` of all calls, as the numbers decide: replies that are lost, connections
 * that are cut before, 429 with Retry-After, and 5xx that had their effect or had none.
 */
export function randomFaults(random: () => number, share: number): FaultPlan {
  return () => {
    const delay = Math.floor(random() * 40);
    if (random() >= share) return { ...fine, delay };
    const broken: Fault = { effect: random() < 0.3, reply: { status: oneOf(random, [500, 502, 503, 504]) } };
    return { ...oneOf(random, [lostReply, lostReply, cutBefore, cutBefore, limited(1), broken, broken]), delay };
  };
}

/** Whether the caller cannot know that the call had its effect. */
export const hidesEffect = ({ effect, reply }: Fault): boolean => effect && reply !== 'answer';

/** Answers a call as a fault wants it; `effect` is what the call does and is answered. */
export async function answerWith(
  response: ServerResponse,
  { effect: hasEffect, reply, delay = 0, until, then }: Fault,
  effect: () => { status: number; body: unknown },
): Promise<void> {
  if (delay > 0) await pause(delay);
  await until;
  const done = hasEffect ? effect() : { status: 200, body: {} };
  if (reply === 'cut') response.destroy();
  else if (reply === 'answer')
    response.writeHead(done.status, { 'content-type': 'application/json' }).end(JSON.stringify(done.body));
  else {
    const wait = reply.retryAfter === undefined ? {} : { 'retry-after': String(reply.retryAfter) };
    response
      .writeHead(reply.status, { 'content-type': 'application/json', ...wait })
      .end(JSON.stringify(reply.body ?? {}));
  }
  then?.();
}
