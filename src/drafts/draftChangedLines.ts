import type { OpenDraft } from '../feature/openDraft.ts';
import { formAnswerLines, type AnswerLine } from '../forms/answerWords.ts';
import type { Answers } from '../forms/answers.ts';
import { formEntryMark } from '../forms/answerOrigin.ts';
import { type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { maySeeDraftAnswer } from './draftSteps.ts';

/** What a draft makes different from what stood last time, question by question: the old words and the new ones. */
export function draftChangedLines(open: OpenDraft): AnswerLine[] {
  const { answers } = open.draft.content;
  return instrumentQuestionsOf(open.instrument).flatMap((question) =>
    answers[question.key] === undefined ||
    open.brought.answers[question.key] === undefined ||
    !maySeeDraftAnswer(open, question)
      ? []
      : linesOf(open, question, answers),
  );
}

function linesOf(open: OpenDraft, question: Question, answers: Answers): AnswerLine[] {
  const { context, brought } = open;
  const now = formAnswerLines(question, answers[question.key] ?? [], context);
  const before = formAnswerLines(question, brought.answers[question.key] ?? [], context);
  const changed = now.flatMap(({ label, value }, at) => {
    const isOver =
      question.kind === 'group' && formEntryMark(open.draft.content.entries, question.key, at).over === true;
    const old = question.kind === 'group' ? before[at] : before.find((one) => one.label === label);
    const words = isOver ? translate(context.language, 'forms.entry_over') : value;
    return old?.value === words
      ? []
      : [{ label: nameOf(question, label, open), value: old ? `${old.value} → ${words}` : words }];
  });
  return changed;
}

/** A row or an entry is named with its question, so that the line is understood alone. */
function nameOf(question: Question, label: string, { context }: OpenDraft): string {
  const heading = localizedIn(question.short ?? question.label, context.language);
  return question.kind === 'matrix' ? `${heading} – ${label}` : question.kind === 'group' ? label : heading;
}
