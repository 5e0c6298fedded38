import type { Tx } from '../db/db.ts';

export interface Act {
  workingGroupId: number;
  at: Date;
  /** Person.id; null when the bot acted by the calendar. */
  actorId: number | null;
  channel: string;
  /** A verb of the domain, for instance `round.reopen`. */
  action: string;
  /** What it was done to, for instance `round:3`. */
  subject: string;
  detail?: Record<string, string | number | boolean | null>;
}

/** Writes who did what through which channel. To be called in the transaction of the act itself. */
export async function audit(tx: Tx, act: Act): Promise<void> {
  const { detail, ...event } = act;
  await tx.auditEvent.create({ data: detail ? { ...event, detail } : event });
}
