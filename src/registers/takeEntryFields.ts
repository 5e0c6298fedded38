import { languages } from '../language/language.ts';
import { unaccented } from '../language/unaccented.ts';
import { entryFieldNames, foldEntryFieldName } from './entryFieldNames.ts';
import type { YearlessDate } from '../calendar/parseCalendarRange.ts';
import { parseEntryWhen } from './parseEntryWhen.ts';
import { isListed, type RegisterField } from './registerField.ts';

/** What a text says of the fields of an entry, as a row of a file would say it, and the text without them. */
export interface TakenEntryFields {
  raw: Record<string, unknown>;
  place: string | null;
  rest: string;
}

/** Calendar dates: today, and the day of the entry where it is known. */
export interface DaysOfEntry {
  today: string;
  ofEntry?: string | undefined;
}

/** What a date of a field without its year is counted from, and in which direction. */
function yearlessOf(field: RegisterField, { today, ofEntry }: DaysOfEntry): { base: string; yearless: YearlessDate } {
  const yearless = 'yearless' in field ? field.yearless : 'nearest';
  return { base: yearless === 'onward' ? (ofEntry ?? today) : today, yearless };
}

/** Characters and pieces that are looked at: more than one line of an entry has. What is beyond stays in the rest. */
const LOOKED_AT = 4_000;
const MOST_PIECES = 60;
/** A name of a field is no longer. */
const LONGEST_NAME = 80;

/**
 * Takes "TRAINER: Ana; TOPICS: budget, law" out of a text: pieces behind a semicolon or on a line of their own that begin with the name of
 * a field, in any language. The first piece is the title, unless it begins with one too. What a text says of one field in several pieces is
 * joined. `days` are those that dates without a year are counted from.
 */
export function takeEntryFields(text: string, fields: readonly RegisterField[], days: DaysOfEntry): TakenEntryFields {
  const names = entryFieldNames(fields);
  const raw: Record<string, unknown> = {};
  let place: string | null = null;
  const told = new Map<string, string[]>();
  const pieces = text.slice(0, LOOKED_AT).split(/[;\n]/);
  const rest = pieces.filter((piece, at) => {
    if (at >= MOST_PIECES) return true;
    const colon = piece.slice(0, LONGEST_NAME).indexOf(':');
    const named = colon < 0 ? undefined : names.get(foldEntryFieldName(piece.slice(0, colon)));
    const said = piece.slice(colon + 1).trim();
    if (!named || said === '') return true;
    const { field, part } = named;
    const name = field === 'place' ? 'place of the entry' : `${field.key}:${part ?? ''}`;
    const all = [...new Set([...(told.get(name) ?? []), said])];
    told.set(name, all);
    if (field === 'place') place = all.join('; ');
    else if (part === null) raw[field.key] = joinedEntryValue(field, all, days);
    else raw[field.key] = { ...asParts(raw[field.key]), [part]: all.join('; ') };
    return false;
  });
  return {
    raw,
    place,
    rest:
      rest
        .map((piece) => piece.trim())
        .filter(Boolean)
        .join('; ') + text.slice(LOOKED_AT),
  };
}

const asParts = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** What several pieces say of one field: lists one behind the other, texts as one. What cannot be joined is left to the judge, who refuses it. */
function joinedEntryValue(field: RegisterField, said: readonly string[], days: DaysOfEntry): unknown {
  const values = said.map((one) => saidEntryValue(field, one, days));
  if (values.length === 1) return values[0];
  return values.every((value) => Array.isArray(value)) ? values.flat() : said.join('; ');
}

const yes = new Set(['yes', 'y', 'oui', 'si', 'true', 'x']);
const no = new Set(['no', 'n', 'non', 'false']);

/** A value as somebody types it, in the form that the judge of the register reads. What is not understood stays as it was typed. */
export function saidEntryValue(field: RegisterField, said: string, days: DaysOfEntry): unknown {
  const folded = foldEntryFieldName(said);
  if ('options' in field) {
    const option = field.options.find(
      ({ key, label }) =>
        String(key) === said || languages.some((language) => foldEntryFieldName(label[language]) === folded),
    );
    return option?.key ?? said;
  }
  switch (field.kind) {
    case 'yesNo':
      return yes.has(folded) ? true : no.has(folded) ? false : said;
    case 'date': {
      const { base, yearless } = yearlessOf(field, days);
      const when = parseEntryWhen(said, base, yearless);
      return when?.precision === 'day' && when.from === when.to ? when.to : said;
    }
    case 'period': {
      const when = parseEntryWhen(said, days.today);
      return when ? { ...(when.from !== null && { from: when.from }), to: when.to } : said;
    }
    case 'money':
      return moneySaid(said);
    case 'texts':
      return said
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean);
    default:
      return isListed(field)
        ? said
            .split('|')
            .map((one) => one.trim())
            .filter(Boolean)
        : said;
  }
}

/** "20,000 USD" or "USD 20 000". */
function moneySaid(said: string): unknown {
  const plain = unaccented(said).trim().toUpperCase();
  const [, before = '', digits = '', after = ''] = /^([A-Z]{3})?\s*(\d[\d\s.,]{0,20})\s*([A-Z]{3})?$/.exec(plain) ?? [];
  const currency = before || after;
  const amount = digits
    .trim()
    .replace(/[\s.,](?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  return currency !== '' && /^\d+(\.\d+)?$/.test(amount) ? { amount: Number(amount), currency } : said;
}
