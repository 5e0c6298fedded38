import { createHash } from 'node:crypto';
import { type Intent, encodeIntent } from '../../src/protocol/intent.ts';

/** Button values that were too long for Slack, by the short name that stands for them; to be kept before sending. */
export type LongValues = Map<string, string>;

/**
 * An intent as the value of a button or option of at most `limit` characters. What is longer is named by its own hash and
 * put into `long`: the same intent has the same name, wherever and whenever it is drawn.
 */
export function buttonValueForSlack(intent: Intent, limit: number, long: LongValues): string {
  const value = encodeIntent(intent);
  if (value.length <= limit) return value;
  const name = `#${createHash('sha256').update(value).digest('base64url')}`;
  long.set(name, value);
  return name;
}

/** Whether a value from Slack is the name of a long value. */
export function isLongSlackValueName(value: string): boolean {
  return /^#[\w-]{43}$/.test(value);
}
