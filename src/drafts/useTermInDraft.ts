import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { DraftKinds } from '../feature/draftKind.ts';
import { inTransaction } from '../db/db.ts';
import { actsForThemselves } from '../people/requireCoordinator.ts';
import { rawInputValues } from '../forms/formInputs.ts';
import { type DraftSubject, draftSubjectOf } from '../protocol/draftSubject.ts';
import type { Reply } from '../protocol/message.ts';
import { countTermChoice } from '../terminology/store.ts';
import { type ChosenTerm, textWithoutTerm } from '../terminology/termHint.ts';
import { openDraft } from './changeDraft.ts';
import { answerDraftQuestion } from './converseOnDraft.ts';
import { draftSteps, maySeeDraftAnswer } from './draftSteps.ts';

/** Answers an input once more with the better word in each place of a term. Refuses what has been changed since, or is not theirs to read. */
export async function useTermInDraft(
  app: App,
  caller: Caller,
  { language, term, ...at }: DraftSubject & { input: string } & Pick<ChosenTerm, 'language' | 'term'>,
  parts: DraftKinds,
): Promise<Reply> {
  const { id: reader } = actsForThemselves(caller);
  const open = await openDraft(app, caller, { subject: draftSubjectOf(at), kind: parts.draftKind(at) });
  const question = draftSteps(open).find(({ id }) => id === at.input)?.question;
  if (!question || !maySeeDraftAnswer({ ...open, reader }, question)) throw new Refusal('updates.staleQuestion');
  const given = rawInputValues(question, open.draft.content.answers[question.key])[at.input];
  const value = typeof given === 'string' ? textWithoutTerm(given, { language, term }) : null;
  if (value === null || value === given) throw new Refusal('updates.staleQuestion');
  const of = { workingGroupId: app.workingGroupId, language, term };
  await inTransaction(app.db, (tx) => countTermChoice(tx, of, 'used'));
  return answerDraftQuestion(app, caller, { ...at, value }, parts);
}
