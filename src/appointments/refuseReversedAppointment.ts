import { writeDate } from '../calendar/dates.ts';
import type { Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';

/** Refuses a last day (YYYY-MM-DD, null: none) before the first: who is appointed so would answer on no day at all. */
export function refuseReversedAppointment(
  { from, to }: { from: string; to: string | null },
  { person: { language } }: Pick<Caller, 'person'>,
): void {
  if (to === null || from <= to) return;
  throw new Refusal('people.daysReversed', { from: writeDate(from, language), to: writeDate(to, language) });
}
