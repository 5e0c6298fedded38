import { type AnswerLine, formAnswerLines, plainFormWords } from '../forms/answerWords.ts';
import { type DraftContent, formWithAnswer } from '../forms/draftContent.ts';
import { formFieldOfMatrixRow } from '../forms/formInputs.ts';
import type { AnswerPlace } from '../forms/parseQuestionValues.ts';
import { REST, type RowValues, formMatrixRowsOfText } from '../forms/formMatrixRowsOfText.ts';
import type { OpenDraft } from '../feature/draftKind.ts';
import { isSecretInDraft } from './draftSteps.ts';
import type { Step } from '../forms/formSteps.ts';
import { shorten } from '../language/shorten.ts';
import { translate } from '../language/translate.ts';
import { answer } from '../protocol/doorIntents.ts';
import type { Action } from '../protocol/message.ts';

/** Characters of a value on a button; Slack allows 75 for the whole label. */
const VALUE_LENGTH = 30;
/** A button for one row more would save nothing. */
const FEWEST = 2;

/** What was said of several rows of a matrix: the draft with them, and each row with its words. Null where nothing was. */
export function takeDraftMatrixRows(
  open: OpenDraft,
  content: DraftContent,
  place: Extract<AnswerPlace, { at: 'row' }>,
  said: { text: string; version: number; today: string },
): { content: DraftContent; rows: AnswerLine[] } | null {
  const { question } = place;
  if (question.kind !== 'matrix') return null;
  const known = {
    given: rowsIn(content.answers[question.key]),
    before: isSecretInDraft(question) ? {} : rowsIn(open.brought.answers[question.key]),
    today: said.today,
  };
  const values = formMatrixRowsOfText(question, said.text, open.context, known);
  if (!values || Object.keys(values).length === 0) return null;
  const taken = Object.entries(values).reduce(
    (draft, [row, value]) => formWithAnswer(draft, `${question.key}.${row}`, { ...place, row }, value, said.version),
    content,
  );
  return { content: taken, rows: formAnswerLines(question, values, open.context) };
}

/** "Regular for the other 3", where somebody has answered a row and others are open. */
export function restOfDraftMatrixRows(open: OpenDraft, { id, question }: Step): Action[] {
  if (question.kind !== 'matrix' || isSecretInDraft(question)) return [];
  const given = rowsIn(open.draft.content.answers[question.key]);
  const at = question.rows.findIndex(({ key }) => id === `${question.key}.${key}`);
  const last = question.rows[at - 1];
  const value = last && given[last.key];
  const count = question.rows.filter(({ key }) => given[key] === undefined).length;
  if (last === undefined || value === undefined || count < FEWEST) return [];
  const words = shorten(plainFormWords(formFieldOfMatrixRow(question, last), value, open.context), VALUE_LENGTH);
  return [
    {
      label: translate(open.context.language, 'forms.restOfRows', { answer: words, count }),
      intent: answer.of({ ...open.subject, input: id, value: `${REST} ${value}` }),
    },
  ];
}

const rowsIn = (value: unknown): RowValues => (value ?? {}) as RowValues;
