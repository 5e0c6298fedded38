import { z } from 'zod';
import { messageSchema } from '../../src/protocol/messageJson.ts';

/** What one row of LocalMessage holds. The table is a log: a message that replaces another is a row of its own. */
const recordSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('said'), text: z.string() }),
  z.object({ kind: z.literal('message'), message: messageSchema, replaces: z.int().exactOptional() }),
]);

/** What was said: by a person, or by the bot. */
export type LocalRecord = z.output<typeof recordSchema>;
export type BotRecord = Extract<LocalRecord, { kind: 'message' }>;

/** Reads a column back; null when an older program wrote something that this one does not understand. */
export function decodeRecord(body: unknown): LocalRecord | null {
  const parsed = recordSchema.safeParse(body);
  return parsed.success ? parsed.data : null;
}
