import type { Actor, App } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { dateIn } from '../../calendar/dates.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { audiences } from '../../protocol/audience.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { composeIssue } from '../compose/composeIssue.ts';
import { issueFacts, itemsOfIssue } from '../compose/store.ts';
import { readers } from '../../editions/editionReader.ts';
import { keepEdition } from '../../editions/store.ts';
import { hasPiece } from '../gate/issueGate.ts';
import { requireBulletinEditor } from './requireBulletinEditor.ts';
import { mayPublishIssue } from './issueState.ts';
import { changeIssue, type IssueRecord } from './store.ts';

/** How often an issue is composed anew because an author took an item back meanwhile. */
const ATTEMPTS = 5;

/**
 * Publishes an approved issue: keeps what each audience gets in each language, and writes the digests to the outbox, in one
 * transaction. What an author took back until that moment is in none of it. `reason` says why it goes out with something missing, and is
 * kept with the act. Refuses an issue that nobody has approved, and one without a piece.
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
  const timeZone = await zoneOfGroup(db, workingGroupId);
  const facts = await issueFacts(db, issue, dateIn(now, timeZone));
  if (!hasPiece(facts)) throw new Refusal('bulletin.noPiece');
  const documents = readers.map(({ audience, language }) => composeIssue(facts, audience, language));
  return inTransaction(db, async (tx) => {
    const roundId = facts.analysis?.round.id ?? null;
    const changed = await changeIssue(tx, issue, { state: 'published', publishedAt: now, roundId });
    if (!changed) throw new Refusal('bulletin.publishedAlready');
    if (JSON.stringify(await itemsOfIssue(tx, issue)) !== JSON.stringify(facts.items)) throw new ItemsChanged();
    for (const document of documents) {
      await keepEdition(tx, { subjectId: issue.id, workingGroupId, publishedAt: now }, document);
    }
    for (const audience of audiences) {
      await enqueue(tx, {
        workingGroupId,
        key: `digest:${issue.id}:${audience}`,
        to: { kind: 'audience', name: audience },
        kind: 'digest',
        body: { issue: issue.id, number: issue.number },
        notBefore: now,
        now,
      });
    }
    const detail = { number: issue.number, revision: issue.revision, ...(reason !== null && { reason }) };
    await audit(tx, actor, 'bulletin.publish', `issue:${issue.id}`, detail);
    return true;
  }).catch((error: unknown) => {
    if (error instanceof ItemsChanged) return false;
    throw error;
  });
}

/** Thrown within the transaction, so that nothing of it stays. */
class ItemsChanged extends Error {}
