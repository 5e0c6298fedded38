import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import { decideSignOff } from './decideSignOff.ts';
import { auditedWork, bodyOfWork, type SignedWork, signOffOfWork } from './signedWork.ts';
import { requireSignOffSigner } from './signers.ts';

/** One person's yes or no to what was sent. */
export interface WorkDecision {
  approved: boolean;
  /** Why not; null for a yes. */
  reason: string | null;
  /** The revision that was read; null where it is not known. */
  seen: number | null;
}

/**
 * Signs a work as it was sent, or sends it back with a reason; whoever sent it is told. Refuses whoever may not sign it or prepared it, and
 * what has changed since it was sent.
 */
export async function decideOnWork(
  app: App,
  caller: Caller,
  work: SignedWork,
  { approved, reason, seen }: WorkDecision,
): Promise<void> {
  await requireSignOffSigner(app, caller, signOffOfWork(work, work.revision));
  const { kind, label, revision, figures } = work;
  const message = { kind: `${kind}.signed`, body: { ...bodyOfWork(work), name: caller.person.name, reason } };
  await inTransaction(app.db, async (tx) => {
    const subject = signOffOfWork(work, revision);
    const reading = await decideSignOff(tx, caller, subject, { approved, reason, seen, message });
    if (approved && reading.figures !== figures) throw new Refusal('signOff.changedSinceRead');
    await audit(tx, caller, approved ? `${kind}.sign` : `${kind}.return`, auditedWork(work), { label, revision });
  });
}
