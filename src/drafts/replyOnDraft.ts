import type { App } from '../core/context.ts';
import type { DraftKind, OpenDraft } from '../feature/draftKind.ts';
import { wordsInFormAnswers } from '../forms/wordsInFormAnswers.ts';
import type { Reply } from '../protocol/message.ts';
import { silencedTermsOf } from '../terminology/store.ts';
import { termHint } from '../terminology/termHint.ts';
import { type ConverseOutcome, draftAnswerReply } from './draftAnswerReply.ts';

/** What a turn of the conversation came to, in words that advise on no term of which the reader wants to hear no more. */
export async function replyOnDraft(app: App, outcome: ConverseOutcome): Promise<Reply> {
  return draftAnswerReply({ ...outcome, open: await withSilencedTerms(app, outcome) });
}

/**
 * Where a text of the draft would be advised on, the draft with what its reader wants to hear no more of. Only for what shows the advice: all
 * texts of the draft are looked through for it.
 */
export async function withSilencedTerms(
  { db }: App,
  { open, kind }: { open: OpenDraft; kind: DraftKind },
): Promise<OpenDraft> {
  if (!kind.advisesOnTerms) return open;
  const texts = wordsInFormAnswers(open.draft.content.answers);
  if (termHint(texts, open.context.language) === null) return open;
  return { ...open, silencedTerms: await silencedTermsOf(db, open.reader) };
}
