import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { askCommitment } from '../commitments/askCommitment.ts';
import { type Commitment, commitmentText } from '../commitments/commitment.ts';
import { commitmentBlocks } from '../commitments/commitmentBlocks.ts';
import { postByCode } from '../people/posts/store.ts';
import { recommendationById, settleRecommendation } from './store.ts';
import { commitmentById } from '../commitments/store.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import { sendableFormAnswers } from '../forms/draftContent.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { Reply } from '../protocol/message.ts';
import { blocksReply } from '../protocol/textReply.ts';
import { takeDraft } from '../drafts/store.ts';
import { filledInRecommendation } from './recommendationForm.ts';
import { openRecommendation, type RecommendationDraft } from './recommendationDrafts.ts';

/**
 * Addresses what is in hand to its owner, who is told: the commitment, its audit entry and the message are one transaction. A second
 * press finds it addressed. Refuses whoever is not coordinator, a draft that has changed since it was read, and one without owner, date or
 * words.
 */
export async function addressRecommendation(
  app: App,
  caller: Caller,
  { recommendation: id, version }: { recommendation: number; version: number },
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const commitment = await inTransaction(app.db, async (tx) => {
    const addressed = (await recommendationById(tx, app.workingGroupId, id))?.commitmentId ?? null;
    if (addressed !== null) return commitmentById(tx, app.workingGroupId, addressed);
    const open = await openRecommendation(app.db, tx, caller, id);
    if (open.draft.version !== version) throw new Refusal('recommendations.changedSince');
    return askOwner(tx, caller, open);
  });
  if (!commitment) throw new Refusal('recommendations.gone');
  const { id: number, owner } = commitment;
  const text = translate(language, 'recommendations.isAddressed', { number, owner: owner?.code ?? 'none' });
  const blocks = commitmentBlocks(commitment, language, []);
  return { ...blocksReply(text, [{ kind: 'text', text, tone: 'good' }, ...blocks]), replacesSource: true };
}

async function askOwner(
  tx: Tx,
  caller: Caller,
  { draft, asked, recommendation }: RecommendationDraft,
): Promise<Commitment> {
  const { person, workingGroupId, now } = caller;
  const said = filledInRecommendation(sendableFormAnswers(draft.content).answers, asked);
  const { text, owner, due, measure, readers } = said;
  if (text === '' || owner === null || due === null) throw new Refusal('recommendations.incomplete');
  if (said.isHalfMeasured) throw new Refusal('recommendations.halfMeasured');
  if (due < dateIn(now, person.timeZone))
    throw new Refusal('commitments.dateOver', { date: writeDate(due, person.language) });
  const ownerId = await postByCode(tx, workingGroupId, owner);
  if (ownerId === null) throw new Refusal('recommendations.incomplete');
  const asProposed = text === commitmentText(recommendation.text, person.language);
  const commitment = await askCommitment(tx, caller, {
    kind: 'recommendation',
    key: `recommendation:${recommendation.id}`,
    text: asProposed ? recommendation.text : { [person.language]: text },
    ownerId,
    due,
    visibility: readers,
    roundId: recommendation.round.id,
    askers: { posts: [], people: [person.id] },
  });
  await settleRecommendation(tx, recommendation.id, {
    commitmentId: commitment.id,
    measure,
    conclusion: recommendation.conclusion ?? measure?.conclusion ?? null,
  });
  await takeDraft(tx, { recommendation: recommendation.id }, draft.version);
  await audit(tx, caller, 'recommendation.address', `recommendation:${recommendation.id}`, { to: owner });
  return commitment;
}
