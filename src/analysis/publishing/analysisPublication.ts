import type { App } from '../../core/context.ts';
import { releasesOf } from '../../editions/store.ts';
import { type SignedWork, signedWorkStanding, signOffOfWork } from '../../signOff/signedWork.ts';
import type { SignOffSubject } from '../../signOff/signOff.ts';
import { signOffsOf } from '../../signOff/store.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import { analyseRound } from '../analyseRound.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { recommendationOutcomes } from '../recommendationOutcomes/recommendationOutcomes.ts';
import { obstacleOutcomes } from '../recommendationOutcomes/obstacleOutcomes.ts';
import { analysisRevisionHash } from '../revisions/analysisRevisionHash.ts';
import { lastAnalysisRevision, analysisRevisionOf } from '../revisions/store.ts';

/** How far the analysis of a round is on its way to its readers; a change to answers or notes is a change of what it says. */
export interface Publication extends SignedWork {
  round: RoundRecord;
  analysis: RoundAnalysis;
}

/** How far the analysis of a round is. */
export async function analysisPublicationOf({ db }: Pick<App, 'db'>, round: RoundRecord): Promise<Publication> {
  const now = await analyseRound(db, round.id);
  const revision = await lastAnalysisRevision(db, round.id);
  const prepared = await asPrepared(db, now, revision);
  const of = { workingGroupId: round.workingGroupId, kind: 'analysis', subjectId: round.id } as const;
  const readings = await signOffsOf(db, of);
  // What is read and signed stays as it was when it was sent, whatever owners have done since.
  const { waiting, signature } = signedWorkStanding(readings, revision, analysisRevisionHash(prepared));
  const analysis = waiting || signature ? prepared : now;
  const figures = analysisRevisionHash(analysis);
  return {
    ...of,
    label: round.label,
    round,
    analysis,
    figures,
    revision,
    ...signedWorkStanding(readings, revision, figures),
    releases: await releasesOf(db, of),
  };
}

/** The analysis with what had become of recommendations and obstacles when its last revision was sent to be signed. */
async function asPrepared(db: App['db'], analysis: RoundAnalysis, revision: number): Promise<RoundAnalysis> {
  const last = revision === 0 ? null : await analysisRevisionOf(db, analysis.round.id, revision);
  if (!last) return analysis;
  const became = await recommendationOutcomes(db, analysis, last.preparedAt);
  return { ...analysis, became, obstacles: await obstacleOutcomes(db, analysis.round.id, last.preparedAt) };
}

/** What a second person signs of a round. */
export function signOffOfAnalysis(
  { id, workingGroupId }: Pick<RoundRecord, 'id' | 'workingGroupId'>,
  revision: number,
): SignOffSubject {
  return signOffOfWork({ workingGroupId, kind: 'analysis', subjectId: id }, revision);
}
