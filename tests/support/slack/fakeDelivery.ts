import { createHmac } from 'node:crypto';
import type { WebSocket } from 'ws';

export type PayloadKind = 'events_api' | 'slash_commands' | 'interactive';

/** What the program answered to a payload. */
export interface Acknowledged {
  /** 200 where it was acknowledged over the socket; 0 when there was no answer in time. */
  status: number;
  body: Record<string, unknown>;
  /** Milliseconds from sending to the answer. */
  ms: number;
}

export interface Delivery {
  deliver(kind: PayloadKind, payload: Record<string, unknown>): Promise<Acknowledged>;
}

/** The same, for those who act on the acknowledgement before the program has gone on. */
export interface HeardDelivery {
  deliver(
    kind: PayloadKind,
    payload: Record<string, unknown>,
    onAcknowledged?: (acknowledged: Acknowledged) => void,
  ): Promise<Acknowledged>;
}

/** Slack waits three seconds; a test does not need to wait longer than that. */
const MAX_WAIT_MS = 3_000;

/** Hands over by the newest socket, or by the newest of one process; an answer that does not come within the time is 0. */
export interface SocketDelivery {
  deliver(
    kind: PayloadKind,
    payload: Record<string, unknown>,
    to?: { caller?: string; withinMs?: number },
  ): Promise<Acknowledged>;
  hear(data: string): void;
}

/** Over Socket Mode: an envelope out by the newest socket, an acknowledgement back by whichever. */
export function socketDelivery(newest: (caller?: string) => WebSocket | undefined): SocketDelivery {
  const waiting = new Map<string, (body: Record<string, unknown>) => void>();
  let counter = 0;
  return {
    hear(data) {
      const { envelope_id: envelope = '', payload = {} } = JSON.parse(data) as {
        envelope_id?: string;
        payload?: Record<string, unknown>;
      };
      waiting.get(envelope)?.(payload);
    },
    async deliver(type, payload, { caller, withinMs = MAX_WAIT_MS } = {}) {
      counter += 1;
      const envelope = `envelope-${counter}`;
      const began = performance.now();
      return new Promise((resolve) => {
        const end = (status: number, body: Record<string, unknown>) => {
          clearTimeout(timer);
          waiting.delete(envelope);
          resolve({ status, body, ms: performance.now() - began });
        };
        const timer = setTimeout(() => end(0, {}), withinMs);
        waiting.set(envelope, (body) => end(200, body));
        const accepts = type !== 'events_api';
        newest(caller)?.send(
          JSON.stringify({ envelope_id: envelope, type, payload, accepts_response_payload: accepts }),
        );
      });
    },
  };
}

/** By signed HTTP, to wherever the program listens. */
export function httpDelivery(url: () => string, signingSecret: string, now: () => Date): Delivery {
  return {
    async deliver(kind, payload) {
      const { body, type } = encoded(kind, payload);
      const began = performance.now();
      const timestamp = Math.floor(now().getTime() / 1000);
      const answer = await sendSigned(url(), { body, type, signingSecret, timestamp });
      const text = await answer.text();
      return {
        status: answer.status,
        body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
        ms: performance.now() - began,
      };
    },
  };
}

/** A payload as Slack writes it into a request. */
export function encoded(kind: PayloadKind, payload: Record<string, unknown>): { body: string; type: string } {
  if (kind === 'events_api') return { body: JSON.stringify(payload), type: 'application/json' };
  const form = kind === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
  return { body: new URLSearchParams(form).toString(), type: 'application/x-www-form-urlencoded' };
}

interface Request {
  body: string;
  type: string;
  signingSecret: string;
  /** Seconds; now, where nothing is said. */
  timestamp?: number;
  signature?: string;
}

/** A request with Slack's signature (docs.slack.dev/authentication/verifying-requests-from-slack). */
export function sendSigned(url: string, { body, type, signingSecret, ...given }: Request): Promise<Response> {
  const timestamp = String(given.timestamp ?? Math.floor(Date.now() / 1000));
  const signature =
    given.signature ?? `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': type, 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature },
    body,
  });
}
