import type { OpenDraft } from '../feature/draftKind.ts';
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
  const { context, brought, draft } = open;
  const now = formAnswerLines(question, answers[question.key] ?? [], context);
  const before = formAnswerLines(question, brought.answers[question.key] ?? [], context);
  const line = (label: string, words: string, old?: AnswerLine): AnswerLine[] =>
    old?.value === words
      ? []
      : [{ label: nameOf(question, label, open), value: old ? `${old.value} → ${words}` : words }];
  if (question.kind !== 'group')
    return now.flatMap(({ label, value }) =>
      line(
        label,
        value,
        before.find((one) => one.label === label),
      ),
    );
  // An entry that was taken out moves those behind it up: each is known by its key.
  const keys = (brought.entries[question.key] ?? []).map(({ key }) => key);
  const marks = now.map((_, at) => formEntryMark(draft.content.entries, question.key, at));
  const over = translate(context.language, 'forms.entry_over');
  const changed = now.flatMap(({ label, value }, at) => {
    const { key = null, over: isOver } = marks[at] ?? {};
    return line(label, isOver ? over : value, key === null ? undefined : before[keys.indexOf(key)]);
  });
  const gone = before.flatMap((old, at) =>
    marks.some(({ key }) => key === keys[at]) ? [] : line(old.label, over, old),
  );
  return [...changed, ...gone];
}

/** A row or an entry is named with its question, so that the line is understood alone. */
function nameOf(question: Question, label: string, { context }: OpenDraft): string {
  const heading = localizedIn(question.short ?? question.label, context.language);
  return question.kind === 'matrix' ? `${heading} – ${label}` : question.kind === 'group' ? label : heading;
}
