import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { locateFormInput } from '../forms/parseQuestionValues.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { draftKeepingWay } from './draftAnsweredByCard.ts';
import { changeDraft } from './changeDraft.ts';
import { replyOnDraft } from './replyOnDraft.ts';
import { takeDraftPress } from './draftEntrySteps.ts';
import type { pressEntry } from './intents.ts';
import type { DraftKinds } from '../feature/draftKind.ts';

/** What is said on the card of an entry that was brought forward: still so, changed, over. */
export async function pressOnDraftCard(
  app: App,
  caller: Caller,
  at: FieldsOf<typeof pressEntry>,
  { draftKind }: DraftKinds,
): Promise<Reply> {
  const kind = draftKind(at);
  const open = await changeDraft(app, caller, { subject: at, kind }, (one, version) => {
    const place = locateFormInput(one.instrument, at.input);
    if (place?.at !== 'list') throw new Refusal('updates.staleQuestion');
    const content = takeDraftPress(one, place.question, at, version);
    if (!content) throw new Refusal('updates.staleQuestion');
    return draftKeepingWay(one, content);
  });
  return { ...(await replyOnDraft(app, { is: 'opened', open, kind })), replacesSource: true };
}
