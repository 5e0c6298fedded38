import { DateTime } from 'luxon';
import { z } from 'zod';
import type { SimpleField } from '../instruments/instrumentField.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { writeDate } from '../calendar/dates.ts';
import { normalize } from '../language/normalize.ts';
import { numbersInText } from '../language/numbersInText.ts';
import { shorten } from '../language/shorten.ts';
import type { Parameters } from '../language/translate.ts';
import type { Plain } from './answers.ts';
import type { RawValue } from '../protocol/form.ts';
import { wordsLeaveNumberUnchanged } from './wordsLeaveNumberUnchanged.ts';
import { choicesOf, type FormContext } from './formInputs.ts';

/** What is wrong with a raw value, and what would be right, as a text of the catalogue. */
export interface AnswerProblem {
  key: MessageKey;
  parameters: Parameters;
}

export type JudgedAnswer = { ok: true; value: Plain | undefined } | { ok: false; problem: AnswerProblem };

/**
 * Judges what somebody gave for a field. Nothing given is fine where the field is not required and gives `undefined`.
 * Texts are trimmed, in Unicode normal form C and without control characters, which PostgreSQL cannot hold.
 */
export function judgeAnswer(field: SimpleField, raw: RawValue | undefined, context: FormContext): JudgedAnswer {
  const given = clean(raw);
  if (given === '' || given.length === 0)
    return field.required ? wrong('forms.requiredMissing') : { ok: true, value: undefined };
  const result = schemaOf(field, context).safeParse(given);
  if (result.success) return { ok: true, value: result.data };
  const problem = result.error.issues.map((issue) => ('params' in issue ? issue.params : undefined)).find(isProblem);
  return problem ? { ok: false, problem } : wrong('forms.notUnderstood');
}

function wrong(key: MessageKey): JudgedAnswer {
  return { ok: false, problem: { key, parameters: {} } };
}

function isProblem(value: unknown): value is AnswerProblem {
  return typeof value === 'object' && value !== null && 'key' in value && 'parameters' in value;
}

// oxlint-disable-next-line no-control-regex -- control characters are what is taken out; tab and line feed stay
const controls = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
const loneSurrogates = /\p{Surrogate}/gu;

function clean(raw: RawValue | undefined): RawValue {
  const one = (text: string): string =>
    visible(normalize(text.replaceAll('\r\n', '\n').replace(controls, '').replace(loneSurrogates, ''), 'NFC').trim());
  if (raw === undefined) return '';
  return Array.isArray(raw) ? raw.map(one).filter((text) => text !== '') : one(raw);
}

/** Signs that nobody sees are no answer where nothing else stands beside them. */
const visible = (text: string): string => (/^[\p{Cf}\s]*$/u.test(text) ? '' : text);

type Check<In> = (value: In) => Plain | AnswerProblem;

function judging<In>(source: z.ZodType<In>, check: Check<In>): z.ZodType<Plain> {
  return source.transform((value, context) => {
    const result = check(value);
    if (!isProblem(result)) return result;
    context.issues.push({ code: 'custom', input: value, params: { ...result } });
    return z.NEVER;
  });
}

/** The zod schema that judges a field's raw value, once it is known that there is one. */
function schemaOf(field: SimpleField, context: FormContext): z.ZodType<Plain> {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return judging(z.string(), (text) =>
        text.length > field.maxLength
          ? { key: 'forms.tooLong', parameters: { max: field.maxLength, length: text.length } }
          : text,
      );
    case 'number':
      return judging(z.string(), (text) => parseNumber(text, field, context));
    case 'date':
      return judging(z.string(), (text) => parseDate(text, field, context));
    case 'link':
      return judging(z.string(), parseLink);
    case 'choices':
    case 'objectives':
      return judging(z.union([z.array(z.string()), z.string().transform((one) => [one])]), (chosen) => {
        const offered = new Set(choicesOf(field, context).map(({ value }) => value));
        const foreign = chosen.find((one) => !offered.has(one));
        return foreign === undefined ? [...new Set(chosen)] : notOffered(foreign, field, context);
      });
    default:
      return judging(z.string(), (text) => {
        if (!known(text, field, context)) return notOffered(text, field, context);
        if (field.kind === 'yesNo') return text === 'yes';
        const option = 'options' in field ? field.options.find(({ key }) => String(key) === text) : undefined;
        return option ? option.key : text;
      });
  }
}

/** Choices that the sentence about a wrong value names. */
const choicesNamed = 8;

/** Characters of a wrong value that the sentence about it repeats. */
const quotedLength = 40;

function known(value: string, field: SimpleField, context: FormContext): boolean {
  return choicesOf(field, context).some((choice) => choice.value === value);
}

function notOffered(value: string, field: SimpleField, context: FormContext): AnswerProblem {
  const offered = choicesOf(field, context).map((choice) => choice.label);
  const choices = [...offered.slice(0, choicesNamed), ...(offered.length > choicesNamed ? ['…'] : [])].join(', ');
  return { key: 'forms.notOffered', parameters: { value: shorten(value, quotedLength), choices } };
}

/** No number that a column holds is longer, with all its separators. */
const longestNumber = 60;

/**
 * Reads a number as people write it: 1234.5 and 1,234.5 in English, 1234,5 and 1 234,5 in French and Spanish, "twelve", "12 women",
 * "about 12", "40 %", the digits of other scripts. A whole number may have any separator between its groups.
 */
function parseNumber(
  text: string,
  field: Extract<SimpleField, { kind: 'number' }>,
  { language }: FormContext,
): number | AnswerProblem {
  const none: AnswerProblem = {
    key: field.integer ? 'forms.notAWholeNumber' : 'forms.notANumber',
    parameters: { value: shorten(text, quotedLength) },
  };
  if (text.length > longestNumber) return none;
  const found = numbersInText(text, language);
  const [only] = found;
  if (!only) return none;
  if (found.length > 1)
    return { key: 'forms.severalNumbers', parameters: { numbers: found.map(({ value }) => value).join(', ') } };
  const value = field.integer ? (only.whole ?? only.value) : only.value;
  const beside = `${text.slice(0, only.start)} ${text.slice(only.end)}`;
  if (/[\p{Nd}\p{Sc}]/u.test(beside)) return none;
  if (!wordsLeaveNumberUnchanged(beside, Object.values(field.label)))
    return { key: 'forms.roughNumber', parameters: { number: value } };
  if (field.integer && !Number.isInteger(value)) return { key: 'forms.notWhole', parameters: {} };
  if (field.min !== undefined && value < field.min) return { key: 'forms.tooSmall', parameters: { min: field.min } };
  if (field.max !== undefined && value > field.max) return { key: 'forms.tooLarge', parameters: { max: field.max } };
  return value;
}

function parseDate(
  text: string,
  field: Extract<SimpleField, { kind: 'date' }>,
  { language }: FormContext,
): string | AnswerProblem {
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
  if (!exists) return { key: 'forms.noSuchDate', parameters: { value: shorten(text, quotedLength) } };
  if (field.min !== undefined && text < field.min)
    return { key: 'forms.tooEarly', parameters: { min: writeDate(field.min, language) } };
  if (field.max !== undefined && text > field.max)
    return { key: 'forms.tooLate', parameters: { max: writeDate(field.max, language) } };
  return text;
}

const longestLink = 2_000;

/** A bare address as people type it: "focal.example/report", "www.focal.example". */
const bareAddress = /^(?:[\p{L}\d-]{1,63}\.){1,10}\p{L}{2,24}(?:[:/?#]\S*)?$/u;

function parseLink(text: string): string | AnswerProblem {
  const said = text.replace(/^<(.*)>$/, '$1');
  const notALink: AnswerProblem = { key: 'forms.notALink', parameters: { value: shorten(text, quotedLength) } };
  if (said.length > longestLink) return notALink;
  if (/\s/.test(said) || /[,;]https?:/i.test(said))
    return /https?:.*https?:/is.test(said) ? { key: 'forms.oneLink', parameters: {} } : notALink;
  const address = bareAddress.test(said) ? `https://${said}` : said;
  const isLink = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).safeParse(address).success;
  return isLink ? address : notALink;
}
