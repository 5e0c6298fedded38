import type { Actor, App } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { writeDate } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { languageOfActingPerson, requireCoordinator } from '../../people/requireCoordinator.ts';
import { sendToSign } from '../../signOff/sendToSign.ts';
import { analysisFiguresOfRound } from '../charts/store.ts';
import { analysisSnapshotWithOrigins } from '../revisions/keepPublishedWhereFewAmended.ts';
import { analysisSnapshot } from '../revisions/analysisSnapshot.ts';
import { insertAnalysisRevision, updatesBehindRevision } from '../revisions/store.ts';
import { type Publication, analysisPublicationOf } from './analysisPublication.ts';
import { amendedSinceRelease } from './amendedSinceRelease.ts';
import type { RoundRecord } from '../../rounds/store.ts';

/**
 * Sends the analysis of a closed round, as it is now, to be signed, and keeps what it says: `sendToSign` says by whom, and what it refuses
 * beside a round that is not closed. Answers how many are asked.
 */
export async function sendAnalysisToSign(
  app: App,
  by: Actor,
  round: RoundRecord,
  named: number | null,
): Promise<number> {
  await requireCoordinator(app.db, by);
  const publication = await analysisPublicationOf(app, round);
  const closed = whyNotSignAnalysis(publication, languageOfActingPerson(by));
  if (closed) throw new Refusal(...closed);
  const { analysis } = publication;
  const { id } = round;
  const { ratios } = await analysisFiguresOfRound(app.db, id, analysis);
  const { outside } = await amendedSinceRelease(app.db, publication, ratios);
  const standing = await updatesBehindRevision(app.db, id);
  return sendToSign(app, by, publication, named, async (tx, revision) => {
    const whole = analysisSnapshot(analysis, outside?.analysis ?? analysis, outside?.ratios ?? ratios, revision);
    const snapshot = outside ? analysisSnapshotWithOrigins(whole, outside.from) : whole;
    await insertAnalysisRevision(tx, id, { revision, preparedAt: by.now, snapshot, standing });
  });
}

/** Why an analysis cannot be signed: its round is not closed, or an edition of Focal without signatures has published it and it stays as it is. */
export function whyNotSignAnalysis(
  { round, releases, revision }: Publication,
  language: Language,
): ['analysis.notClosed' | 'analysis.publishedUnsigned', Record<string, string>] | null {
  const { label, state, closesAt } = round;
  if (state === 'scheduled' || state === 'open')
    return ['analysis.notClosed', { round: label, closes: writeDate(closesAt, language) }];
  return releases.length > 0 && revision === 0 ? ['analysis.publishedUnsigned', { round: label }] : null;
}
