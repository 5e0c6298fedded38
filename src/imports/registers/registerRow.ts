import { languages } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { type EntryWhen, entryOverDays, whenText } from '../../registers/entryWhen.ts';
import { foldFieldName } from '../../registers/entryFieldNames.ts';
import { parseEntryWhen } from '../../registers/parseEntryWhen.ts';
import { isListed, type RegisterField } from '../../registers/registerField.ts';
import { type EntryState, entryStates } from '../../registers/registerType.ts';
import { saidEntryValue } from '../../registers/takeEntryFields.ts';
import { parseImportDate } from '../table/parseImportDate.ts';

/** Days without a year do not stand in tables: the day to which they would be near does not matter. */
const ANY_DAY = '2000-01-01';

/** When an entry is, as people and spreadsheets write it: a day, a month, a season, a year, two days; null where it is no date. */
export function registerWhenOfCell(text: string): EntryWhen | null {
  const day = (said: string): EntryWhen | null =>
    parseEntryWhen(said, ANY_DAY) ?? parseEntryWhen(parseImportDate(said).value, ANY_DAY);
  const whole = day(text);
  if (whole) return whole;
  const [first, last, ...more] = text.split(/\s[–-]\s/).map((part) => day(part.trim()));
  if (!first?.from || !last || more.length > 0 || first.from > last.to) return null;
  return first.precision === 'day' && last.precision === 'day' ? entryOverDays(first.from, last.to) : null;
}

/** The same in the key of an import file that says it. */
export function rawRegisterWhen(when: EntryWhen): Record<string, string | number> {
  const { from, to, precision, year } = when;
  if (from === null) return { until: to };
  switch (precision) {
    case 'day':
      return from === to ? { on: to } : { from, to };
    case 'month':
      return { month: from.slice(0, 7) };
    case 'season':
      return { season: whenText(when) };
    case 'year':
      return { year };
  }
}

/** A state in any language; null where it is none. */
export function registerStateOfCell(text: string): EntryState | null {
  const said = stem(text);
  const words = (state: EntryState) =>
    languages.map((language) => stem(translate(language, `registers.state_${state}`)));
  return said === ''
    ? null
    : (entryStates.find((state) => stem(state) === said || words(state).includes(said)) ?? null);
}

/** A word without the endings of gender and number. */
const stem = (text: string): string => foldFieldName(text).replace(/[aeo]*s?$/, '');

/** A cell of a field as the judge of the register reads it: items of a list behind semicolons or on lines of their own. */
export function registerValueOfCell(field: RegisterField, part: string | null, text: string): unknown {
  if (part !== null) return text;
  if (field.kind === 'texts' || isListed(field)) return itemsOfCell(text);
  // As an export writes it: from one day to another.
  if (field.kind === 'period') {
    const when = registerWhenOfCell(text);
    return when ? { ...(when.from !== null && { from: when.from }), to: when.to } : text;
  }
  return field.kind === 'date' ? parseImportDate(text).value : saidEntryValue(field, text, ANY_DAY);
}

/** The items of a list that stand in a cell, behind semicolons or on lines of their own. */
export function itemsOfCell(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
}
