import { z } from 'zod';
import type { Tx } from '../db/db.ts';
import type { Composer } from './composer.ts';
import { enqueueAll } from './enqueue.ts';
import type { Message } from '../protocol/message.ts';
import { encodeProtocolMessage, messageSchema } from '../protocol/messageJson.ts';

/** The kind of outbox message that carries an answer which could not be shown where it was asked for. */
export const LATE_REPLY = 'lateReply';

const bodySchema = z.object({ message: messageSchema });

interface LateReply {
  workingGroupId: number;
  personId: number;
  /** What was answered: the same answer goes out once. */
  event: string;
  messages: readonly Message[];
  now: Date;
}

/** Sends an answer through the outbox, in its order. It was written in the person's language, for them alone. */
export async function enqueueLateReply(
  tx: Tx,
  { workingGroupId, personId, event, messages, now }: LateReply,
): Promise<void> {
  const rows = messages.map((message, position) => ({
    workingGroupId,
    key: `${LATE_REPLY}:${event}:${position}`,
    to: { kind: 'person' as const, id: personId },
    kind: LATE_REPLY,
    body: encodeProtocolMessage({ message }),
    notBefore: now,
    now,
  }));
  await enqueueAll(tx, rows);
}

export const composeLateOutboxReply: Composer = (_context, body) => Promise.resolve(bodySchema.parse(body).message);
