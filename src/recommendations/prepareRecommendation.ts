import { randomUUID } from 'node:crypto';
import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import type { Proposed } from '../commitments/recommendations/recommendation.ts';
import { keepRecommendationProposal, recommendationByKey } from './store.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { Reply } from '../protocol/message.ts';
import { roundById } from '../rounds/store.ts';
import { recommendationsAfterRound } from './recommendationsAfterRound.ts';
import { openRecommendation, recommendationSummary } from './recommendationDrafts.ts';

/**
 * Takes a proposal in hand and shows it as it would be addressed; pressed again, as it stands by then. Refuses whoever is not
 * coordinator, and what the analysis does not propose any more.
 */
export async function prepareProposedRecommendation(
  app: App,
  caller: Caller,
  { round, key }: { round: number; key: string },
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const before = await recommendationByKey(app.db, app.workingGroupId, key);
  if (before) return inHand(app, caller, before.id);
  const { proposed } = await recommendationsAfterRound(app, caller, round);
  const proposal = proposed.find((one) => one.key === key);
  if (!proposal) throw new Refusal('recommendations.gone');
  return inHand(app, caller, await inTransaction(app.db, (tx) => keep(tx, caller, round, proposal)));
}

/** Begins a recommendation of the coordinator's own, with what is known of it. */
export async function prepareOwnRecommendation(
  app: App,
  caller: Caller,
  { id: roundId }: { id: number },
  said: { text: string; owner: Proposed['owner']; due: string | null },
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const round = await roundById(app.db, roundId);
  if (round?.workingGroupId !== app.workingGroupId) throw new Refusal('recommendations.noRound');
  const { person } = caller;
  const proposal: Proposed = {
    ...said,
    text: { [person.language]: said.text },
    // The same words may be begun twice: each is its own.
    key: `${roundId}:own:${randomUUID()}`,
    source: 'own',
    conclusion: null,
    needs: [],
    measure: null,
    visibility: 'workingGroup',
  };
  return inHand(app, caller, await inTransaction(app.db, (tx) => keep(tx, caller, roundId, proposal)));
}

async function keep(tx: Tx, caller: Caller, roundId: number, proposal: Proposed): Promise<number> {
  const id = await keepRecommendationProposal(tx, caller.workingGroupId, roundId, proposal);
  await audit(tx, caller, 'recommendation.prepare', `recommendation:${id}`, { key: proposal.key });
  return id;
}

async function inHand({ db }: App, caller: Caller, id: number): Promise<Reply> {
  return {
    messages: [recommendationSummary(await openRecommendation(db, db, caller, id))],
    visibleTo: 'sender',
    awaits: null,
    replacesSource: true,
  };
}
