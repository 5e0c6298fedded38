import { writeDate } from '../calendar/dates.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { listWords } from '../language/listsInWords.ts';
import { translate } from '../language/translate.ts';
import { type Entry, type EntryValueRow, MORE_THAN, entryTitleIn } from './registerEntry.ts';
import { registerFieldParts, isListed, type RegisterField } from './registerField.ts';
import { sharedRegisterWord } from './policyTexts.ts';
import { entryWhenInSentence } from './entryWhen.ts';

/** What an absent value is called, so that sentences can ask for it. */
export const ABSENT = 'none';

/** The values of an entry by the names under which sentences ask for them; what is not there is missing. */
export function entryParameters(
  entry: Entry,
  fields: readonly RegisterField[],
  language: Language,
): Record<string, string | number> {
  const parameters: Record<string, string | number> = {
    title: sharedRegisterWord(entryTitleIn(entry, language), language),
    key: entry.key,
    when: entryWhenInSentence(entry.when, language),
    year: String(entry.when.year),
    state: translate(language, `registers.state_${entry.state}`),
    ...(entry.place !== null && { place: sharedRegisterWord(entry.place, language) }),
    ...(entry.owner !== null && { owner: entry.owner }),
  };
  for (const field of fields) {
    const rows = entry.values.filter((row) => row.field === field.key);
    if (rows.length > 0) Object.assign(parameters, fieldParameters(field, rows, language));
  }
  return parameters;
}

function fieldParameters(
  field: RegisterField,
  rows: readonly EntryValueRow[],
  language: Language,
): Record<string, string | number> {
  const parts = registerFieldParts(field);
  const words = (row: EntryValueRow): string => entryRowWords(field, row, language);
  if (!parts || isListed(field)) {
    const number = rows[0]?.number ?? null;
    const shown = isListed(field) ? rows.filter(({ part }) => part === Object.keys(parts ?? {})[0]) : rows;
    return {
      [field.key]: listWords(shown.map(words), language),
      ...(number !== null && { [`${field.key}N`]: number }),
    };
  }
  const prefix = field.kind === 'counts' ? '' : `${field.key}_`;
  const named = rows.flatMap((row): (readonly [string, string | number])[] => [
    [`${prefix}${row.part}`, words(row)],
    ...(row.number === null ? [] : [[`${prefix}${row.part}N`, row.number] as const]),
  ]);
  return { ...Object.fromEntries(named), ...(prefix && { [field.key]: rows.map(words).join(' ') }) };
}

/** One value as people of that language read it. */
export function entryRowWords(field: RegisterField, row: EntryValueRow, language: Language): string {
  if ('options' in field) {
    const option = field.options.find(({ key }) => key === (row.number ?? row.text));
    return option ? localizedIn(option.label, language) : String(row.number ?? row.text);
  }
  // A number that counts nothing may be a year, of which no reader expects the thousands apart.
  if (field.kind === 'number' && row.number !== null && Number.isInteger(row.number) && Math.abs(row.number) < 10_000)
    return String(row.number);
  if (row.number !== null) return entryNumberWords(row.number, row.text === MORE_THAN, language);
  const kind = registerFieldParts(field)?.[row.part] ?? field.kind;
  const text = row.text ?? '';
  if (kind === 'date') return writeDate(text, language);
  if (kind === 'yesNo') return translate(language, text === 'yes' ? 'forms.yes' : 'forms.no');
  return sharedRegisterWord(text, language);
}

/** A number, or a lower bound: "more than 300". */
export function entryNumberWords(number: number, isBound: boolean, language: Language): string {
  if (isBound) return translate(language, 'registers.moreThan', { number });
  return number.toLocaleString(language === 'en' ? 'en-GB' : language);
}
