import type { Actor, App } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Db, Tx } from '../../db/db.ts';
import { dateIn } from '../../language/dates.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { audiences } from '../../protocol/audience.ts';
import { requireCoordinator } from '../../people/guard.ts';
import { lockRound, markRoundPublished } from '../../rounds/move.ts';
import { roundById, type RoundRecord } from '../../rounds/store.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { analysisFacts } from './facts.ts';
import { composeAnalysis } from './composeAnalysis.ts';
import type { PublishedDocument } from '../../publication/document.ts';
import { type EditionReader, readers } from '../../publication/editions/reader.ts';
import { keepEdition } from '../../publication/editions/store.ts';

export const ANALYSIS_DIGEST = 'bulletin.analysis';

/**
 * Publishes the analysis of a closed round: seals its answers, then, in one transaction, marks the round as published, keeps what
 * each audience gets in each language, and writes the digests to the outbox. Whatever ends the process in between leaves a sealed
 * round that can be published again. Refuses whoever is not coordinator, and a round that is not closed.
 */
export async function publishAnalysis(app: App, by: Actor, roundId: number): Promise<RoundRecord> {
  await requireCoordinator(app.db, by);
  const round = await roundById(app.db, roundId);
  if (round?.workingGroupId !== app.workingGroupId) throw new Refusal('rounds.roundGone');
  // Answers of a sealed round stay, so what is composed here is still true when it is kept.
  if (round.state === 'closed') await lockRound(app, by, roundId);
  const documents = await analysisDocuments(app.db, round, by.now);
  return markRoundPublished(app, by, roundId, (tx, published) => keepAndTell(tx, published, documents, by.now));
}

/** The analysis of a round as things are now, for each reader in their order. */
export async function analysisDocuments(
  db: Db,
  { id, workingGroupId }: Pick<RoundRecord, 'id' | 'workingGroupId'>,
  now: Date,
  of: readonly EditionReader[] = readers,
): Promise<PublishedDocument[]> {
  const timeZone = await zoneOfGroup(db, workingGroupId);
  const facts = await analysisFacts(db, workingGroupId, id, dateIn(now, timeZone));
  return of.map(({ audience, language }) => composeAnalysis(facts, audience, language));
}

async function keepAndTell(
  tx: Tx,
  { id, workingGroupId }: RoundRecord,
  documents: readonly PublishedDocument[],
  now: Date,
): Promise<void> {
  for (const document of documents)
    await keepEdition(tx, { subjectId: id, workingGroupId, publishedAt: now }, document);
  for (const name of audiences) {
    const to = { kind: 'audience', name } as const;
    const key = `${ANALYSIS_DIGEST}:${id}:${name}`;
    await enqueue(tx, { workingGroupId, key, to, kind: ANALYSIS_DIGEST, body: { round: id }, notBefore: now, now });
  }
}
