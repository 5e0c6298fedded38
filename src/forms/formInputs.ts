import type { SimpleField } from '../instruments/instrumentField.ts';
import type { GroupQuestion, MatrixQuestion, Question } from '../instruments/instrument.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { AnswerValue, GroupItem, Plain } from './answers.ts';
import { type EntryPress, entryPresses } from './marksOfReturnedEntries.ts';
import type { Input, RawValue, RawValues } from '../protocol/form.ts';

export interface Choice {
  value: string;
  label: string;
}

/** What drawing and judging need beside the instrument: the reader's language and the choices that the round offers. */
export interface FormContext {
  language: Language;
  objectives: Choice[];
  posts: Choice[];
}

/** The one thing to fill in for a field that takes one answer. */
export function fieldInput(field: SimpleField, id: string, context: FormContext): Input {
  const input: Input = {
    id,
    kind: inputKind(field),
    label: localizedIn(field.label, context.language),
    options: choicesOf(field, context),
    required: field.required,
  };
  if (field.help) input.help = localizedIn(field.help, context.language);
  if (field.kind === 'text' || field.kind === 'longText') input.maxLength = field.maxLength;
  if (field.kind === 'number' || field.kind === 'date') {
    if (field.min !== undefined) input.min = field.min;
    if (field.max !== undefined) input.max = field.max;
  }
  return input;
}

function inputKind(field: SimpleField): Input['kind'] {
  switch (field.kind) {
    case 'scale':
    case 'yesPartlyNo':
    case 'yesNo':
    case 'objective':
    case 'post':
      return 'choice';
    case 'objectives':
      return 'choices';
    default:
      return field.kind;
  }
}

/** The choices of a field in the reader's language; none for what is typed. */
export function choicesOf(field: SimpleField, context: FormContext): Choice[] {
  const word = (key: 'yes' | 'partly' | 'no'): Choice => ({
    value: key,
    label: translate(context.language, `forms.${key}`),
  });
  switch (field.kind) {
    case 'choice':
    case 'choices':
    case 'scale':
      return field.options.map((option) => ({
        value: String(option.key),
        label: localizedIn(option.label, context.language),
      }));
    case 'yesPartlyNo':
      return [word('yes'), word('partly'), word('no')];
    case 'yesNo':
      return [word('yes'), word('no')];
    case 'objective':
    case 'objectives':
      return context.objectives;
    case 'post':
      return context.posts;
    default:
      return [];
  }
}

/** What else people call the choices of a field, in any language: data of the instrument. */
export function formInputSynonymsOf(field: SimpleField): Choice[] {
  if (!('options' in field)) return [];
  return field.options.flatMap(({ key, also = [] }) => also.map((label) => ({ value: String(key), label })));
}

/** A matrix row as a field of its own: a choice on the matrix's scale. */
export function formFieldOfMatrixRow(matrix: MatrixQuestion, row: MatrixQuestion['rows'][number]): SimpleField {
  const numeric = matrix.options.every((option) => typeof option.key === 'number');
  return {
    kind: numeric ? 'scale' : 'choice',
    key: row.key,
    label: row.label,
    required: matrix.required,
    options: matrix.options,
  };
}

/** All inputs of a question; a group gives those of its first `items` items. */
export function formQuestionInputs(question: Question, items: number, context: FormContext): Input[] {
  if (question.kind === 'matrix')
    return question.rows.map((row) =>
      fieldInput(formFieldOfMatrixRow(question, row), `${question.key}.${row.key}`, context),
    );
  if (question.kind === 'group')
    return Array.from({ length: items }, (_, item) =>
      question.fields.map((field) => itemInput(question, field, item, context)),
    ).flat();
  return [fieldInput(question, question.key, context)];
}

/** The question whether a group goes on, in the instrument's own words where it has them. */
export function anotherItemLabel(group: GroupQuestion, language: Language): string {
  if (group.moreLabel) return localizedIn(group.moreLabel, language);
  return translate(language, 'forms.another', { item: localizedIn(group.itemLabel, language) });
}

/** What the button says that adds an item to a group. */
export function addFormItemLabel(group: GroupQuestion, language: Language): string {
  if (group.addButton) return localizedIn(group.addButton, language);
  return translate(language, 'forms.addItem', { item: localizedIn(group.itemLabel, language) });
}

/** What a person may say of an entry that was brought forward: that it is still so, has changed, or is over. */
export function formPressInput(
  group: GroupQuestion,
  item: number,
  value: EntryPress | undefined,
  { language }: FormContext,
): Input {
  const itemLabel = localizedIn(group.itemLabel, language);
  const input: Input = {
    id: `${group.key}.${item}.?`,
    kind: 'choice',
    label: translate(language, 'forms.entryStands', { item: itemLabel, number: item + 1 }),
    options: entryPresses.map((press) => ({ value: press, label: translate(language, `forms.entry_${press}`) })),
    required: false,
  };
  return value === undefined ? input : { ...input, value };
}

/** An input of a group's item. Its label names the item, so that it can be told from the others by ear. */
export function itemInput(group: GroupQuestion, field: SimpleField, item: number, context: FormContext): Input {
  const input = fieldInput(field, `${group.key}.${item}.${field.key}`, context);
  if (group.maxItems === 1) return input;
  const itemLabel = localizedIn(group.itemLabel, context.language);
  return {
    ...input,
    label: translate(context.language, 'forms.itemField', { item: itemLabel, number: item + 1, field: input.label }),
  };
}

/** What an answered question looks like in its inputs: raw values by input id. */
export function rawInputValues(question: Question, value: AnswerValue | undefined): RawValues {
  if (value === undefined) return {};
  if (question.kind === 'matrix') {
    const rows = value as Record<string, string | number>;
    return Object.fromEntries(Object.entries(rows).map(([row, answer]) => [`${question.key}.${row}`, String(answer)]));
  }
  if (question.kind === 'group')
    return Object.fromEntries(
      (value as GroupItem[]).flatMap((item, position) =>
        Object.entries(item).map(([field, answer]) => [`${question.key}.${position}.${field}`, rawValue(answer)]),
      ),
    );
  return { [question.key]: rawValue(value as Plain) };
}

function rawValue(value: Plain): RawValue {
  if (Array.isArray(value)) return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
