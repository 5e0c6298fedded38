import { Info } from 'luxon';
import { isoCalendarDate } from '../../calendar/parseDay.ts';
import { addDays } from '../../calendar/workingTime.ts';
import { foldedImportWords } from '../foldedImportText.ts';
import { showImportedValue } from '../importProblem.ts';
import { type CatalogueWords, catalogueWords } from '../../language/catalogueTextAsValue.ts';

/** A cell as the file's schema wants it, and what is worth saying of how it was read. What is not understood stays as it is. */
export interface ReadCell {
  value: string;
  remark?: CatalogueWords;
}

/** Days between 1899-12-30, from which spreadsheets count, and the first and last day that a serial number is taken for. */
const [FIRST_SERIAL, LAST_SERIAL] = [29_221, 73_050];

const months = new Map<string, number>(
  ['en', 'fr', 'es'].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((length) =>
      Info.months(length, { locale }).map((name, at) => [foldedImportWords(name).join(''), at + 1] as const),
    ),
  ),
);

/**
 * A date as people and spreadsheets write it: 2026-03-01, with a time, 1 March 2026, 1er mars 2026, March 1, 2026, March 2026 (its first
 * day), 01/03/2026 (day before month, as the United Nations write it), or a spreadsheet's number of days.
 */
export function parseImportDate(text: string): ReadCell {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d\d.*)?$/.exec(text);
  if (iso) return { value: isoCalendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3])) };
  const slashed = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})(?: \d{1,2}:\d\d.*)?$/.exec(text);
  if (slashed) {
    const [, first, sign, second, year] = slashed;
    // Who writes full stops writes the day first, everywhere.
    return slashedDate(text, [first, second, year].map(Number), sign !== '.');
  }
  if (/^\d{5}(\.\d+)?$/.test(text)) return serialDate(text);
  return writtenDate(text) ?? { value: text };
}

function slashedDate(text: string, [first = 0, second = 0, short = 0]: number[], mayBeAmerican: boolean): ReadCell {
  const year = short < 100 ? 2000 + short : short;
  if (second > 12 && first <= 12) return { value: isoCalendarDate(year, first, second) };
  const value = isoCalendarDate(year, second, first);
  const unsure = mayBeAmerican && first <= 12 && first !== second;
  return unsure
    ? { value, remark: catalogueWords('importRemarks.dayFirst', { text: showImportedValue(text), value }) }
    : { value };
}

function serialDate(text: string): ReadCell {
  const days = Math.floor(Number(text));
  if (days < FIRST_SERIAL || days > LAST_SERIAL) return { value: text };
  return { value: addDays('1899-12-30', days) };
}

function writtenDate(text: string): ReadCell | null {
  const words = foldedImportWords(text).filter((word) => !['of', 'de', 'del', 'the', 'le', 'el', 'du'].includes(word));
  const month = words.flatMap((word) => months.get(word) ?? []);
  const numbers = words.flatMap((word) => /^(\d{1,4})(?:st|nd|rd|th|er|o)?$/.exec(word)?.[1] ?? []).map(Number);
  if (month.length !== 1 || words.length !== numbers.length + 1) return null;
  // Spreadsheets show a month and its year as "Mar-26".
  const short = /^\p{L}+\.?[- ](\d{2})$/u.exec(text)?.[1];
  const year = short === undefined ? numbers.find((number) => number >= 1900) : 2000 + Number(short);
  const [day, ...more] = short === undefined ? numbers.filter((number) => number !== year) : [];
  if (year === undefined || more.length > 0) return null;
  const value = isoCalendarDate(year, month[0] ?? 0, day ?? 1);
  const remark = catalogueWords('importRemarks.readAs', { text: showImportedValue(text), value });
  return day === undefined ? { value, remark } : { value };
}
