import { isDeepStrictEqual } from 'node:util';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { z } from 'zod';
import type { Caller, Platform } from '../core/context.ts';
import type { Db, Tx } from '../db/db.ts';
import { changeBySql, databaseRowsBySql } from '../db/sql.ts';
import { draftSubjectSchema, parseDraftSubjectKey, draftSubjectKey, draftSubjectOf } from '../protocol/draftSubject.ts';
import type { AnsweredInput, AwaitedWords } from '../protocol/message.ts';
import { intentSchema } from '../protocol/intent.ts';
import { type ShownButton, shownButtonsSchema } from './buttonCalled.ts';

const awaitedSchema = z.union([
  z.intersection(
    draftSubjectSchema,
    z.object({ kind: z.literal('input'), input: z.string(), takes: z.literal(['words', 'value']).optional() }),
  ),
  z.object({ kind: z.literal('words'), intent: intentSchema, field: z.string(), acts: z.boolean().optional() }),
  z.object({ kind: z.literal('file'), intent: intentSchema, field: z.string() }),
]);

/** Buttons of several messages, one below the other: older ones have scrolled away. */
const MOST_BUTTONS = 60;

/** What is open in a chat: what was asked and is still to be answered, and the buttons that can be typed. */
export interface OpenChat {
  awaited: AwaitedWords | null;
  buttons: ShownButton[];
}

export const nothingOpen: OpenChat = { awaited: null, buttons: [] };

/** After a day nobody means an old button by a word. */
const DAY = 86_400_000;

/** What is open for a person in one channel. */
export async function findOpenChat(
  db: Db,
  { person: { id: personId }, channel, now }: Pick<Caller, 'person' | 'channel' | 'now'>,
): Promise<OpenChat> {
  const row = await db.conversation.findUnique({ where: { personId_channel: { personId, channel } } });
  const awaited = awaitedSchema.safeParse(row?.asking);
  const buttons = shownButtonsSchema.safeParse(row?.buttons);
  const recent = buttons.success ? buttons.data.filter(({ at }) => now.getTime() - Date.parse(at) < DAY) : [];
  return { awaited: awaited.success ? awaited.data : null, buttons: recent };
}

/**
 * Remembers what was asked and which buttons were shown with it, so that the next plain words find their question. `awaits` undefined
 * leaves the question, and with it the buttons that were there before, where no new one is called the same.
 */
export async function saveOpenChat(
  db: Db,
  { person: { id: personId }, channel }: Pick<Caller, 'person' | 'channel'>,
  {
    awaits,
    buttons,
    before,
  }: { awaits: AwaitedWords | null | undefined; buttons: readonly ShownButton[]; before: readonly ShownButton[] },
): Promise<void> {
  if (awaits === undefined && buttons.length === 0) return;
  const stands = (old: ShownButton): boolean => !buttons.some((one) => replaces(one, old));
  const all = awaits === undefined ? [...buttons, ...before.filter(stands)] : buttons;
  // A JSON column takes no undefined: fields that an intent leaves out are left out.
  const shown = JSON.stringify(all.slice(0, MOST_BUTTONS));
  const asking = awaits === undefined ? null : JSON.stringify(awaits ?? { kind: 'nothing' });
  await changeBySql(
    db,
    Prisma.sql`
      INSERT INTO "Conversation" ("personId", "channel", "asking", "buttons")
      VALUES (${personId}, ${channel}, ${asking}, ${shown})
      ON CONFLICT ("personId", "channel") DO UPDATE
      SET "asking" = COALESCE(excluded."asking", "Conversation"."asking"), "buttons" = excluded."buttons"`,
  );
}

/** Whether a newer button stands for an older one: it is called the same, or asks whether what cannot be taken back is to be done. */
const replaces = (newer: ShownButton, old: ShownButton): boolean =>
  newer.label === old.label || (old.danger === true && isDeepStrictEqual(newer.intent, old.intent));

/** A key to be claimed or marked, and until when that is to hold. */
export interface EventKey {
  key: string;
  until: Date;
  /** What came, where nobody but us would repeat it: it is carried out after `until` if its process died. */
  payload?: string | undefined;
}

/**
 * Claims for the caller every key that nobody has, or had until before `now`; one statement for all, so that of several
 * processes one gets it. Says of those that were claimed whether they had their effect before. Keys must differ.
 */
export async function claimProcessedEvents(
  db: Db,
  keys: readonly EventKey[],
  now: Date,
): Promise<Map<string, boolean>> {
  const rows = keys.map(({ key, until, payload }) => {
    const recoverAt = payload === undefined ? null : until;
    return Prisma.sql`(${key}, ${until}, ${false}, ${payload ?? null}, ${recoverAt})`;
  });
  const claimed = await databaseRowsBySql<{ key: string; effected: boolean }>(
    db,
    Prisma.sql`
      INSERT INTO "ProcessedEvent" ("key", "until", "done", "payload", "recoverAt") VALUES ${Prisma.join(rows)}
      ON CONFLICT ("key") DO UPDATE SET "until" = excluded."until", "recoverAt" = excluded."recoverAt"
      WHERE "ProcessedEvent"."until" <= ${now} AND NOT "ProcessedEvent"."done"
      RETURNING "key", "effected"`,
  );
  return new Map(claimed.map(({ key, effected }) => [key, effected]));
}

/** Notes that events have been carried out; all are remembered as long as the last of them. A reply that waits to be shown stays. */
export async function markEventsDone(db: Db, keys: readonly EventKey[]): Promise<void> {
  const until = new Date(Math.max(...keys.map((one) => one.until.getTime())));
  await changeBySql(
    db,
    Prisma.sql`
      UPDATE "ProcessedEvent" SET "done" = ${true}, "until" = ${until}, "payload" = NULL,
        "recoverAt" = CASE WHEN "reply" IS NULL THEN NULL ELSE "recoverAt" END
      WHERE "key" IN (${Prisma.join(keys.map(({ key }) => key))})`,
  );
}

/** What an event was answered, to be shown before a moment; later it is sent by whoever comes by. */
export interface EventReply extends EventKey {
  reply: string;
  /** Null where it has been shown with that. */
  recoverAt: Date | null;
}

/** Notes what events were answered, and that they have been carried out; also of those that nobody had to claim. */
export async function saveEventReplies(db: Db | Tx, replies: readonly EventReply[]): Promise<void> {
  const rows = replies.map(
    ({ key, until, reply, recoverAt }) => Prisma.sql`(${key}, ${until}, ${true}, ${reply}, ${recoverAt})`,
  );
  await changeBySql(
    db,
    Prisma.sql`
      INSERT INTO "ProcessedEvent" ("key", "until", "done", "reply", "recoverAt") VALUES ${Prisma.join(rows)}
      ON CONFLICT ("key") DO UPDATE SET "done" = excluded."done", "until" = excluded."until", "payload" = NULL,
        "reply" = excluded."reply", "recoverAt" = excluded."recoverAt"`,
  );
}

/** Forgets the replies to events: they were shown, or go another way. */
export async function dropEventReplies(db: Db | Tx, keys: readonly string[]): Promise<void> {
  await changeBySql(
    db,
    Prisma.sql`
      UPDATE "ProcessedEvent" SET "reply" = NULL, "recoverAt" = NULL WHERE "key" IN (${Prisma.join([...keys])})`,
  );
}

/** Gives a claim back that came to nothing. That it had an effect stays known: whoever comes again is only answered. */
export async function releaseProcessedEvent(db: Db, key: string, now: Date): Promise<void> {
  await db.processedEvent.updateMany({
    where: { key, done: false },
    data: { until: now, payload: null, recoverAt: null },
  });
}

/** Keeps what came of an event that was claimed and is to be carried out from `now` on by whoever takes it over. */
export async function keepProcessedEvent(db: Db, key: string, payload: string, now: Date): Promise<void> {
  await db.processedEvent.updateMany({ where: { key, done: false }, data: { payload, recoverAt: now } });
}

/** What a process that died was at. */
export interface LeftEvent {
  key: string;
  effected: boolean;
  done: boolean;
  payload: string | null;
  reply: string | null;
}

/** What killed so many processes would kill the next one too. */
const TAKEN_OVER_AT_MOST = 5;

/** Takes what was left by others before `now`, for the caller alone, until a moment. Keys begin with `prefix`. */
export async function takeLeftProcessedEvents(db: Db, prefix: string, now: Date, until: Date): Promise<LeftEvent[]> {
  const left = await db.processedEvent.findMany({
    where: { key: { startsWith: prefix }, recoverAt: { lte: now }, takenOver: { lt: TAKEN_OVER_AT_MOST } },
    orderBy: [{ recoverAt: 'asc' }, { key: 'asc' }],
  });
  const taken: LeftEvent[] = [];
  for (const { recoverAt, until: before, takenOver, ...row } of left) {
    const { count } = await db.processedEvent.updateMany({
      where: { key: row.key, recoverAt },
      data: { recoverAt: until, until: row.done ? before : until, takenOver: takenOver + 1 },
    });
    if (count === 1) taken.push(row);
  }
  return taken;
}

/** Which of these events have been carried out. */
export async function doneProcessedEvents(db: Db, keys: readonly string[]): Promise<Set<string>> {
  const rows = await db.processedEvent.findMany({
    where: { key: { in: [...keys] }, done: true },
    select: { key: true },
  });
  return new Set(rows.map(({ key }) => key));
}

/** Forgets the events whose time is over, but for those that somebody is still to take over. */
export async function forgetProcessedEvents(db: Db, now: Date): Promise<void> {
  await db.processedEvent.deleteMany({
    where: { until: { lte: now }, OR: [{ recoverAt: null }, { takenOver: { gte: TAKEN_OVER_AT_MOST } }] },
  });
}

/** One message on a platform. */
export interface MessageId {
  platform: Platform;
  conversation: string;
  /** The platform's id of it. */
  message: string;
}

/** Remembers which input a message answered. */
export async function saveAnsweredMessage(db: Db, key: MessageId, answered: AnsweredInput, at: Date): Promise<void> {
  const { platform, conversation, message } = key;
  await changeBySql(
    db,
    Prisma.sql`
      INSERT INTO "AnsweredMessage" ("platform", "conversation", "message", "subject", "input", "at")
      VALUES (${platform}, ${conversation}, ${message}, ${draftSubjectKey(draftSubjectOf(answered))}, ${answered.input}, ${at})
      ON CONFLICT ("platform", "conversation", "message") DO UPDATE SET "subject" = excluded."subject", "input" = excluded."input"`,
  );
}

/** The input that a message answered; null where it answered none. */
export async function findAnsweredInput(db: Db, key: MessageId): Promise<AnsweredInput | null> {
  const row = await db.answeredMessage.findUnique({ where: { platform_conversation_message: key } });
  return row && { ...parseDraftSubjectKey(row.subject), input: row.input };
}
