import type { Tx } from '../db/db.ts';

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

/** Notes, in the transaction of their effects, that what platforms handed over has had them; by the keys of ProcessedEvent. */
export async function noteEffects(tx: Tx, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.processedEvent.updateMany({ where: { key: { in: [...keys] } }, data: { effected: true } });
}
