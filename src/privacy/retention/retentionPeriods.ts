import { DateTime } from 'luxon';
import { z } from 'zod';
import { foldDateText } from '../../calendar/calendarTokens.ts';
import { languages } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';

/** What is deleted when its time is over. Answers, updates, publications and the record of acts are not among it. */
export const kinds = ['chat', 'messages', 'events', 'answered', 'codes', 'drafts', 'withdrawn'] as const;
export type RetainedKind = (typeof kinds)[number];
/** Something for each kind, of those that it concerns. */
export type ByKind = Partial<Record<RetainedKind, number>>;

export const shortest = 1;
export const longest = 120;

/** Months by kind, as a group has set them or its counts of them; a kind may be missing. */
export const byKindSchema: z.ZodType<ByKind> = z.partialRecord(z.enum(kinds), z.int());

/**
 * The periods that ship, in months: a year's cycle of rounds and one month for what people may want to look up, little for what only
 * machines need.
 */
const shipped: Record<RetainedKind, number> = {
  chat: 13,
  messages: 13,
  events: 1,
  answered: 6,
  codes: 1,
  drafts: 13,
  withdrawn: 3,
};

/** The periods of a group, in months. */
export function retentionPeriodsOf(set: ByKind): Record<RetainedKind, number> {
  return { ...shipped, ...set };
}

/** What is older than this moment has been kept for so many months. */
export function retentionKeptSince(now: Date, months: number): Date {
  return DateTime.fromJSDate(now, { zone: 'utc' }).minus({ months }).toJSDate();
}

/** Months, of the units that people write periods in. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(months?|mois|mes|meses)?$/, 1],
  [/^(years?|ans?|annees?|anos?)$/, 12],
];

/** A longer text names no period. */
const LONGEST_PERIOD = 100;

/** "chat 6 months", "conversation 1 an": the kind and how many months, in any of the languages; null where it is neither. */
export function parseRetentionPeriod(words: string): { kind: RetainedKind; months: number } | null {
  if (words.length > LONGEST_PERIOD) return null;
  const [, called = '', count = '', unit = ''] =
    /^(\S+) (\d{1,4}) ?([a-z]*)$/.exec(foldDateText(words.trim()).replace(/\s+/g, ' ')) ?? [];
  const kind = kinds.find((one) =>
    languages.some((language) => foldDateText(translate(language, `privacy.called_${one}`)) === called),
  );
  const times = units.find(([pattern]) => pattern.test(unit))?.[1];
  return kind && times ? { kind, months: Number(count) * times } : null;
}
