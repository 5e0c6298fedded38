import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import { translate } from '../language/translate.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { textReply } from '../protocol/textReply.ts';
import { takeDraft } from '../drafts/store.ts';
import { handoverAnswersOf, openHandoverDraft } from './handoverDrafts.ts';
import type * as intents from './intents.ts';
import { successorInWords } from './handoverSubjectInWords.ts';
import { saveLeavingAnswers } from './store.ts';

/**
 * Puts what who leaves has answered into the pack; a second press finds it there. Refuses whoever does not leave, and a draft that has
 * changed since it was read.
 */
export async function submitLeavingAnswers(
  app: App,
  caller: Caller,
  { handover: id, version }: FieldsOf<typeof intents.sendHandover>,
): Promise<Reply> {
  const handover = await inTransaction(app.db, async (tx) => {
    const open = await openHandoverDraft(tx, caller, id);
    const isSent = open.draft.version === 0 && open.handover.answers !== null;
    if (isSent) return open.handover;
    if (open.draft.version !== version) throw new Refusal('handover.changedSince');
    await saveLeavingAnswers(tx, id, handoverAnswersOf(open));
    await takeDraft(tx, { handover: id }, version);
    await audit(tx, caller, 'handover.answer', `handover:${id}`);
    return open.handover;
  });
  const { language } = caller.person;
  const name = successorInWords(handover, language);
  return textReply(translate(language, 'handover.handedOver', { name }), [], { tone: 'good', replacesSource: true });
}
