import { Refusal } from '../core/refusal.ts';
import type { Answers } from '../forms/answers.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { rawEntryFromAnswers } from './entryForm.ts';
import { judgeRegisterValue } from './judgeRegisterValue.ts';
import type { EntryValueRow } from './registerEntry.ts';
import type { RegisterField } from './registerField.ts';

/** The values that a filled-in form gives the fields that it asks for. Refuses one that is wrong, with what it should be. */
export function judgedFormValues(
  answers: Answers,
  fields: readonly RegisterField[],
  language: Language,
): EntryValueRow[] {
  const raw = rawEntryFromAnswers(answers, fields);
  return fields.flatMap((field) => {
    const { rows, faults } = judgeRegisterValue(field, raw[field.key]);
    const [fault] = faults;
    if (!fault) return rows;
    throw new Refusal('registers.fieldWrong', {
      field: localizedIn(field.label, language),
      should: translate(language, `registers.should_${fault.should}`),
    });
  });
}
