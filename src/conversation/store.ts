import { z } from 'zod';
import type { Db } from '../db/db.ts';
import type { AwaitedWords } from '../protocol/message.ts';
import { intentSchema } from '../protocol/intent.ts';

const awaitedSchema = z.union([
  z.object({ kind: z.literal('input'), round: z.int(), post: z.int(), input: z.string() }),
  z.object({ kind: z.literal('words'), intent: intentSchema, field: z.string() }),
]);

/** What was last asked of a person in one channel and is still to be answered. */
export async function findAwaited(db: Db, personId: number, channel: string): Promise<AwaitedWords | null> {
  const row = await db.conversation.findUnique({ where: { personId_channel: { personId, channel } } });
  const parsed = awaitedSchema.safeParse(row?.asking);
  return parsed.success ? parsed.data : null;
}

/** Remembers what was asked, so that the next plain words find their question. */
export async function saveAwaited(
  db: Db,
  personId: number,
  channel: string,
  awaits: AwaitedWords | null,
): Promise<void> {
  // A JSON column takes no undefined: fields that an intent leaves out are left out.
  const asking = JSON.parse(JSON.stringify(awaits ?? { kind: 'nothing' })) as object;
  await db.conversation.upsert({
    where: { personId_channel: { personId, channel } },
    update: { asking },
    create: { personId, channel, asking },
  });
}
