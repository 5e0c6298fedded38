import { isDeepStrictEqual } from 'node:util';
import type { Visibility } from '../instruments/instrument.ts';
import { type Language } from '../language/language.ts';
import { unaccented } from '../language/unaccented.ts';
import type { Audience } from '../protocol/audience.ts';
import type { EntryState } from './registerType.ts';
import type { EntryWhen } from './entryWhen.ts';

/** A number of people or things, or what is known of it at least. */
export type Count = number | { moreThan: number };

/** One value of an entry, as the table EntryValue holds it. A lower bound is its number with the text `moreThan`. */
export interface EntryValueRow {
  field: string;
  item: number;
  part: string;
  text: string | null;
  number: number | null;
}

/** The text beside a number that is a lower bound. */
export const MORE_THAN = 'moreThan';

/** All that an entry says. */
export interface Entry {
  type: string;
  /** The group's own key for it, so that a second import finds it again. */
  key: string;
  title: string;
  titleFr: string | null;
  titleEs: string | null;
  when: EntryWhen;
  place: string | null;
  /** Code of the post that owns it. */
  owner: string | null;
  visibility: Visibility;
  /** The widest audience that the bulletin may tell; null where nobody has agreed. */
  consent: Audience | null;
  state: EntryState;
  values: EntryValueRow[];
}

/** An entry that is kept. */
export interface StoredEntry extends Entry {
  id: number;
  version: number;
  ownerPostId: number | null;
  ownerPersonId: number | null;
}

/** The title in a language: as it was given, where nobody has given it in that one. */
export function entryTitleIn(
  { title, titleFr, titleEs }: Pick<Entry, 'title' | 'titleFr' | 'titleEs'>,
  language: Language,
): string {
  return { en: title, fr: titleFr ?? title, es: titleEs ?? title }[language];
}

/** Whether two entries say the same, whatever the order of their values. */
export function isSameRegisterEntry(one: Entry, other: Entry): boolean {
  return isDeepStrictEqual(plainEntry(one), plainEntry(other));
}

/** An entry without what only its row has, its values in the order of their names: what versions keep. */
export function plainEntry(entry: Entry): Entry {
  const { type, key, title, titleFr, titleEs, when, place, owner, visibility, consent, state, values } = entry;
  const inOrder = values
    .map(({ field, item, part, text, number }) => ({ field, item, part, text, number }))
    .toSorted((a, b) => a.field.localeCompare(b.field) || a.item - b.item || a.part.localeCompare(b.part));
  const { from, to, precision, year } = when;
  return {
    type,
    key,
    title,
    titleFr,
    titleEs,
    when: { from, to, precision, year },
    place,
    owner,
    visibility,
    consent,
    state,
    values: inOrder,
  };
}

/** A key for an entry that has none: its type, its date, and the first words of its title. */
export function registerEntryKey(type: string, { from, to, precision, year }: EntryWhen, title: string): string {
  const date = from ?? to;
  const named = { day: date, month: date.slice(0, 7), season: date.slice(0, 7), year: String(year) }[precision];
  const words = unaccented(title)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 6);
  return [type, named, ...words].join('-').slice(0, 100);
}

/** The items of a list field in their order, each by the texts of its parts; of numbers nothing is told. */
export function registerEntryItems({ values }: Pick<Entry, 'values'>, field: string): Record<string, string>[] {
  const items = new Map<number, Record<string, string>>();
  for (const { field: of, item, part, text } of values)
    if (of === field && text !== null) items.set(item, { ...items.get(item), [part]: text });
  return [...items.values()];
}

/** The text of a plain field; null where it has none. */
export function registerEntryText({ values }: Pick<Entry, 'values'>, field: string): string | null {
  return values.find((one) => one.field === field && one.part === '')?.text ?? null;
}
