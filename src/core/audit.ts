import type { Tx } from '../db/db.ts';
import type { AuditAction, AuditSubject } from './auditActions.ts';
import type { Actor } from './context.ts';
import { insertAuditEvent, noteAuditEffects } from './store.ts';

/** What the record keeps of an actor. */
export type AuditedActor = Pick<Actor, 'workingGroupId' | 'channel' | 'now' | 'event'> & {
  person: { id: number } | null;
  act?: unknown;
};

/**
 * Records who did what, when and through which channel. Call it in the transaction of the act itself: what a platform handed
 * over is then known to have had its effect, and is not carried out again.
 */
export async function audit(
  tx: Tx,
  { workingGroupId, person, channel, now, event: carriedOut, act }: AuditedActor,
  action: AuditAction,
  subject: AuditSubject,
  detail?: Record<string, string | number | boolean | null>,
): Promise<void> {
  if (act !== undefined) throw new Error('whoever writes at the end of an act keeps no record of their own before it');
  const event = { workingGroupId, at: now, actorId: person?.id ?? null, channel, action, subject };
  await insertAuditEvent(tx, detail ? { ...event, detail } : event);
  if (carriedOut !== undefined) await noteAuditEffects(tx, [carriedOut]);
}
