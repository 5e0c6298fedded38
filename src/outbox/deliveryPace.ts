import { z } from 'zod';
import type { Platform } from '../core/context.ts';

interface Limit {
  /** Messages a second that one app may send in one workspace or tenant. */
  perSecond: number;
  /** Milliseconds between two messages of one conversation. */
  gap: number;
}

/**
 * The pace that each platform allows; null: as fast as it goes.
 * Slack: one message a second per channel and "several hundred messages per minute" per workspace
 * (https://docs.slack.dev/reference/methods/chat.postMessage), taken as 300.
 * Teams: 30 a second per app and tenant, and per conversation 7 a second, 60 in 30 seconds, 1,800 an hour
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit): one every two seconds keeps all three.
 * 29 leaves room for clocks that differ.
 */
export const paceLimits: Record<Platform, Limit | null> = {
  slack: { perSecond: 5, gap: 1_000 },
  teams: { perSecond: 29, gap: 2_000 },
  local: null,
};

/** How far ahead slots are given out, so that one turn serves several messages; and the least that is worth a turn. */
const AHEAD_MS = 600;
const WORTH_MS = 300;

/**
 * A token bucket of depth one, kept as the moment of its next token (the generic cell rate algorithm of ITU-T I.371):
 * messages leave evenly, never in bursts.
 */
export interface Pace {
  /** Epoch milliseconds of the next free slot. */
  next: number;
}

export const pacesSchema = z.partialRecord(z.enum(['slack', 'teams', 'local']), z.object({ next: z.number() }));
export type Paces = z.infer<typeof pacesSchema>;

/** When a platform has slots to give again; the past when it has now. */
export function deliveryPaceOpensAt(platform: Platform, pace: Pace | undefined): Date {
  return new Date(paceLimits[platform] === null ? 0 : (pace?.next ?? 0) - WORTH_MS);
}

/** The slots that a platform gives now, in order: at most `room`, none while its next slot is too far ahead. */
export function deliveryPaceSlots(platform: Platform, pace: Pace | undefined, now: Date, room: number): Date[] {
  const limit = paceLimits[platform];
  if (limit === null) return Array.from({ length: room }, () => now);
  if (deliveryPaceOpensAt(platform, pace) > now) return [];
  const first = Math.max(pace?.next ?? 0, now.getTime());
  const step = 1_000 / limit.perSecond;
  const open = Math.min(room, Math.floor((now.getTime() + AHEAD_MS - first) / step) + 1);
  return Array.from({ length: open }, (_, i) => new Date(first + i * step));
}

/** The pace after `taken` of the slots that it gave were used. */
export function deliveryPaceAfterSpent(platform: Platform, pace: Pace | undefined, now: Date, taken: number): Pace {
  const limit = paceLimits[platform];
  const first = Math.max(pace?.next ?? 0, now.getTime());
  return { next: limit === null ? first : first + (taken * 1_000) / limit.perSecond };
}

/** The pace after the platform asked for silence until a moment. */
export function deliveryPaceSilenced(pace: Pace | undefined, until: Date): Pace {
  return { next: Math.max(pace?.next ?? 0, until.getTime()) };
}
