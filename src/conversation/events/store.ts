import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../../db/db.ts';
import { changeBySql, databaseRowsBySql } from '../../db/sql.ts';

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

/**
 * Notes that events have been carried out, also of those that nobody had to claim; all are remembered as long as the last of them. A
 * reply that waits to be shown stays.
 */
export async function markProcessedEventsDone(db: Db, keys: readonly EventKey[]): Promise<void> {
  const until = new Date(Math.max(...keys.map((one) => one.until.getTime())));
  const rows = [...new Set(keys.map(({ key }) => key))].map((key) => Prisma.sql`(${key}, ${until}, ${true})`);
  await changeBySql(
    db,
    Prisma.sql`
      INSERT INTO "ProcessedEvent" ("key", "until", "done") VALUES ${Prisma.join(rows)}
      ON CONFLICT ("key") DO UPDATE SET "done" = excluded."done", "until" = excluded."until", "payload" = NULL,
        "recoverAt" = CASE WHEN "ProcessedEvent"."reply" IS NULL THEN NULL ELSE "ProcessedEvent"."recoverAt" END`,
  );
}

/** What ends with an act: its key, and what it was answered. */
export interface EventEnd extends EventKey {
  /** Whether the key was claimed before, by whoever ends it now. */
  isClaimed: boolean;
  /** To be shown before `recoverAt`; later it is sent by whoever comes by. Null where it is kept elsewhere. */
  reply: string | null;
  recoverAt: Date | null;
}

/**
 * Notes that events have been carried out, and what they were answered. The keys of those that are: another process may have carried one
 * out, or be at it, since before `now`; nothing is noted of that one, unless it was claimed by whoever ends it. Keys must differ.
 */
export async function endProcessedEvents(tx: Tx, ends: readonly EventEnd[], now: Date): Promise<Set<string>> {
  if (ends.length === 0) return new Set();
  const rows = ends.map(
    ({ key, until, reply, recoverAt }) => Prisma.sql`(${key}, ${until}, ${true}, ${reply}, ${recoverAt})`,
  );
  const claimed = ends.filter(({ isClaimed }) => isClaimed).map(({ key }) => key);
  const free = Prisma.sql`(NOT "ProcessedEvent"."done" AND "ProcessedEvent"."until" <= ${now})`;
  const ended = await databaseRowsBySql<{ key: string }>(
    tx,
    Prisma.sql`
      INSERT INTO "ProcessedEvent" ("key", "until", "done", "reply", "recoverAt") VALUES ${Prisma.join(rows)}
      ON CONFLICT ("key") DO UPDATE SET "done" = excluded."done", "until" = excluded."until", "payload" = NULL,
        "reply" = excluded."reply", "recoverAt" = excluded."recoverAt"
      WHERE ${claimed.length > 0 ? Prisma.sql`"ProcessedEvent"."key" IN (${Prisma.join(claimed)}) OR ${free}` : free}
      RETURNING "key"`,
  );
  return new Set(ended.map(({ key }) => key));
}

/** The reply to an event, where it is known only after the event has ended, in the same transaction. */
export async function saveProcessedEventReplies(
  tx: Tx,
  replies: readonly { key: string; reply: string }[],
): Promise<void> {
  for (const { key, reply } of replies)
    await changeBySql(tx, Prisma.sql`UPDATE "ProcessedEvent" SET "reply" = ${reply} WHERE "key" = ${key}`);
}

/** Which of these events somebody has a row of: it is carried out, was, or was left. */
export async function knownProcessedEvents(db: Db, keys: readonly string[]): Promise<Set<string>> {
  const rows = await databaseRowsBySql<{ key: string }>(
    db,
    Prisma.sql`SELECT "key" FROM "ProcessedEvent" WHERE "key" IN (${Prisma.join([...keys])})`,
  );
  return new Set(rows.map(({ key }) => key));
}

/** Forgets the replies to events: they were shown, or go another way. */
export async function dropProcessedEventReplies(db: Db | Tx, keys: readonly string[]): Promise<void> {
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

/** Keeps an event that is to be carried out from `now` on by whoever takes it over, also where nobody has claimed it. */
export async function keepProcessedEvent(
  db: Db,
  { key, until, payload }: EventKey & { payload: string },
  now: Date,
): Promise<void> {
  await changeBySql(
    db,
    Prisma.sql`
      INSERT INTO "ProcessedEvent" ("key", "until", "done", "payload", "recoverAt")
      VALUES (${key}, ${until}, ${false}, ${payload}, ${now})
      ON CONFLICT ("key") DO UPDATE SET "payload" = excluded."payload", "recoverAt" = excluded."recoverAt"
      WHERE NOT "ProcessedEvent"."done"`,
  );
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
