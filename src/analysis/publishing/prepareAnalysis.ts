import type { Actor, App, Caller } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { writeDate } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { languageOfActingPerson, requireCoordinator } from '../../people/requireCoordinator.ts';
import { isPersonInsideGroup } from '../../people/roles.ts';
import { rolesOf } from '../../people/store.ts';
import { askSignerForSignOff, requestSignOff } from '../../signOff/requestSignOff.ts';
import { signersToAsk } from '../../signOff/signers.ts';
import { nameSigner } from '../../signOff/store.ts';
import { analysisFiguresOfRound } from '../charts/store.ts';
import { analysisSnapshotWithOrigins } from '../revisions/analysisAsPublished.ts';
import { analysisSnapshot } from '../revisions/analysisSnapshot.ts';
import { insertAnalysisRevision, updatesBehindAnalysis } from '../revisions/store.ts';
import { type Publication, analysisPublicationOf, signOffOfAnalysis } from './analysisPublication.ts';
import { sinceAnalysisReleased } from './sinceAnalysisReleased.ts';
import type { RoundRecord } from '../../rounds/store.ts';

export const TO_SIGN = 'analysis.toSign';

/**
 * Sends the analysis of a closed round, as it is now, to be signed: by the supervisor, or by the second person `named` (Person.id), who
 * must be inside the group. Answers how many are asked. Refuses whoever is not coordinator, a round that is not closed, what is signed or waits already, and a group
 * in which nobody could sign.
 */
export async function prepareAnalysis(app: App, by: Actor, round: RoundRecord, named: number | null): Promise<number> {
  await requireCoordinator(app.db, by);
  const publication = await analysisPublicationOf(app, round);
  const { label, id } = round;
  insistOnOrder(publication, languageOfActingPerson(by));
  if (publication.signature) throw new Refusal('analysis.signedAlready', { round: label });
  if (publication.waiting) throw new Refusal('analysis.waitsAlready', { round: label });
  if (named !== null) await insistOnSecondPerson(app, by, named);
  const signers = new Set(await signersToAsk(app.db, by));
  if (named !== null) signers.add(named);
  if (signers.size === 0) throw new Refusal('analysis.nobodySigns', { round: label });
  const revision = publication.revision + 1;
  const { analysis, figures } = publication;
  const { ratios } = await analysisFiguresOfRound(app.db, id, analysis);
  const { outside } = await sinceAnalysisReleased(app.db, publication, ratios);
  const whole = analysisSnapshot(analysis, outside?.analysis ?? analysis, outside?.ratios ?? ratios, revision);
  const snapshot = outside ? analysisSnapshotWithOrigins(whole, outside.from) : whole;
  const standing = await updatesBehindAnalysis(app.db, id);
  await inTransaction(app.db, async (tx) => {
    await insertAnalysisRevision(tx, id, { revision, preparedAt: by.now, snapshot, standing });
    const ask = { kind: TO_SIGN, body: { round: id, revision } };
    await requestSignOff(tx, by, signOffOfAnalysis(round, revision), { figures, namedId: named, signers, ask });
    await audit(tx, by, 'analysis.prepare', `round:${id}`, { label, revision });
  });
  return signers.size;
}

/** Names the second person (Person.id) who may sign what waits, or sends it to be signed by them. Refuses as `prepareAnalysis` does. */
export async function nameAnalysisSigner(app: App, caller: Caller, round: RoundRecord, named: number): Promise<void> {
  await requireCoordinator(app.db, caller);
  const publication = await analysisPublicationOf(app, round);
  if (!publication.waiting) {
    await prepareAnalysis(app, caller, round, named);
    return;
  }
  await insistOnSecondPerson(app, caller, named);
  const { revision } = publication;
  const subject = signOffOfAnalysis(round, revision);
  await inTransaction(app.db, async (tx) => {
    await nameSigner(tx, subject, named);
    await askSignerForSignOff(tx, subject, named, { kind: TO_SIGN, body: { round: round.id, revision } }, caller.now);
    await audit(tx, caller, 'analysis.prepare', `round:${round.id}`, { label: round.label, revision, named });
  });
}

/** Refuses a round that is not closed, and one that an edition of Focal without signatures has published: that stays as it is. */
function insistOnOrder({ round, releases, revision }: Publication, language: Language): void {
  const { label, state, closesAt } = round;
  if (state === 'scheduled' || state === 'open')
    throw new Refusal('analysis.notClosed', { round: label, closes: writeDate(closesAt, language) });
  if (releases.length > 0 && revision === 0) throw new Refusal('analysis.publishedUnsigned', { round: label });
}

async function insistOnSecondPerson({ db }: App, { person, now }: Actor, named: number): Promise<void> {
  if (named === person?.id) throw new Refusal('signOff.secondPerson');
  if (!isPersonInsideGroup(await rolesOf(db, named, now))) throw new Refusal('analysis.signerOutside');
}
