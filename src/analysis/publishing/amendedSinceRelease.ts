import type { Db } from '../../db/db.ts';
import type { Ratio } from '../charts/roundFigureFacts.ts';
import { amendedBetweenRevisions } from '../revisions/amendedBetweenRevisions.ts';
import { keepPublishedWhereFewAmended, type OutsideFigures } from '../revisions/keepPublishedWhereFewAmended.ts';
import type { Amended } from '../revisions/amendedAnswers.ts';
import type { Snapshot } from '../revisions/analysisSnapshot.ts';
import {
  type AnalysisRevision,
  analysisRevisionOf,
  type StandingUpdates,
  updatesBehindRevision,
} from '../revisions/store.ts';
import { type Correction, correctionsSincePublished } from './correctionsSincePublished.ts';
import type { Publication } from './analysisPublication.ts';

interface SinceReleased {
  corrections: Record<'inside' | 'outside', ReadonlyMap<string, Correction>>;
  /** Null where readers outside the working group got nothing yet. */
  outside: OutsideFigures | null;
}

/** What was amended since the audiences inside and outside the working group got the analysis last, and what may be told of it outside. */
export async function amendedSinceRelease(
  db: Db,
  publication: Publication,
  ratios: readonly Ratio[],
): Promise<SinceReleased> {
  const { round, analysis, releases } = publication;
  const none: SinceReleased = { corrections: { inside: new Map(), outside: new Map() }, outside: null };
  if (releases.length === 0) return none;
  const standing = await updatesBehindRevision(db, round.id);
  const inside = await lastBefore(db, publication, (audience) => audience === 'workingGroup');
  const corrected = inside
    ? correctionsSincePublished(
        analysis.conclusions,
        inside.snapshot.figures,
        await amendedBetweenRevisions(db, analysis.instrument, inside.standing, standing),
      )
    : none.corrections.inside;
  const before = await lastBefore(db, publication, (audience) => audience !== 'workingGroup');
  if (!before) return { ...none, corrections: { ...none.corrections, inside: corrected } };
  const amendedSince = await amendedSinceEach(db, analysis, before, standing);
  const outside = keepPublishedWhereFewAmended(analysis, ratios, { snapshot: before.snapshot, amendedSince });
  return {
    corrections: {
      inside: corrected,
      outside: correctionsSincePublished(
        outside.analysis.conclusions,
        toldOutside(before.snapshot),
        amendedSince.get(before.revision) ?? [],
      ),
    },
    outside,
  };
}

/** The figures of the conclusions as readers outside got them. */
function toldOutside({ figures, comparisons }: Snapshot): Snapshot['figures'] {
  return { ...figures, ...Object.fromEntries(Object.entries(comparisons).map(([key, one]) => [key, one.figures])) };
}

/** The last revision before this one that some audience got. */
async function lastBefore(
  db: Db,
  publication: Publication,
  isOf: (audience: Publication['releases'][number]['audience']) => boolean,
): Promise<AnalysisRevision | null> {
  const { round, releases } = publication;
  const revisions = releases
    .filter(({ audience, revision }) => isOf(audience) && revision < revisionInHand(publication))
    .map(({ revision }) => revision);
  return revisions.length === 0 ? null : analysisRevisionOf(db, round.id, Math.max(...revisions));
}

/** The revision that was sent to be signed or is signed; where what is said now was not, the one to come. */
function revisionInHand({ revision, waiting, signature }: Publication): number {
  return waiting || signature ? revision : revision + 1;
}

/** What posts amended since each revision that cells of the snapshot are of. */
async function amendedSinceEach(
  db: Db,
  { round, instrument }: Publication['analysis'],
  { snapshot, revision, standing }: AnalysisRevision,
  now: StandingUpdates,
): Promise<Map<number, readonly Amended[]>> {
  const told = [...Object.values(snapshot.parts), ...Object.values(snapshot.comparisons), snapshot.ratios];
  const since = new Map<number, readonly Amended[]>();
  for (const from of new Set([revision, ...told.map((one) => one.from)])) {
    const before = from === revision ? standing : (await analysisRevisionOf(db, round.id, from))?.standing;
    since.set(from, await amendedBetweenRevisions(db, instrument, before ?? standing, now));
  }
  return since;
}
