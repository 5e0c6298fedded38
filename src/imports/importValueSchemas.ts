import { BoundedMap } from '../core/boundedMap.ts';
import { z } from 'zod';
import { dateExists } from '../calendar/dates.ts';
import { isImportCountry } from './parseImportCountry.ts';
import { type CatalogueWords, catalogueWords } from '../language/catalogueTextAsValue.ts';
import { describeImportSchema, importValueDescription } from './describeImportSchema.ts';

/**
 * The kinds of value that import files hold. Each is described by what it should be: `focal import --help` and the error messages
 * read the same words.
 */

/** What a value should be, as the catalogues say it. */
const should = (key: Parameters<typeof catalogueWords>[0]): CatalogueWords => catalogueWords(key);

/** May be left out; what it should be stays the same. */
export function importOptional<Schema extends z.ZodType>(schema: Schema) {
  return describeImportSchema(schema.optional(), importValueDescription(schema) ?? '');
}

/** A text on one line. */
export function importSingleLineText(limit: number, what: CatalogueWords) {
  const text = z
    .string()
    .trim()
    .min(1)
    .max(limit)
    .regex(/^\P{Cc}*$/u);
  return describeImportSchema(text, catalogueWords('importProblems.textLine', { what, limit }));
}

/** A text on one line in every language. */
export function importLineByLanguage(limit: number, what: CatalogueWords) {
  const text = importSingleLineText(limit, should('importProblems.a_text'));
  const texts = z.strictObject({ en: text, fr: text, es: text });
  return describeImportSchema(texts, catalogueWords('importProblems.textByLanguage', { what }));
}

/** A choice that says by itself what it should be. */
export function importChoice<const Choice extends string>(choices: readonly Choice[]) {
  const said = { first: choices.slice(0, -1).join(', '), last: choices.at(-1) ?? '' };
  return describeImportSchema(z.enum(choices), catalogueWords('importProblems.orChoices', said));
}

const codeShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,29}$/;

/** Whether a text could be the code of a post. */
export function isImportPostCode(text: string): boolean {
  return codeShape.test(text);
}

/** Codes become part of local user ids and are typed in commands: no spaces, no letters that keyboards lack. */
export const code = describeImportSchema(z.string().trim().regex(codeShape), should('importProblems.a_code'));

export const personKey = importSingleLineText(100, should('importProblems.a_personKey'));

export const calendarDate = describeImportSchema(z.string().trim().refine(dateExists), should('importProblems.a_date'));

/** Kept in capitals. */
export const country = describeImportSchema(
  z.string().trim().toUpperCase().refine(isImportCountry),
  should('importProblems.a_country'),
);

export const timeZone = describeImportSchema(z.string().trim().refine(isTimeZone), should('importProblems.a_timeZone'));

const days = 'mon|tue|wed|thu|fri|sat|sun';

/** Both days included; a week may run over its end, as sat-wed does. */
export const workingWeek = describeImportSchema(
  z
    .string()
    .trim()
    .toLowerCase()
    .regex(new RegExp(`^(${days})-(?!\\1)(${days})$`)),
  should('importProblems.a_workingWeek'),
);

export const yesNo = describeImportSchema(z.boolean(), should('importProblems.a_yesNo'));

/** Kept in lower case, so that an account is recognized however its platform writes the address. */
export const email = describeImportSchema(
  z.string().trim().toLowerCase().pipe(z.email()),
  should('importProblems.a_email'),
);

/** Accounts as "tenant/user", one or several. */
function accounts(what: CatalogueWords, pattern: RegExp) {
  const one = z.string().trim().max(300).regex(pattern);
  const several = z.union([one.transform((account) => [account]), z.array(one)]);
  return describeImportSchema(several, what);
}

export const slackAccounts = accounts(should('importProblems.a_slack'), /^T\w+\/[UW]\w+$/);
export const teamsAccounts = accounts(should('importProblems.a_teams'), /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/i);
/** The local chat has one tenant, which therefore is not written. */
export const localAccounts = accounts(should('importProblems.a_local'), /^[^\s/]+$/);

/** A file names few zones, many times each, and to ask for one takes a tenth of a millisecond. */
const zones = new BoundedMap<string, boolean>(1_000);

function isTimeZone(text: string): boolean {
  const known = zones.get(text) ?? asksForZone(text);
  zones.set(text, known);
  return known;
}

/** Offsets such as +01:00 pass in newer versions of Node, but know no summer time. */
function asksForZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
