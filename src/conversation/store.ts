import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { z } from 'zod';
import type { Platform } from '../core/context.ts';
import type { Db } from '../db/db.ts';
import { draftSubjectSchema, parseSubjectKey, subjectKey, subjectOf } from '../protocol/draftSubject.ts';
import type { AnsweredInput, AwaitedWords } from '../protocol/message.ts';
import { intentSchema } from '../protocol/intent.ts';

const awaitedSchema = z.union([
  z.intersection(draftSubjectSchema, z.object({ kind: z.literal('input'), input: z.string() })),
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

/** A key to be claimed or marked, and until when that is to hold. */
export interface EventKey {
  key: string;
  until: Date;
}

/**
 * Claims for the caller every key that nobody has, or had until before `now`; one statement for all, so that of several
 * processes one gets it. Says which were claimed. Keys must differ.
 */
export async function claimEvents(db: Db, keys: readonly EventKey[], now: Date): Promise<Set<string>> {
  const rows = keys.map(({ key, until }) => Prisma.sql`(${key}, ${until}, ${false})`);
  const claimed = await db.$queryRaw<{ key: string }[]>`
    INSERT INTO "ProcessedEvent" ("key", "until", "done") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("key") DO UPDATE SET "until" = excluded."until"
    WHERE "ProcessedEvent"."until" <= ${now} AND NOT "ProcessedEvent"."done"
    RETURNING "key"`;
  return new Set(claimed.map(({ key }) => key));
}

/** Notes that events have been carried out; all are remembered as long as the last of them. */
export async function markDone(db: Db, keys: readonly EventKey[]): Promise<void> {
  const until = new Date(Math.max(...keys.map((one) => one.until.getTime())));
  await db.processedEvent.updateMany({
    where: { key: { in: keys.map(({ key }) => key) } },
    data: { done: true, until },
  });
}

/** Which of these events have been carried out. */
export async function doneEvents(db: Db, keys: readonly string[]): Promise<Set<string>> {
  const rows = await db.processedEvent.findMany({
    where: { key: { in: [...keys] }, done: true },
    select: { key: true },
  });
  return new Set(rows.map(({ key }) => key));
}

/** Forgets the events whose time is over. */
export async function forgetEvents(db: Db, now: Date): Promise<void> {
  await db.processedEvent.deleteMany({ where: { until: { lte: now } } });
}

/** One message on a platform. */
export interface MessageId {
  platform: Platform;
  conversation: string;
  /** The platform's id of it. */
  message: string;
}

/** Remembers which input a message answered. */
export async function saveAnsweredMessage(db: Db, key: MessageId, answered: AnsweredInput): Promise<void> {
  const columns = { subject: subjectKey(subjectOf(answered)), input: answered.input };
  await db.answeredMessage.upsert({
    where: { platform_conversation_message: key },
    update: columns,
    create: { ...key, ...columns },
  });
}

/** The input that a message answered; null where it answered none. */
export async function findAnsweredInput(db: Db, key: MessageId): Promise<AnsweredInput | null> {
  const row = await db.answeredMessage.findUnique({ where: { platform_conversation_message: key } });
  return row && { ...parseSubjectKey(row.subject), input: row.input };
}
