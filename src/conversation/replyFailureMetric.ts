import { channel } from 'node:diagnostics_channel';
import type { Platform } from '../core/context.ts';

/** Why a person did not see what they were answered: of the program, never of people, and few. */
export type ReplyFailure = 'platformError' | 'bug';

/** Hears of every reply that did not reach its person; the metrics do. */
export const replyFailures = channel('focal:reply:failed');

/** Notes that a reply did not reach its person through a door, for the metrics. */
export function countFailedConversationReply(door: Platform, reason: ReplyFailure): void {
  replyFailures.publish({ door, reason });
}
