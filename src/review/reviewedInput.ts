import { labelledText } from '../language/labelledText.ts';
import type { Answers } from '../forms/answers.ts';
import { formAnswerLines, plainFormWords } from '../forms/answerWords.ts';
import { formQuestionInputs, itemInput } from '../forms/formInputs.ts';
import { type JudgedAnswer, judgeAnswer } from '../forms/judgeAnswer.ts';
import { rawValueOfText } from '../forms/rawValueOfText.ts';
import { type AnswerPlace, locateFormInput } from '../forms/parseQuestionValues.ts';
import { visibleFormPages, visibleFormQuestions } from '../forms/visibleFormPages.ts';
import { isSecretInDraft } from '../drafts/draftSteps.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import type { Input, RawValue } from '../protocol/form.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Action, Reply } from '../protocol/message.ts';
import { promptReply } from '../protocol/textReply.ts';
import type { Assignment } from '../updates/openUpdateOfAssignment.ts';

/** Characters of the name of an answer on a button. */
const LABEL = 60;
/** Between a question and its row. */
const DASH = ' – ';
/** A question that is cut to fewer characters says nothing. */
const FEWEST = 8;

/** One answer of an update: what is asked there, how it is called on its own, and what it says; null where nothing is answered. */
export interface ReviewedInput {
  id: string;
  place: AnswerPlace;
  input: Input;
  label: string;
  words: string | null;
}

type Read = Pick<Assignment, 'instrument' | 'context'>;

/** The answer of an update with an input's id; null where there is no such input. */
export function reviewedInput({ instrument, context }: Read, answers: Answers, id: string): ReviewedInput | null {
  const place = locateFormInput(instrument, id);
  if (!place || !('field' in place)) return null;
  const { question } = place;
  const input =
    place.at === 'item' && question.kind === 'group'
      ? itemInput(question, place.field, place.item, context)
      : formQuestionInputs(question, 0, context).find((one) => one.id === id);
  if (!input) return null;
  const heading = localizedIn(question.short ?? question.label, context.language);
  const label =
    place.at === 'question' ? heading : place.at === 'row' ? `${heading}${DASH}${input.label}` : input.label;
  return { id, place, input, label, words: answerWords(place, answers, { instrument, context }) };
}

/** How an answer is called on a button: a row by its own name, or all rows of a long question would be called the same. */
export function reviewedInputLabel({ place, input, label }: ReviewedInput, most: number): string {
  if (place.at !== 'row' || label.length <= most) return shorten(label, most);
  const row = `${DASH}${input.label}`;
  const room = most - row.length;
  return room < FEWEST ? shorten(input.label, most) : `${shorten(label.slice(0, -row.length), room)}${row}`;
}

function answerWords(place: AnswerPlace, answers: Answers, { context }: Read): string | null {
  const answer = answers[place.question.key];
  if (answer === undefined) return null;
  if (place.at === 'question') return formAnswerLines(place.question, answer, context)[0]?.value ?? null;
  const key = place.at === 'row' ? place.row : place.field.key;
  const values = place.at === 'row' ? answer : (answer as Record<string, never>[])[place.item];
  const value = (values as Record<string, string | number> | undefined)?.[key];
  return value === undefined ? null : plainFormWords(place.field, value, context);
}

/** The answer as whoever answers for the post may read it: of one for the coordinator alone only that it is there. */
export function reviewedInputForAuthor(asked: ReviewedInput, language: Language): ReviewedInput {
  const isHidden = asked.words !== null && isSecretInDraft(asked.place.question);
  return isHidden ? { ...asked, words: translate(language, 'updates.coordinatorOnly') } : asked;
}

/** What somebody says in the place of an answer; `today` is YYYY-MM-DD. */
export function judgeReviewedInput(
  { place }: ReviewedInput,
  value: RawValue,
  { context }: Read,
  today: string,
): JudgedAnswer {
  const read = Array.isArray(value) ? { raw: value } : rawValueOfText(place.field, value, context, today);
  return 'problem' in read
    ? { ok: false, problem: read.problem }
    : judgeAnswer({ ...place.field, required: true }, read.raw, context);
}

interface Where {
  page?: string | undefined;
  input?: string | undefined;
}

/** The answers from which one is chosen: first the page, then the answer, of a group first the entry. None once it is known. */
export function reviewAnswersToChoose(
  { instrument, context }: Read,
  answers: Answers,
  { page: key, input }: Where,
  intentFor: (where: Where) => Intent,
): Action[] {
  const pages = visibleFormPages(instrument, answers);
  const page = pages.find((one) => one.key === key);
  if (!page)
    return pages.map((one) => ({
      label: shorten(localizedIn(one.title, context.language), LABEL),
      intent: intentFor({ page: one.key }),
    }));
  const action = (id: string, label: string): Action => ({
    label,
    intent: intentFor({ page: page.key, input: id }),
  });
  return visibleFormQuestions(page, answers).flatMap((question) => {
    if (question.kind !== 'group')
      return formQuestionInputs(question, 0, context).map(({ id }) => {
        const one = reviewedInput({ instrument, context }, answers, id);
        return action(id, one ? reviewedInputLabel(one, LABEL) : id);
      });
    const value = answers[question.key];
    if (value === undefined) return [];
    const entry = input?.startsWith(`${question.key}.`) ? Number(input.split('.')[1]) : null;
    if (entry === null)
      return formAnswerLines(question, value, context).map(({ label, value: words }, position) =>
        action(`${question.key}.${position}`, shorten(labelledText(label, words, context.language), LABEL)),
      );
    return question.fields.map((field) =>
      action(`${question.key}.${entry}.${field.key}`, shorten(localizedIn(field.label, context.language), LABEL)),
    );
  });
}

/** Asks for an answer: its choices are buttons, anything else is typed. `problem` says what was wrong with the last one. */
export function askReviewedInput(
  { input, label, words }: ReviewedInput,
  intent: Intent,
  { language, problem }: { language: Read['context']['language']; problem?: string },
): Reply {
  const text = translate(language, 'review.whichAnswer', {
    label,
    words: words ?? translate(language, 'review.noAnswer'),
  });
  const actions = input.options.map(({ value, label: option }) => ({ label: option, intent: { ...intent, value } }));
  const reply = promptReply(problem === undefined ? text : `${problem} ${text}`, intent, actions);
  return { ...reply, awaits: { kind: 'words', intent, field: 'value' } };
}
