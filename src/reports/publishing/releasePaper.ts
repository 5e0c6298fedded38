import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { languages } from '../../language/language.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { Audience } from '../../protocol/audience.ts';
import { insistOnCoverToSignOff, insistOnRelease, keepReleasedWork } from '../../signOff/releaseWork.ts';
import { paperDocuments } from './paperDocuments.ts';
import { signedPaperOf } from './paperOnWayToReaders.ts';

export const PAPER_DIGEST = 'annual.digest';

/**
 * Releases the signed paper of a year to one audience: in one transaction keeps what the audience gets in each language, and writes the
 * digest to the outbox. What is kept is composed of what was found to be signed, so that a change in between reaches nobody. Refuses whoever is not
 * coordinator, a paper that a second person has not signed as it is now, an audience that has it, Member States while the cover lacks something, and an audience to which the year says nothing.
 */
export async function releasePaper(app: App, caller: Caller, year: number, audience: Audience): Promise<void> {
  await requireCoordinator(app.db, caller);
  const work = await signedPaperOf(app, year);
  insistOnRelease(work, audience);
  await insistOnCoverToSignOff(app.db, caller, audience);
  const of = languages.map((language) => ({ audience, language }));
  const documents = await paperDocuments(app, work, caller.now, of);
  if (documents.length === 0) throw new Refusal('reports.nothing', { year: String(year) });
  const { revision, label } = work;
  const digest = { kind: PAPER_DIGEST, body: { year } };
  await inTransaction(app.db, async (tx) => {
    await keepReleasedWork(tx, work, { audience, documents, digest, now: caller.now });
    await audit(tx, caller, 'annual.release', `year:${year}`, { label, audience, revision });
  });
}
