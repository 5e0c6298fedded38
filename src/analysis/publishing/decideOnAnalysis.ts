import type { App, Caller } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { decideSignOff } from '../../signOff/decideSignOff.ts';
import { requireSignOffSigner } from '../../signOff/signers.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import { lastAnalysisRevision } from '../revisions/store.ts';
import { analysisPublicationOf, signOffOfAnalysis } from './analysisPublication.ts';

export const SIGNED = 'analysis.signed';

/**
 * Signs the analysis of a round as it was sent, or sends it back with a reason; whoever sent it is told. `seen` is the revision that was read.
 * Refuses whoever may not sign it or prepared it, and what has changed since it was sent.
 */
export async function decideOnAnalysis(
  app: App,
  caller: Caller,
  round: RoundRecord,
  { approved, reason, seen }: { approved: boolean; reason: string | null; seen: number | null },
): Promise<void> {
  await requireSignOffSigner(app, caller, signOffOfAnalysis(round, await lastAnalysisRevision(app.db, round.id)));
  const { revision, figures } = await analysisPublicationOf(app, round);
  const { id, label } = round;
  const body = { round: id, name: caller.person.name, reason };
  await inTransaction(app.db, async (tx) => {
    const reading = await decideSignOff(tx, caller, signOffOfAnalysis(round, revision), {
      approved,
      reason,
      seen,
      tell: { kind: SIGNED, body },
    });
    if (approved && reading.figures !== figures) throw new Refusal('signOff.changedSinceRead');
    await audit(tx, caller, approved ? 'analysis.sign' : 'analysis.return', `round:${id}`, { label, revision });
  });
}
