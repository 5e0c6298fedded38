import type { Answers } from '../forms/answers.ts';
import { type Step, formStepsOf } from '../forms/formSteps.ts';
import { type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';
import type { OpenDraft } from '../feature/draftKind.ts';

/** Whether the answers to a question are for the coordinator alone. Whoever else answers for the post sees none but their own. */
export const isSecretInDraft = ({ visibility }: Pick<Question, 'visibility'>): boolean => visibility === 'coordinator';

/** Whether what a draft holds of a question may be shown to who opened it. */
export function maySeeDraftAnswer({ draft, reader }: Pick<OpenDraft, 'draft' | 'reader'>, question: Question): boolean {
  return !isSecretInDraft(question) || draft.content.authors?.[question.key] === reader;
}

/**
 * The answers that decide which questions somebody is asked: a further question that is asked, or is not, would tell an answer that they
 * may not see.
 */
export function draftDecidingAnswers(open: Pick<OpenDraft, 'instrument' | 'draft' | 'reader'>): Answers {
  const hidden = instrumentQuestionsOf(open.instrument).filter((question) => !maySeeDraftAnswer(open, question));
  const keys = new Set(hidden.map(({ key }) => key));
  return Object.fromEntries(Object.entries(open.draft.content.answers).filter(([key]) => !keys.has(key)));
}

/** The steps of a draft, entries that were brought forward among them. */
export function draftSteps(open: Pick<OpenDraft, 'instrument' | 'draft' | 'reader' | 'brought' | 'standing'>): Step[] {
  const { instrument, draft, brought, standing } = open;
  const { answers, entries } = draft.content;
  // What was handed in has taken in what was brought forward, or ended it.
  const known = { entries, brought: standing ? {} : brought.answers, deciding: draftDecidingAnswers(open) };
  return formStepsOf(instrument, answers, known);
}
