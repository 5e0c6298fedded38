import { isDeepStrictEqual } from 'node:util';
import { languages } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { type EntryWhen, entryOverDays, entryWhenAsButtonValue } from '../../registers/entryWhen.ts';
import { foldEntryFieldName } from '../../registers/entryFieldNames.ts';
import { parseEntryWhen } from '../../registers/parseEntryWhen.ts';
import { isListed, type RegisterField } from '../../registers/registerField.ts';
import { type EntryState, entryStates } from '../../registers/registerType.ts';
import { saidEntryValue } from '../../registers/takeEntryFields.ts';
import { parseImportDate } from '../table/parseImportDate.ts';

/** Days near to which a date is read; one that has its year is the same near both. */
const [ANY_DAY, OTHER_DAY] = ['2000-01-01', '1990-01-01'];

/**
 * When an entry is, as people and spreadsheets write it: a day, a month, a season, a year, two days; null where it is no date. A day
 * without a year is of the year that sheet or file is named after; where none is, its year is missing.
 */
export function importedWhenOfCell(text: string, year: number | null): EntryWhen | 'noYear' | null {
  const when = whenNear(text, ANY_DAY);
  if (isDeepStrictEqual(when, whenNear(text, OTHER_DAY))) return when;
  if (year === null) return 'noYear';
  // What hangs on the day that it is read, as "Monday", is another day near another one.
  const dayOfYear = (near: string) => whenNear(text, `${year}-${near}`)?.to.slice(4);
  if (dayOfYear('06-20') !== dayOfYear('07-10')) return 'noYear';
  // Each day of a year is near one of these in that year.
  const near = ['04-01', '10-01'].map((day) => whenNear(text, `${year}-${day}`));
  return near.find((one) => one?.year === year) ?? 'noYear';
}

function whenNear(text: string, today: string): EntryWhen | null {
  const day = (said: string): EntryWhen | null =>
    parseEntryWhen(said, today) ?? parseEntryWhen(parseImportDate(said).value, today);
  const whole = day(text);
  if (whole) return whole;
  const [first, last, ...more] = text.split(/\s[–-]\s/).map((part) => day(part.trim()));
  if (!first?.from || !last || more.length > 0 || first.from > last.to) return null;
  return first.precision === 'day' && last.precision === 'day' ? entryOverDays(first.from, last.to) : null;
}

/** The same in the key of an import file that says it. */
export function rawImportedWhen(when: EntryWhen): Record<string, string | number> {
  const { from, to, precision, year } = when;
  if (from === null) return { until: to };
  switch (precision) {
    case 'day':
      return from === to ? { on: to } : { from, to };
    case 'month':
      return { month: from.slice(0, 7) };
    case 'season':
      return { season: entryWhenAsButtonValue(when) };
    case 'year':
      return { year };
  }
}

/** A state in any language; null where it is none. */
export function importedStateOfCell(text: string): EntryState | null {
  const said = stem(text);
  const words = (state: EntryState) =>
    languages.map((language) => stem(translate(language, `registers.state_${state}`)));
  return said === ''
    ? null
    : (entryStates.find((state) => stem(state) === said || words(state).includes(said)) ?? null);
}

/** A word without the endings of gender and number. */
const stem = (text: string): string => foldEntryFieldName(text).replace(/[aeo]*s?$/, '');

/** A cell of a field as the judge of the register reads it: items of a list behind semicolons or on lines of their own. */
export function importedValueOfCell(field: RegisterField, part: string | null, text: string): unknown {
  if (part !== null) return text;
  if (field.kind === 'texts' || isListed(field)) return importedItemsOfCell(text);
  return field.kind === 'date' ? parseImportDate(text).value : saidEntryValue(field, text, { today: ANY_DAY });
}

/** The items of a list that stand in a cell, behind semicolons or on lines of their own. */
export function importedItemsOfCell(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
}
