import type { Platform } from '../core/context.ts';
import type { Audience } from '../protocol/audience.ts';

export type Recipient = { kind: 'person'; id: number } | { kind: 'audience'; name: Audience };

export type JsonObject = { [key: string]: JsonValue };
type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** A message on its way into the outbox. */
export interface Outgoing {
  workingGroupId: number;
  /** Says what the message is for, once and for all: the same key is never sent twice. */
  key: string;
  to: Recipient;
  /** The platform that it is for, where it means something there alone; else the one that the person uses. */
  channel?: Platform;
  /** Names the composer that writes the text at the moment of sending. */
  kind: string;
  /** What the composer needs, small and free of personal text where possible. */
  body: JsonObject;
  /** One of many that go out together (reminders, an issue): it lets the answers to somebody's act pass. */
  bulk?: boolean;
  notBefore: Date;
  now: Date;
}
