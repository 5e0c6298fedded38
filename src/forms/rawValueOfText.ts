import { parseDateAnswer } from '../calendar/parseDateAnswer.ts';
import { calendarDateWithWeekday } from '../calendar/parseDateInText.ts';
import type { SimpleField } from '../instruments/instrumentField.ts';
import { writeDate } from '../calendar/dates.ts';
import { languages } from '../language/language.ts';
import { westernDigits } from '../language/numbersInText.ts';
import { trimSigns } from '../language/trimSigns.ts';
import { unaccented } from '../language/unaccented.ts';
import type { RawValue } from '../protocol/form.ts';
import { type Choice, choicesOf, type FormContext, formInputSynonymsOf } from './formInputs.ts';
import type { AnswerProblem } from './judgeAnswer.ts';

/**
 * What somebody typed in a conversation, as the raw value that a form would give: a choice by its words in any language, a synonym, its
 * beginning or its number in the list; several choices with commas or "and"; a date as people write it (`today` is YYYY-MM-DD). What is
 * not recognized is handed on as it is, for the judge to explain; what contradicts itself is a problem already.
 */
export function rawValueOfText(
  field: SimpleField,
  text: string,
  context: FormContext,
  today: string,
): { raw: RawValue } | { problem: AnswerProblem } {
  const choices = choicesOf(field, context);
  const called = [...choices, ...otherWords(field, context)];
  if (field.kind === 'choices' || field.kind === 'objectives') return { raw: namedFormChoices(text, choices, called) };
  if (choices.length > 0) return { raw: chosen(text, choices, called) ?? text };
  if (field.kind !== 'date') return { raw: text };
  const read = parseDateAnswer(text, today, field);
  if (read && 'misnamed' in read)
    return {
      problem: {
        key: 'forms.weekdayWrong',
        parameters: { date: calendarDateWithWeekday(read.misnamed, context.language) },
      },
    };
  if (read && 'either' in read) {
    const [past, next] = read.either.map((date) => writeDate(date, context.language));
    return { problem: { key: 'forms.whichDate', parameters: { past: past ?? '', next: next ?? '' } } };
  }
  return { raw: read?.date ?? text };
}

/** The choices as other languages word them, and what else the instrument says that people call them. */
function otherWords(field: SimpleField, context: FormContext): Choice[] {
  const elsewhere = languages
    .filter((language) => language !== context.language)
    .flatMap((language) => choicesOf(field, { ...context, language }));
  return [...elsewhere, ...formInputSynonymsOf(field)];
}

/** Characters that somebody may type beside the words of the choices themselves. */
const BESIDE_CHOICES = 300;

/**
 * The values of all choices that are named, with commas or "and" between them; what names none, or is longer than all of them, stays as
 * it is. `called` are further words for the choices.
 */
export function namedFormChoices(
  text: string,
  choices: readonly Choice[],
  called: readonly Choice[] = choices,
): string[] {
  if (text.length > lengthOf(choices) + BESIDE_CHOICES) return [text];
  return partsOf(text, /[,;\n]+/).flatMap((part) => {
    const one = chosen(part, choices, called);
    if (one !== null) return [one];
    // A choice may have an "and" in its own words: only what names none as a whole is parted there.
    const parts = partsOf(part, /\s+(?:and|et|y|e|&)\s+/i).map((each) => chosen(each, choices, called));
    return parts.length > 1 && parts.every((each) => each !== null) ? parts : [part];
  });
}

const partsOf = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const lengthOf = (choices: readonly Choice[]): number =>
  choices.reduce((sum, { value, label }) => sum + Math.max(value.length, label.length) + 2, 0);

/** The value of the one choice that the words can only mean: of those that are read, and then of all that it is called. */
function chosen(text: string, choices: readonly Choice[], called: readonly Choice[]): string | null {
  if (text.length > lengthOf(choices) + BESIDE_CHOICES) return null;
  const said = fold(westernDigits(text));
  const exact = [...choices, ...called].find((choice) => fold(choice.value) === said || fold(choice.label) === said);
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
