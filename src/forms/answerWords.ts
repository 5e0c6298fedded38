import type { SimpleField } from '../instruments/instrumentField.ts';
import type { Question } from '../instruments/instrument.ts';
import { writeDate } from '../calendar/dates.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Answers, AnswerValue, GroupItem, Plain } from './answers.ts';
import { choicesOf, type FormContext, formFieldOfMatrixRow } from './formInputs.ts';

/** One line of a readable answer. */
export interface AnswerLine {
  label: string;
  value: string;
}

/** The answers of a form as lines to read, in the order of its questions; none for what is not answered. */
export function formLinesOfAnswers(
  questions: readonly Question[],
  answers: Answers,
  context: FormContext,
): AnswerLine[] {
  return questions.flatMap((question) => {
    const value = answers[question.key];
    return value === undefined ? [] : formAnswerLines(question, value, context);
  });
}

/** An answered question as lines to read: one for a plain answer, one a matrix row, one a group item. */
export function formAnswerLines(question: Question, value: AnswerValue, context: FormContext): AnswerLine[] {
  const label = localizedIn(question.label, context.language);
  if (question.kind === 'matrix') {
    const rows = value as Record<string, string | number>;
    return question.rows.flatMap((row) => {
      const answer = rows[row.key];
      if (answer === undefined) return [];
      return [
        {
          label: localizedIn(row.label, context.language),
          value: plainFormWords(formFieldOfMatrixRow(question, row), answer, context),
        },
      ];
    });
  }
  if (question.kind === 'group') {
    const itemLabel = localizedIn(question.itemLabel, context.language);
    return (value as GroupItem[]).map((item, position) => ({
      label:
        question.maxItems === 1
          ? itemLabel
          : translate(context.language, 'forms.item', { item: itemLabel, number: position + 1 }),
      value: question.fields
        .flatMap((field) => {
          const answer = item[field.key];
          return answer === undefined ? [] : [plainFormWords(field, answer, context)];
        })
        .join(' · '),
    }));
  }
  return [{ label, value: plainFormWords(question, value as Plain, context) }];
}

/** The words of one answer in the reader's language; people's own words as they wrote them. */
export function plainFormWords(field: SimpleField, value: Plain, context: FormContext): string {
  if (Array.isArray(value)) return value.map((one) => choiceWords(field, one, context)).join(', ');
  if (typeof value === 'boolean') return choiceWords(field, value ? 'yes' : 'no', context);
  if (field.kind === 'date') return writeDate(String(value), context.language);
  if (field.kind === 'number') return Number(value).toLocaleString(context.language);
  return choiceWords(field, String(value), context);
}

function choiceWords(field: SimpleField, value: string, context: FormContext): string {
  return choicesOf(field, context).find((choice) => choice.value === value)?.label ?? value;
}
