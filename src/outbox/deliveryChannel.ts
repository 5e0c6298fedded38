import type { Platform } from '../core/context.ts';
import type { Message } from '../protocol/message.ts';
import type { Language } from '../language/language.ts';
import type { Audience } from '../protocol/audience.ts';

/** Where a message goes on one platform: an account with what the channel needs to reach it, or an audience's place. */
export type Destination =
  { kind: 'identity'; tenant: string; userId: string; address: unknown } | { kind: 'place'; audience: string };

export interface OutgoingMessage {
  /** The outbox key: a channel that can, uses it to send once. */
  key: string;
  to: Destination;
  message: Message;
  /** The language that the message is written in, for the few words that a channel adds. */
  language: Language;
}

/** A message whose fate nobody noted: the process died, or the platform's reply was lost. */
interface LostMessage {
  key: string;
  to: Destination;
  /** It was not sent before this moment. */
  since: Date;
}

/** One platform's way out. */
export interface Channel {
  platform: Platform;
  /** Resolves when the platform has the message; throws `DeliveryFailed` otherwise. */
  deliver(outgoing: OutgoingMessage): Promise<{ externalId: string }>;
  /**
   * Looks a key up in the platform's history; null when no message carries it. A channel leaves this out where the platform
   * cannot tell, or where `deliver` itself sends a key only once. Where it is left out a lost message is sent again: at
   * worst it comes twice, which costs a shrug, while one that never comes costs a post its word.
   */
  find?(lost: LostMessage): Promise<{ externalId: string } | null>;
  /** Whether an audience has a place here; a channel that leaves this out has one for each. */
  hasPlace?(audience: Audience): boolean;
}

/** What a platform said when it did not take a message. */
export type Failure =
  /** Never: the account is gone or has blocked the bot (`unreachable`), or the message itself is refused. */
  | { permanent: true; unreachable?: boolean }
  /**
   * Not now. With `retryAfter` (milliseconds) the platform has certainly refused this attempt and asks everybody to be
   * slower; with null nobody knows whether the message arrived (lost reply, time-out, 5xx).
   */
  | { permanent: false; retryAfter: number | null };

/** The platform did not take the message: for good, or until `retryAfter` milliseconds have passed. */
export class DeliveryFailed extends Error {
  readonly permanent: boolean;
  /** The account cannot be reached at all, whatever is sent. */
  readonly unreachable: boolean;
  readonly retryAfter: number | null;

  constructor(reason: string, failure: Failure) {
    super(reason);
    this.name = 'DeliveryFailed';
    this.permanent = failure.permanent;
    this.unreachable = failure.permanent && (failure.unreachable ?? false);
    this.retryAfter = failure.permanent ? null : failure.retryAfter;
  }
}
