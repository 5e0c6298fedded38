import type { Actor, App } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction, type Tx } from '../../db/db.ts';
import { languages } from '../../language/language.ts';
import type { Audience } from '../../protocol/audience.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import { lockRound, markRoundPublished } from '../../rounds/changeRoundState.ts';
import { roundById } from '../../rounds/store.ts';
import { insistOnCoverToSignOff, insistOnRelease, keepReleasedWork } from '../../signOff/releaseWork.ts';
import { analysisPublicationDocuments } from './analysisDocuments.ts';
import { type Publication, analysisPublicationOf } from './analysisPublication.ts';

export const ANALYSIS_DIGEST = 'bulletin.analysis';

/**
 * Releases the signed analysis of a round to one audience: seals its answers, then, in one transaction, keeps what the audience gets in
 * each language, writes the digest to the outbox and, with the first audience, marks the round as published. Whatever ends the process in
 * between leaves a sealed round that can be released again. Refuses whoever is not coordinator, a round that is not closed, an analysis that a
 * second person has not signed as it is now, an audience that has it, and
 * Member States while the cover lacks something.
 */
export async function releaseAnalysis(app: App, by: Actor, roundId: number, audience: Audience): Promise<Publication> {
  await requireCoordinator(app.db, by);
  const round = await roundById(app.db, roundId);
  if (round?.workingGroupId !== app.workingGroupId) throw new Refusal('rounds.roundGone');
  const publication = await analysisPublicationOf(app, round);
  const { label, state } = round;
  insistOnRelease(publication, audience);
  await insistOnCoverToSignOff(app.db, by, audience);
  // Answers of a sealed round stay, so what is composed here is still true when it is kept.
  const sealed = state === 'closed' ? await lockRound(app, by, roundId) : round;
  const of = languages.map((language) => ({ audience, language }));
  const documents = await analysisPublicationDocuments(app.db, publication, by.now, of);
  const { revision } = publication;
  const digest = { kind: ANALYSIS_DIGEST, body: { round: roundId } };
  const noted = async (tx: Tx): Promise<void> => {
    await keepReleasedWork(tx, publication, { audience, documents, digest, now: by.now });
    await audit(tx, by, 'analysis.release', `round:${roundId}`, { label, audience, revision });
  };
  if (sealed.state === 'published') await inTransaction(app.db, noted);
  else await markRoundPublished(app, by, roundId, noted);
  return publication;
}
