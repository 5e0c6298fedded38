import { describe, expect, it } from 'vitest';
import { catalogueWords } from '../../../src/language/catalogueTextAsValue.ts';
import * as value from '../../../src/imports/importValueSchemas.ts';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, given: unknown) =>
  schema.safeParse(given).success;

describe('a time zone', () => {
  it.each(['Asia/Manila', 'Europe/Kyiv', 'Europe/Tirane', 'America/Argentina/Buenos_Aires', 'UTC'])(
    'may be %s',
    (zone) => {
      expect(accepts(value.timeZone, zone)).toBe(true);
    },
  );
  it.each(['Europe/Geneva', 'Manila', '+01:00', '-3', '', 'Europe/Zurich ; x', 5])('may not be %j', (zone) => {
    expect(accepts(value.timeZone, zone)).toBe(false);
  });
});

describe('a country', () => {
  it.each(['PH', 'ch', ' CR ', 'XK', 'SS'])('may be %j, and is kept in capitals', (country) => {
    expect(value.country.parse(country)).toBe(country.trim().toUpperCase());
  });
  it.each(['Egypt', 'UK', 'EU', 'YU', 'ZZ', 'P', ''])('may not be %j', (country) => {
    expect(accepts(value.country, country)).toBe(false);
  });
});

describe('a working week', () => {
  it.each(['mon-fri', 'sun-thu', 'sat-wed', 'mon-sat', 'Mon-Fri'])('may be %s', (week) => {
    expect(value.workingWeek.parse(week)).toBe(week.toLowerCase());
  });
  it.each(['monday-friday', 'mon-mon', 'mon', 'mon–fri', 'mon-fri,sun', ''])('may not be %j', (week) => {
    expect(accepts(value.workingWeek, week)).toBe(false);
  });
});

describe('a text on one line', () => {
  const name = value.importSingleLineText(10, catalogueWords('importProblems.a_personName'));
  it('is kept without spaces around it, in any script', () => {
    expect(name.parse('  José ')).toBe('José');
    expect(name.parse('أمل')).toBe('أمل');
  });
  it.each(['', '   ', 'a\nb', 'a\u0000b', 'eleven char'])('may not be %j', (text) => {
    expect(accepts(name, text)).toBe(false);
  });
});

describe('an account', () => {
  it('names its workspace or tenant and its user, one or several', () => {
    expect(value.slackAccounts.parse('T1/U2')).toEqual(['T1/U2']);
    expect(value.slackAccounts.parse(['T1/U2', 'T1/W3'])).toEqual(['T1/U2', 'T1/W3']);
    expect(accepts(value.slackAccounts, 'U2')).toBe(false);
    expect(accepts(value.slackAccounts, '@ana')).toBe(false);
    const guid = '11111111-2222-3333-4444-555555555555';
    expect(accepts(value.teamsAccounts, `${guid}/${guid}`)).toBe(true);
    expect(accepts(value.teamsAccounts, 'ana@example.org')).toBe(false);
    expect(accepts(value.localAccounts, 'ana')).toBe(true);
    expect(accepts(value.localAccounts, 'ana maria')).toBe(false);
  });
});

describe('codes, dates and addresses', () => {
  it('are plain', () => {
    expect(accepts(value.code, 'HQ-ODG')).toBe(true);
    for (const code of ['', '-X', 'A B', 'x'.repeat(31), 'É']) expect(accepts(value.code, code)).toBe(false);
    expect(accepts(value.calendarDate, '2000-02-29')).toBe(true);
    expect(accepts(value.calendarDate, '2001-02-29')).toBe(false);
    expect(value.email.parse(' Ana@Example.ORG ')).toBe('ana@example.org');
    expect(accepts(value.email, 'ana')).toBe(false);
  });

  it('say in words what they should be', () => {
    for (const schema of [
      value.code,
      value.calendarDate,
      value.email,
      value.country,
      value.timeZone,
      value.workingWeek,
    ]) {
      expect(schema.description).toMatch(/^(a|an|the) /);
    }
  });
});
