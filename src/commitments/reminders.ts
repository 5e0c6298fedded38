import { addDays, daysBetween } from '../calendar/workingTime.ts';

/** Days before the due date on which the owner is reminded first, and days between the reminders after it. */
export const BEFORE = 7;
export const EVERY = 28;

/**
 * The step of a commitment's reminders that is due on a calendar date: "due-7" from seven days before, "due" on the day, "due+28"
 * four weeks later and so on; null before the first. Without a due date it counts from the day on which it was asked. Steps that were missed are
 * given up for the latest.
 */
export function reminderStep(due: string | null, asked: string, today: string): string | null {
  const base = due ?? asked;
  const days = daysBetween(base, today);
  const weeks = Math.floor(days / EVERY) * EVERY;
  if (due === null) return weeks > 0 ? `asked+${weeks}` : null;
  if (days < -BEFORE) return null;
  // Nobody is reminded of what they were asked the same day.
  if (asked >= addDays(base, Math.max(weeks, days < 0 ? -BEFORE : 0))) return null;
  return days < 0 ? `due-${BEFORE}` : weeks === 0 ? 'due' : `due+${weeks}`;
}
