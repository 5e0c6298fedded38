import { addDays, daysBetween } from '../calendar/workingTime.ts';

/** Days before the due date on which the owner is reminded first, and days between the reminders after it. */
export const BEFORE = 7;
export const EVERY = 28;

/**
 * The step of a commitment's reminders that is due on a calendar date, with the date that it hangs on: "due-7 2026-12-31" from seven
 * days before, "due 2026-12-31" on the day, "due+28 2026-12-31" four weeks later and so on; null before the first. Without a due date it
 * counts from the day on which its owner was asked. Nobody is reminded on the day on which they were told. Steps that were missed are given
 * up for the latest.
 */
export function commitmentReminderStep(due: string | null, asked: string, today: string, told = asked): string | null {
  const base = due ?? asked;
  const days = daysBetween(base, today);
  const weeks = Math.floor(days / EVERY) * EVERY;
  if (due === null) return weeks > 0 ? `asked+${weeks} ${base}` : null;
  if (days < -BEFORE) return null;
  if (told >= addDays(base, Math.max(weeks, days < 0 ? -BEFORE : 0))) return null;
  const step = days < 0 ? `due-${BEFORE}` : weeks === 0 ? 'due' : `due+${weeks}`;
  return `${step} ${base}`;
}
