import type { Recipient } from './messageToEnqueue.ts';

/** What a message waits for, or how it ended. */
export type OutboxState = 'queued' | 'sending' | 'sent' | 'parked' | 'dropped';

/** A message that waits or is on its way, as far as its place in the conversation goes. */
export interface Queued {
  id: number;
  recipientKind: Recipient['kind'];
  recipient: string;
  state: OutboxState;
  notBefore: Date;
  nextAttemptAt: Date;
  attempts: number;
}

/** Names the conversation of a message: what is said in it keeps its order. */
export function outboxConversationOf(message: { recipientKind: string; recipient: string }): string {
  return `${message.recipientKind}:${message.recipient}`;
}

/**
 * Parts `due` into those that may go now without overtaking (the first of each conversation, with nothing of it on its
 * way) and those that stand behind another one. `others` are all messages of the same conversations that are queued or on
 * their way. One that failed and waits for its next attempt holds back those behind it; one planned for later does not.
 */
export function inOutboxOrder<Message extends Queued>(
  due: readonly Message[],
  others: readonly Queued[],
  now: Date,
): { ready: Message[]; blocked: { message: Message; by: Queued }[] } {
  const first = new Map<string, Queued>();
  for (const message of others) {
    if (message.state === 'queued' && message.attempts === 0 && message.notBefore > now) continue;
    const conversation = outboxConversationOf(message);
    const best = first.get(conversation);
    if (best === undefined || goesBefore(message, best)) first.set(conversation, message);
  }
  const ready: Message[] = [];
  const blocked: { message: Message; by: Queued }[] = [];
  for (const message of due) {
    const by = first.get(outboxConversationOf(message));
    if (by === undefined || by.id === message.id) ready.push(message);
    else blocked.push({ message, by });
  }
  return { ready, blocked };
}

function goesBefore(one: Queued, other: Queued): boolean {
  if (one.state !== other.state) return one.state === 'sending';
  const byTime = one.notBefore.getTime() - other.notBefore.getTime();
  return byTime < 0 || (byTime === 0 && one.id < other.id);
}
