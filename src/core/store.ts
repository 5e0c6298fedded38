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
