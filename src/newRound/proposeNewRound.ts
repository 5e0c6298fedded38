import { addDays, daysBetween } from '../calendar/workingTime.ts';
import {
  recurrenceName,
  nextRecurrence,
  type Occurrence,
  type RecurrenceRule,
} from '../planning/recurrence/recurrence.ts';
import type { RoundRecord } from '../rounds/store.ts';
import type { RoundDates } from '../rounds/roundTiming.ts';

/** The longest time between two rounds that a rule may have, in months. */
const MOST_MONTHS = 24;

/**
 * The round that would come after another: by its rule where one holds; else as long after it as was said or as it came after the
 * one before it, or right after its reporting period. It opens after today.
 */
export function proposeNewRound(
  base: RoundRecord,
  others: readonly RoundRecord[],
  {
    rule,
    months,
    today,
  }: { rule: { rule: RecurrenceRule; writtenUntil: string | null } | null; months: number | null; today: string },
): Occurrence {
  const name = recurrenceName(base.label);
  const { periodStart, periodEnd, opensAt, dueAt, closesAt } = base;
  const own = {
    name,
    everyMonths: months ?? newRoundMonthsAfter(base, others),
    first: { periodStart, periodEnd, opensAt, dueAt, closesAt },
  };
  const byRule = months === null && rule ? rule.rule : null;
  const last = byRule ? (rule?.writtenUntil ?? byRule.first.opensAt) : opensAt;
  const next = nextRecurrence(byRule ?? own, last > today ? last : today);
  return { ...next, label: newRoundLabel(base, next.opensAt, others) };
}

/** Months from the round before it to this one; where there is none, the length of its reporting period. */
export function newRoundMonthsAfter(base: RoundRecord, others: readonly RoundRecord[]): number {
  const name = recurrenceName(base.label);
  const before = others
    .filter((one) => recurrenceName(one.label) === name && one.opensAt < base.opensAt)
    .toSorted((one, other) => other.opensAt.localeCompare(one.opensAt))[0];
  const days = before
    ? daysBetween(before.opensAt, base.opensAt)
    : daysBetween(base.periodStart, addDays(base.periodEnd, 1));
  return Math.min(MOST_MONTHS, Math.max(1, Math.round(days / 30.44)));
}

/** What a round is called that opens on a day: a name that ends in a year goes on with the year, where no round is called so. */
export function newRoundLabel(base: RoundRecord, opensAt: string, others: readonly RoundRecord[]): string {
  const name = recurrenceName(base.label);
  const byYear = `${name} ${opensAt.slice(0, 4)}`;
  const isTaken = (label: string): boolean => others.some((one) => one.label === label);
  return /\D\d{4}$/.test(base.label) && !isTaken(byYear) ? byYear : `${name} ${opensAt.slice(0, 7)}`;
}

/** The dates with those that were said; the others keep their distance to the first of these. */
export function newRoundWithDates(proposed: Occurrence, said: Partial<RoundDates>): Occurrence {
  const keys = ['opensAt', 'dueAt', 'closesAt'] as const;
  const [first] = keys.filter((key) => said[key] !== undefined);
  if (first === undefined) return proposed;
  const days = daysBetween(proposed[first], said[first] ?? proposed[first]);
  const moved = keys.map((key) => [key, said[key] ?? addDays(proposed[key], days)]);
  return { ...proposed, ...Object.fromEntries(moved) };
}
