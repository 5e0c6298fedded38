import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../db/db.ts';
import { changeBySql } from '../db/sql.ts';

interface NewAuditEvent {
  workingGroupId: number;
  at: Date;
  /** Person.id; null when the server acted by itself. */
  actorId: number | null;
  channel: string;
  action: string;
  subject: string;
  detail?: Record<string, string | number | boolean | null>;
}

/** Appends to the audit trail. */
export async function insertAuditEvent(tx: Tx, event: NewAuditEvent): Promise<void> {
  await tx.auditEvent.create({ data: event });
}

/** The id of the newest act of all; 0 where there is none. Whoever has seen it knows that nothing was done as long as it stays. */
export async function newestAuditEvent(db: Db): Promise<number> {
  const [newest] = await db.$queryRaw<{ id: number | bigint | null }[]>`SELECT max("id") AS "id" FROM "AuditEvent"`;
  return Number(newest?.id ?? 0);
}

/** What was done, as the record of acts names it. */
export interface RecordedAct {
  actorId: number | null;
  action: string;
  subject: string;
}

/** The acts that are newer than the one with this id, the oldest first. */
export async function auditEventsAfter(db: Db, id: number): Promise<RecordedAct[]> {
  return db.auditEvent.findMany({
    where: { id: { gt: id } },
    select: { actorId: true, action: true, subject: true },
    orderBy: { id: 'asc' },
  });
}

/** Notes, in the transaction of their effects, that what platforms handed over has had them; by the keys of ProcessedEvent. */
export async function noteAuditEffects(tx: Tx, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await changeBySql(
    tx,
    Prisma.sql`UPDATE "ProcessedEvent" SET "effected" = ${true} WHERE "key" IN (${Prisma.join([...keys])})`,
  );
}
