import type { OpenDraft } from '../feature/draftKind.ts';
import { isSecretInDraft, maySeeDraftAnswer } from './draftSteps.ts';
import type { Answers } from '../forms/answers.ts';
import type { DraftContent } from '../forms/draftContent.ts';
import { type Instrument, type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';
import type { RawValues } from '../protocol/form.ts';

/** The draft with its answer to a question as that of who opened it. */
export function draftWithReaderAsAuthor(
  { reader }: OpenDraft,
  question: Question,
  content: DraftContent,
): DraftContent {
  if (!isSecretInDraft(question)) return content;
  return { ...content, authors: { ...content.authors, [question.key]: reader } };
}

/** A draft of an older edition with its answers for the coordinator alone as those of whoever wrote in it last. */
export function draftWithAuthors<Draft extends Pick<OpenDraft['draft'], 'content' | 'updatedBy'>>(
  instrument: Instrument,
  draft: Draft,
): Draft {
  const { content, updatedBy } = draft;
  if (content.authors !== undefined) return draft;
  const answered = instrumentQuestionsOf(instrument).filter(
    (one) => isSecretInDraft(one) && content.answers[one.key] !== undefined,
  );
  const authors = Object.fromEntries(updatedBy === null ? [] : answered.map(({ key }) => [key, updatedBy]));
  return { ...draft, content: { ...content, authors } };
}

/** The draft with its answer to a question as nobody's: taken over from an update, in which nobody knows whose it was. */
export function draftWithoutAuthors(question: Question, content: DraftContent): DraftContent {
  const { [question.key]: _, ...authors } = content.authors ?? {};
  return { ...content, authors };
}

/** What a draft holds, without the answers that may not be shown to who opened it. */
export function visibleDraftContent(open: OpenDraft): DraftContent {
  const hidden = new Set(
    instrumentQuestionsOf(open.instrument).flatMap((one) => (maySeeDraftAnswer(open, one) ? [] : [one.key])),
  );
  if (hidden.size === 0) return open.draft.content;
  const { content } = open.draft;
  const seen = <Value>(record: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !hidden.has(id.split('.')[0] ?? id)));
  const { answers, typed, origins, entries } = content;
  return { ...content, answers: seen(answers), typed: seen(typed), origins: seen(origins), entries: seen(entries) };
}

/** What is brought forward and may be shown: of questions for the coordinator alone nothing. */
export function visibleBroughtAnswers({ instrument }: OpenDraft, answers: Answers): Answers {
  const secret = new Set(
    instrumentQuestionsOf(instrument)
      .filter(isSecretInDraft)
      .map(({ key }) => key),
  );
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !secret.has(key)));
}

/** Whether a page gave nothing to a question. */
export const isDraftUntouched = (given: RawValues): boolean =>
  Object.values(given).every((value) => value.length === 0);
