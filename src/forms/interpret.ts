import { DateTime } from 'luxon';
import type { SimpleField } from '../instruments/field.ts';
import type { Language } from '../language/language.ts';
import { trimSigns } from '../language/trimSigns.ts';
import { unaccented } from '../language/unaccented.ts';
import type { RawValue } from '../protocol/form.ts';
import { type Choice, choicesOf, type FormContext } from './inputs.ts';

/**
 * What somebody typed in a conversation, as the raw value that a form would give: a choice by its words, its beginning
 * or its number in the list; several choices with commas; a date as people write it in their language. What is not
 * recognized is handed on as it is, for the judge to explain.
 */
export function interpret(field: SimpleField, text: string, context: FormContext): RawValue {
  const choices = choicesOf(field, context);
  if (field.kind === 'choices' || field.kind === 'objectives') return namedChoices(text, choices);
  if (choices.length > 0) return chosen(text, choices) ?? text;
  if (field.kind === 'date') return parseDateWords(text, context.language) ?? text;
  return text;
}

/** Characters that somebody may type beside the words of the choices themselves. */
const BESIDE_CHOICES = 300;

/** The values of all choices that are named, with commas between them; what names none, or is longer than all of them, stays as it is. */
export function namedChoices(text: string, choices: readonly Choice[]): string[] {
  if (text.length > lengthOf(choices) + BESIDE_CHOICES) return [text];
  return text
    .split(/[,;\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => chosen(one, choices) ?? one);
}

const lengthOf = (choices: readonly Choice[]): number =>
  choices.reduce((sum, { value, label }) => sum + Math.max(value.length, label.length) + 2, 0);

/** The value of the one choice that the words can only mean. */
function chosen(text: string, choices: readonly Choice[]): string | null {
  if (text.length > lengthOf(choices) + BESIDE_CHOICES) return null;
  const said = fold(text);
  const exact = choices.find((choice) => fold(choice.value) === said || fold(choice.label) === said);
  if (exact) return exact.value;
  const position = /^\d{1,2}\.?$/.test(said) ? Number.parseInt(said, 10) : Number.NaN;
  const byNumber = choices[position - 1];
  if (byNumber) return byNumber.value;
  const beginning = choices.filter((choice) => said.length > 0 && fold(choice.label).startsWith(said));
  return beginning.length === 1 ? (beginning[0]?.value ?? null) : null;
}

/** Without case, accents and outer punctuation, so that "Régulier" is found by "regulier". */
function fold(text: string): string {
  return trimSigns(unaccented(text), '.!¡¿?"\'«»', '.!?"\'«»');
}

const formats = [
  'yyyy-MM-dd',
  'd/M/yyyy',
  'd.M.yyyy',
  'd-M-yyyy',
  'd MMMM yyyy',
  'd MMM yyyy',
  'MMMM d, yyyy',
  'MMM d, yyyy',
];

/** No date in words is longer. */
const LONGEST_DATE = 60;

function parseDateWords(text: string, language: Language): string | null {
  if (text.length > LONGEST_DATE) return null;
  const plain = text
    .trim()
    .replace(/\b1er\b/, '1')
    .replace(/\s+de\s+/g, ' ');
  for (const locale of [language, 'en'])
    for (const format of formats) {
      const date = DateTime.fromFormat(plain, format, { zone: 'utc', locale });
      if (date.isValid) return date.toISODate();
    }
  return null;
}
