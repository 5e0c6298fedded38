import type { App, Caller } from '../core/context.ts';
import type { Parts } from '../feature/feature.ts';
import type { update } from '../protocol/doorIntents.ts';
import { type DraftSubject, draftSubjectOf, draftSubjectSchema } from '../protocol/draftSubject.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { openDraft } from './changeDraft.ts';
import { askNextOfDraft } from './converseOnDraft.ts';
import { draftOverview } from './draftAnswerReply.ts';
import { withSilencedTerms } from './replyOnDraft.ts';
import { openDraftPage } from './fillDraftPage.ts';

/**
 * Begins a draft or goes on with it, in conversation or by its page. Which task of a round is meant, and in which way it is to be
 * answered, the feature of those asks itself.
 */
export async function beginDraft(
  app: App,
  caller: Caller,
  asked: FieldsOf<typeof update>,
  { draftKind, unnamedDrafts }: Parts,
): Promise<Reply> {
  const subject = namedSubject(asked);
  if (!subject) return unnamedDrafts.begin(app, caller, asked);
  const at = { subject, kind: draftKind(subject) };
  return asked.by === 'page' ? openDraftPage(app, caller, at, asked.page) : askNextOfDraft(app, caller, at);
}

/** What is named in the place of a round and a post. */
function namedSubject({ round: _round, post: _post, ...asked }: FieldsOf<typeof update>): DraftSubject | null {
  return draftSubjectSchema.safeParse(asked).data ?? null;
}

/** Shows everything that would be sent. */
export async function showDraftSummary(
  app: App,
  caller: Caller,
  subject: DraftSubject,
  { draftKind }: Parts,
): Promise<Reply> {
  const kind = draftKind(subject);
  const open = await openDraft(app, caller, { subject: draftSubjectOf(subject), kind });
  return draftOverview(await withSilencedTerms(app, { open, kind }), kind);
}
