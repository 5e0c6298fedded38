import type { Actor, App } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction, type Tx } from '../../db/db.ts';
import { languages } from '../../language/language.ts';
import { type Audience, audiences } from '../../protocol/audience.ts';
import { isDocumentCovered } from '../../publication/cover/cover.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';
import { composeIssue } from '../issueDocument/composeIssue.ts';
import type { IssueFacts } from '../issueDocument/issueFacts.ts';
import { loadIssueDocumentFacts, itemsOfIssue } from '../issueDocument/store.ts';
import { audiencesReached } from '../../editions/store.ts';
import { hasPiece } from '../gate/issueGate.ts';
import { insistOnCoverToSignOff, keepReleasedWork } from '../../signOff/releaseWork.ts';
import { requireBulletinEditor } from './requireBulletinEditor.ts';
import { mayPublishIssue } from './issueState.ts';
import { changeIssue, type IssueRecord } from './store.ts';

/** A published issue stays as it was: what is wrong in it gets an erratum. */
const ONLY_REVISION = 1;
/** How often an issue is composed anew because an author took an item back meanwhile. */
const ATTEMPTS = 5;

/**
 * Publishes an approved issue: keeps what each audience gets in each language, and writes the digests to the outbox, in one
 * transaction. What an author took back until that moment is in none of it. `reason` says why it goes out with something missing, and is
 * kept with the act. Member States get nothing while the cover lacks something: `publishIssueOutside` sends it to them later. Refuses an
 * issue that nobody has approved, and one without a piece.
 */
export async function publishIssue(
  app: Pick<App, 'db' | 'workingGroupId'>,
  actor: Actor,
  issue: IssueRecord,
  reason: string | null = null,
): Promise<void> {
  await requireBulletinEditor(app, actor);
  const verdict = mayPublishIssue(issue);
  if (!verdict.may) throw new Refusal(verdict.why, { number: issue.number });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) if (await publishOnce(app, actor, issue, reason)) return;
  throw new Error(`bulletin ${issue.number} changed ${ATTEMPTS} times while it was published`);
}

/** Answers false, and does nothing, where the items have changed since they were composed. */
async function publishOnce(
  app: Pick<App, 'db' | 'workingGroupId'>,
  actor: Actor,
  issue: IssueRecord,
  reason: string | null,
): Promise<boolean> {
  const { db, workingGroupId } = app;
  const { now } = actor;
  const facts = await loadIssueDocumentFacts(db, issue, await todayOfGroup(db, { workingGroupId, now }));
  if (!hasPiece(facts)) throw new Refusal('bulletin.noPiece');
  const reached = audiences.filter((audience) => isDocumentCovered(facts, audience));
  return inTransaction(db, async (tx) => {
    const roundId = facts.analysis?.round.id ?? null;
    const changed = await changeIssue(tx, issue, { state: 'published', publishedAt: now, roundId });
    if (!changed) throw new Refusal('bulletin.publishedAlready');
    if (JSON.stringify(await itemsOfIssue(tx, issue)) !== JSON.stringify(facts.items)) throw new ItemsChanged();
    for (const audience of reached) await keepForAudience(tx, issue, facts, { audience, now });
    const detail = { number: issue.number, revision: issue.revision, ...(reason !== null && { reason }) };
    await audit(tx, actor, 'bulletin.publish', `issue:${issue.id}`, detail);
    return true;
  }).catch((error: unknown) => {
    if (error instanceof ItemsChanged) return false;
    throw error;
  });
}

/** Keeps what an audience gets in each language, and writes its digest to the outbox. */
async function keepForAudience(
  tx: Tx,
  { id, workingGroupId, number }: IssueRecord,
  facts: IssueFacts,
  { audience, now }: { audience: Audience; now: Date },
): Promise<void> {
  const documents = languages.map((language) => composeIssue(facts, audience, language));
  const digest = { kind: 'digest', body: { issue: id, number } };
  await keepReleasedWork(
    tx,
    { subjectId: id, workingGroupId, revision: ONLY_REVISION },
    { audience, documents, digest, now },
  );
}

/**
 * Publishes to Member States what the other audiences have of an issue already, once the cover has all that it needs. What an author has
 * taken back since is not in it. Refuses an issue that is not published, one that they have, and a cover that still lacks something.
 */
export async function publishIssueOutside(
  app: Pick<App, 'db' | 'workingGroupId'>,
  actor: Actor,
  issue: IssueRecord,
): Promise<void> {
  await requireBulletinEditor(app, actor);
  const { db, workingGroupId } = app;
  const { now } = actor;
  const audience = 'memberStates';
  const { id, number } = issue;
  if (issue.state !== 'published') throw new Refusal('bulletin.notPublished', { number });
  const reached = await audiencesReached(db, { workingGroupId, kind: 'bulletin', subjectId: id });
  if (reached.includes(audience)) throw new Refusal('bulletin.publishedAlready');
  await insistOnCoverToSignOff(db, actor, audience);
  const facts = await loadIssueDocumentFacts(db, issue, await todayOfGroup(db, { workingGroupId, now }));
  await inTransaction(db, async (tx) => {
    await keepForAudience(tx, issue, facts, { audience, now });
    await audit(tx, actor, 'bulletin.publish', `issue:${id}`, { number, audience });
  });
}

/** Thrown within the transaction, so that nothing of it stays. */
class ItemsChanged extends Error {}
