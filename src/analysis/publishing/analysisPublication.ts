import type { App } from '../../core/context.ts';
import type { Audience } from '../../protocol/audience.ts';
import { openSignOff, type Reading, signOffSignature, type SignOffSubject } from '../../signOff/signOff.ts';
import { signOffsOf } from '../../signOff/store.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import { analyseRound } from '../analyseRound.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { conclusionsBecame } from '../became/becameOf.ts';
import { hashOfAnalysis } from '../revisions/hashOfAnalysis.ts';
import { lastAnalysisRevision, type Release, analysisReleasesOf, analysisRevisionOf } from '../revisions/store.ts';

/** How far the analysis of a round is on its way to its readers. */
export interface Publication {
  round: RoundRecord;
  analysis: RoundAnalysis;
  /** Of what the analysis says now. */
  figures: string;
  /** The last one that was sent to be signed; 0 before the first. */
  revision: number;
  /** The reading that waits for a second person; null too where the answers or notes have changed since. */
  waiting: Reading | null;
  /** The signature that what is said now has; null where it has none. */
  signature: Reading | null;
  /** Whether it has changed since it was sent to be signed, or signed. */
  hasChanged: boolean;
  /** The oldest first. */
  releases: readonly Release[];
}

/** How far the analysis of a round is. */
export async function analysisPublicationOf({ db }: Pick<App, 'db'>, round: RoundRecord): Promise<Publication> {
  const now = await analyseRound(db, round.id);
  const revision = await lastAnalysisRevision(db, round.id);
  const prepared = await asPrepared(db, now, revision);
  const readings = await signOffsOf(db, signOffOfAnalysis(round, revision));
  const waiting = openSignOff(readings, revision);
  const signature = signOffSignature(readings, revision);
  // What is read and signed stays as it was when it was sent, whatever owners have done since.
  const stands = [waiting, signature].some((one) => one?.figures === hashOfAnalysis(prepared));
  const analysis = stands ? prepared : now;
  const figures = hashOfAnalysis(analysis);
  const isSame = (reading: Reading | null): Reading | null => (reading?.figures === figures ? reading : null);
  return {
    round,
    analysis,
    figures,
    revision,
    waiting: isSame(waiting),
    signature: isSame(signature),
    hasChanged: [waiting, signature].some((one) => one !== null && one.figures !== figures),
    releases: await analysisReleasesOf(db, round.id),
  };
}

/** The analysis with what had become of recommendations when its last revision was sent to be signed. */
async function asPrepared(db: App['db'], analysis: RoundAnalysis, revision: number): Promise<RoundAnalysis> {
  const last = revision === 0 ? null : await analysisRevisionOf(db, analysis.round.id, revision);
  return last ? { ...analysis, became: await conclusionsBecame(db, analysis, last.preparedAt) } : analysis;
}

/** What a second person signs of a round. */
export function signOffOfAnalysis(
  { id, workingGroupId }: Pick<RoundRecord, 'id' | 'workingGroupId'>,
  revision: number,
): SignOffSubject {
  return { workingGroupId, kind: 'analysis', subjectId: id, revision };
}

/** The last release to an audience; null where it got none. */
export function lastAnalysisRelease(releases: readonly Release[], audience: Audience): Release | null {
  return releases.findLast((one) => one.audience === audience) ?? null;
}

/** Whether an audience has got the last revision that was prepared. */
export function isAnalysisReleased({ releases, revision }: Publication, audience: Audience): boolean {
  return releases.some((one) => one.audience === audience && one.revision === revision);
}
