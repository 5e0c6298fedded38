import type { App, Caller } from '../../core/context.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { requireSignOffSigner } from '../../signOff/signers.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import { lastAnalysisRevision } from '../revisions/store.ts';
import { signOffOfAnalysis } from './analysisPublication.ts';

/** Refuses whoever may not see an analysis before it is published: neither coordinator today nor to sign it. Tells whether they coordinate. */
export async function requireAnalysisPreviewer(
  app: App,
  caller: Caller,
  round: RoundRecord,
): Promise<{ coordinates: boolean }> {
  const { coordinator } = await rolesNow(app.db, caller);
  if (!coordinator)
    await requireSignOffSigner(app, caller, signOffOfAnalysis(round, await lastAnalysisRevision(app.db, round.id)));
  return { coordinates: coordinator };
}
