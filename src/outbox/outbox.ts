import type { Db } from '../db/db.ts';
import type { Composers } from './composer.ts';
import type { Channels } from './deliveryRoute.ts';

/** What the delivery of one process works with. */
export interface Outbox {
  db: Db;
  workingGroupId: number;
  /** The folder of the pictures; without it they are told by their words. */
  dataDir?: string;
  /** The platforms that are connected. */
  channels: Channels;
  composers: Composers;
  /** Names this process in leases; no two processes may share it. */
  owner: string;
  time: Time;
  /** A number from 0 up to 1, for waits that do not coincide. */
  random(): number;
  /** Hears what became of each message, for logs and metrics. */
  report(event: DeliveryEvent): void;
}

export interface Time {
  now(): Date;
  /** Resolves at a moment; at once when it has passed. */
  at(moment: Date): Promise<void>;
  /** Resolves at a moment, or earlier when there may be something to do. */
  until(moment: Date): Promise<void>;
}

/** What became of one message in one attempt; free of personal text. */
export interface DeliveryEvent {
  messageId: number;
  kind: string;
  channel: string | null;
  outcome: 'sent' | 'found' | 'retry' | 'parked' | 'dropped' | 'waits' | 'rerouted' | 'lost lease';
  /** In plain words, for the log. */
  reason?: string;
  /** What was thrown, where it was a bug. */
  error?: unknown;
  /** Milliseconds between the moment when it was due and this one. */
  lag: number;
}

/**
 * How long a claimed message belongs to its process, in milliseconds. Nothing is handed to a platform later than
 * `LATEST_SEND_MS` after the claim, and no platform is waited for longer than `MAX_WAIT_MS`: so a process that lost its
 * lease is not sending any more.
 */
export const LEASE_MS = 60_000;
export const LATEST_SEND_MS = 25_000;
export const MAX_WAIT_MS = 25_000;
