import type { YearlessDate } from '../calendar/parseCalendarRange.ts';
import { languages } from '../language/language.ts';
import { trimSigns } from '../language/trimSigns.ts';
import { unaccented } from '../language/unaccented.ts';
import type { Count } from './registerEntry.ts';
import { registerCountOf } from './judgeRegisterValue.ts';
import { entryCountNames } from './entryFieldNames.ts';
import { type MayHaveWrongWeekday, wrongWeekdayOf } from '../calendar/wrongWeekday.ts';
import { findEntryWhen } from './parseEntryWhen.ts';
import type { RegisterField } from './registerField.ts';
import type { RegisterType } from './registerType.ts';
import { type DaysOfEntry, takeEntryFields } from './takeEntryFields.ts';
import type { EntryWhen } from './entryWhen.ts';

/** Words are looked at so far for the name of a register. */
const HEAD = 80;

/** The register that a text begins with, by any of its names in any language, and the rest of the text; null where it names none. */
export function findType(text: string, types: readonly RegisterType[]): { type: RegisterType; rest: string } | null {
  const words = [...text.slice(0, HEAD).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    end: index + word.length,
  }));
  for (let count = Math.min(6, words.length); count > 0; count--) {
    const said = foldName(
      words
        .slice(0, count)
        .map(({ word }) => word)
        .join(' '),
    );
    const type = types.find((one) => namesOf(one).has(said));
    if (type) return { type, rest: text.slice(words[count - 1]?.end).trim() };
  }
  return null;
}

function namesOf({ key, title, plural, words }: RegisterType): Set<string> {
  const named = languages.flatMap((language) => [title[language], plural[language], ...words[language].split(',')]);
  return new Set([key, ...named].map(foldName));
}

const foldName = (text: string): string => trimSigns(unaccented(text).replaceAll('’', "'"), ' ', ' ,;:.');

/** Counts are looked for so far: a title may have half as many characters. */
const COUNTED = 1_000;
/** What is counted stands behind its number within so many. */
const BEHIND = 40;

/** What one line says of an entry; what it does not say is null. */
export interface UnderstoodEntry extends MayHaveWrongWeekday {
  title: string;
  when: EntryWhen | null;
  counts: Record<string, Count>;
  /** What it says of the fields, as a row of a file would. */
  fields: Record<string, unknown>;
  place: string | null;
}

/**
 * Takes a line apart: fields by their names ("trainer: Ana; topics: law"), the first date, counts such as "17 invited, 11 came", and the
 * title that is left. `today` is YYYY-MM-DD.
 */
export function parseRegisterEntry(
  text: string,
  today: string,
  ofType: readonly RegisterField[] = [],
  { yearless, ofEntry }: { yearless?: YearlessDate | undefined; ofEntry?: string | undefined } = {},
): UnderstoodEntry {
  const taken = takeEntryFields(text, ofType, { today, ofEntry });
  const dated = findEntryWhen(taken.rest, today, yearless);
  const { counts, numbers, rest } = takeEntryCounts(dated ? dated.rest : taken.rest, ofType);
  const found = hasTakenPlace(counts) ? findEntryWhen(taken.rest, today, 'past') : dated;
  const title = trimSigns(rest.replace(/\s+/g, ' ').replace(/\s+([,;.])/g, '$1'), ' ,;:.–—-', ' ,;:–—-');
  // Some dates are counted from the day of the entry, which is known only now.
  const { raw } = found ? takeEntryFields(text, ofType, { today, ofEntry: found.when.from ?? found.when.to }) : taken;
  const fields = { ...numbers, ...raw };
  return { title, when: found?.when ?? null, counts, fields, place: taken.place, ...(found && wrongWeekdayOf(found)) };
}

/** Whether somebody came: what is told with that is over, so that its date without a year is the last one. */
export const hasTakenPlace = (counts: Readonly<Record<string, Count>>): boolean =>
  Object.keys(counts).some((part) => part !== 'invited');

/** What the answer to "How was it?" says of the fields, the counts and the place of an entry, and the words that are left. */
export function parseRegisterResult(
  text: string,
  days: DaysOfEntry,
  ofType: readonly RegisterField[],
): Pick<UnderstoodEntry, 'counts' | 'fields' | 'place'> & { rest: string } {
  const taken = takeEntryFields(text, ofType, days);
  const { counts, numbers, rest } = takeEntryCounts(taken.rest, ofType);
  return { counts, fields: { ...numbers, ...taken.raw }, place: taken.place, rest };
}

/** What stands behind a number, without accents, in the three languages. */
const partWords: readonly (readonly [part: string, words: RegExp])[] = [
  ['invited', /^(were )?(invited|invites?|invitees?|invitad[oa]s?|convidad[oa]s?)\b/],
  [
    'attended',
    /^(people |personnes |personas )?(attended|came|attending|took part|participants?|presents?|sont venue?s|ont participe|participantes|asistentes|asistieron|participaron|vinieron)\b/,
  ],
  ['women', /^(women|woman|femmes?|mujer(es)?)\b/],
  ['men', /^(men|man|hommes?|hombres?)\b/],
];
const numberSign = /(?:\b(?:more than|over|plus de|mas de)\s+)?\b\d{1,6}\b/g;

/** A text without the signs and the word that lead over to a count. */
function withoutLink(text: string): string {
  const words = trimSigns(text, '', ',;').replace(/(?<=^|[\s,;])(and|et|y|dont|of whom|de ellas)$/i, '');
  return trimSigns(words, '', ',;');
}

/** Counts that a text names, numbers of fields that count something else, and the text without them. */
function takeEntryCounts(
  text: string,
  fields: readonly RegisterField[] = [],
): { counts: Record<string, Count>; numbers: Record<string, Count>; rest: string } {
  const head = text.slice(0, COUNTED + BEHIND);
  const plain = unaccented(head);
  // Letters that change their length without accents would shift places: then nothing is taken out.
  if (plain.length !== head.length) return { counts: {}, numbers: {}, rest: text };
  const own = entryCountNames(fields);
  const counts: Record<string, Count> = {};
  const numbers: Record<string, Count> = {};
  let rest = '';
  let from = 0;
  for (const { 0: said, index } of plain.matchAll(numberSign)) {
    if (index > COUNTED) break;
    const behind = /^[\s:]*/.exec(plain.slice(index + said.length))?.[0].length ?? 0;
    const at = index + said.length + behind;
    const next = plain.slice(at, at + BEHIND);
    const field = own.find(({ words }) => words.test(next));
    const part = field ? undefined : partWords.find(([, words]) => words.test(next));
    const [into, name] = field ? ([numbers, field.key] as const) : ([counts, part?.[0]] as const);
    const words = field?.words ?? part?.[1];
    const count = registerCountOf(said);
    if (name === undefined || !words || !count || into[name] !== undefined) continue;
    into[name] = count.text === null ? count.number : { moreThan: count.number };
    rest += `${withoutLink(text.slice(from, index))} `;
    from = at + (words.exec(next)?.[0].length ?? 0);
  }
  return { counts, numbers, rest: trimSigns(rest + text.slice(from), ' ,;:.–—-', ' ,;:–—-') };
}
