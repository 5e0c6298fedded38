import { BoundedMap } from '../core/boundedMap.ts';
import { z } from 'zod';
import { dateExists } from '../calendar/dates.ts';
import { isImportCountry } from './importCountries.ts';

/**
 * The kinds of value that import files hold. Each is described by what it should be: `focal import --help` and the error messages
 * read the same words.
 */

/** A text on one line. */
export function importLine(limit: number, what: string) {
  const text = z
    .string()
    .trim()
    .min(1)
    .max(limit)
    .regex(/^\P{Cc}*$/u);
  return text.describe(`${what}, on one line, 1 to ${limit} characters`);
}

/** A text on one line in every language. */
export function importLineByLanguage(limit: number, what: string) {
  const text = importLine(limit, 'a text');
  return z.strictObject({ en: text, fr: text, es: text }).describe(`${what}, as an object with en, fr and es`);
}

const codeShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,29}$/;

/** Whether a text could be the code of a post. */
export function isImportPostCode(text: string): boolean {
  return codeShape.test(text);
}

/** Codes become part of local user ids and are typed in commands: no spaces, no letters that keyboards lack. */
export const code = z
  .string()
  .trim()
  .regex(codeShape)
  .describe('a code of letters, digits, dots and hyphens, at most 30 characters, for instance MNL');

export const personKey = importLine(100, 'a key of your choice for the person, for instance a staff number');

export const calendarDate = z.string().trim().refine(dateExists).describe('a date that exists, as YYYY-MM-DD');

/** Kept in capitals. */
export const country = z
  .string()
  .trim()
  .toUpperCase()
  .refine(isImportCountry)
  .describe('a country code of two letters (ISO 3166-1), for instance PH');

export const timeZone = z.string().trim().refine(isTimeZone).describe('an IANA time zone, for instance Asia/Manila');

const days = 'mon|tue|wed|thu|fri|sat|sun';

/** Both days included; a week may run over its end, as sat-wed does. */
export const workingWeek = z
  .string()
  .trim()
  .toLowerCase()
  .regex(new RegExp(`^(${days})-(?!\\1)(${days})$`))
  .describe('the first and the last working day, for instance mon-fri or sun-thu');

export const yesNo = z.boolean().describe('true or false');

/** Kept in lower case, so that an account is recognized however its platform writes the address. */
export const email = z.string().trim().toLowerCase().pipe(z.email()).describe('an e-mail address');

/** Accounts as "tenant/user", one or several. */
function accounts(what: string, pattern: RegExp) {
  const one = z.string().trim().max(300).regex(pattern);
  const several = z.union([one.transform((account) => [account]), z.array(one)]);
  return several.describe(what);
}

export const slackAccounts = accounts('workspace id/member id, for instance T0123/U0456', /^T\w+\/[UW]\w+$/);
export const teamsAccounts = accounts('tenant id/user id (both GUIDs of Entra)', /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/i);
/** The local chat has one tenant, which therefore is not written. */
export const localAccounts = accounts('a user id for the local chat, without spaces', /^[^\s/]+$/);

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
