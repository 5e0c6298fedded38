import type { Db } from '../../db/db.ts';
import { dateIn } from '../../calendar/dates.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import type { PublishedDocument } from '../../publication/document.ts';
import { type EditionReader, readers } from '../../editions/editionForReader.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import { signedBy } from '../../signOff/signedLines.ts';
import { composeAnalysis } from './composeAnalysis.ts';
import { loadAnalysisFacts } from './loadAnalysisFacts.ts';
import { type Publication, analysisPublicationOf } from './analysisPublication.ts';
import { amendedSinceRelease } from './amendedSinceRelease.ts';

/** The analysis of a round as things are now, for each reader in their order. */
export async function analysisDocuments(
  db: Db,
  round: RoundRecord,
  now: Date,
  of: readonly EditionReader[] = readers,
): Promise<PublishedDocument[]> {
  return analysisPublicationDocuments(db, await analysisPublicationOf({ db }, round), now, of);
}

/** The same of a publication that was looked at already. */
export async function analysisPublicationDocuments(
  db: Db,
  publication: Publication,
  now: Date,
  of: readonly EditionReader[],
): Promise<PublishedDocument[]> {
  const { id, workingGroupId } = publication.round;
  const timeZone = await zoneOfGroup(db, workingGroupId);
  const draft = await loadAnalysisFacts(db, workingGroupId, id, dateIn(now, timeZone), publication.analysis);
  const { corrections, outside } = await amendedSinceRelease(db, publication, draft.ratios);
  const facts = { ...draft, corrections, outside, signed: await signedBy(db, publication, timeZone) };
  return of.map(({ audience, language }) => composeAnalysis(facts, audience, language));
}
