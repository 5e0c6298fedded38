import type { MessageKey } from '../language/catalogue.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Option, SimpleField } from './instrumentField.ts';
import type { Question } from './instrument.ts';

type Answer = string | number | boolean;

const words: Record<string, MessageKey> = {
  yes: 'instruments.yes',
  partly: 'instruments.partly',
  no: 'instruments.no',
  true: 'instruments.yes',
  false: 'instruments.no',
};

/** The answers that a field offers, in their order; undefined where the answer is typed or comes from the round. */
export function instrumentAnswersOffered(field: Question | SimpleField): Answer[] | undefined {
  if (field.kind === 'yesPartlyNo') return ['yes', 'partly', 'no'];
  if (field.kind === 'yesNo') return [true, false];
  return 'options' in field ? field.options.map((one) => one.key) : undefined;
}

/** The wording of one answer to a field (for a matrix: to a row). An answer that the field does not offer stays as it is. */
export function instrumentOptionLabel(field: Question | SimpleField, value: Answer, language: Language): string {
  if ('options' in field) {
    const option = field.options.find((one) => one.key === value);
    return option ? localizedIn(option.label, language) : String(value);
  }
  const word = instrumentAnswersOffered(field)?.includes(value) ? words[String(value)] : undefined;
  return word ? translate(language, word) : String(value);
}

/** The numbers of a scale, in the order of its options; undefined when an option is not a number. */
export function instrumentOptionNumbers(options: readonly Option[]): number[] | undefined {
  const numbers = options.map((one) => one.key).filter((key) => typeof key === 'number');
  return numbers.length === options.length ? numbers : undefined;
}
