import type { Caller } from '../core/context.ts';
import type { Db, Tx } from '../db/db.ts';
import type { OpenDraft } from '../feature/draftKind.ts';
import type { Answers } from '../forms/answers.ts';
import { nothingBrought } from '../forms/broughtForwardToForm.ts';
import { emptyDraft } from '../forms/draftContent.ts';
import type { FormContext } from '../forms/formInputs.ts';
import { findDraft } from './store.ts';

/** A form that somebody opens beside the rounds; `answers` are what a new draft of it begins with. */
interface FormToOpen extends Pick<OpenDraft, 'subject' | 'instrument' | 'standing'> {
  answers?: Answers;
  choices?: Partial<Omit<FormContext, 'language'>>;
}

/** Opens the draft of a form that is no round's update: nothing is brought forward into it, and nobody is told how long it takes. */
export async function openStandaloneDraft(
  db: Db | Tx,
  { person }: Pick<Caller, 'person'>,
  { answers = {}, choices, ...form }: FormToOpen,
): Promise<OpenDraft> {
  const draft = await findDraft(db, form.subject);
  return {
    ...form,
    context: { language: person.language, objectives: [], posts: [], ...choices },
    reader: person.id,
    draft: draft ?? { content: { ...emptyDraft, answers }, version: 0, startedAt: null, updatedBy: null },
    brought: nothingBrought,
    medianSeconds: null,
  };
}
