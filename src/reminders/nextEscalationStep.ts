import { dateIn } from '../calendar/dates.ts';
import { reminderPersonOf, type ReminderFacts } from './reminderFacts.ts';
import { planReminders } from './planReminders.ts';
import { escalationSteps, type EscalationStep } from './reminderPolicy.ts';

/** How far ahead people are told who hears of it next, in days. */
const TOLD_DAYS = 21;

/** Who is next on the escalation of a post if it stays silent, and on which date of theirs; null when nobody is in sight. */
export function nextEscalationStep(
  facts: ReminderFacts,
  of: { round: number; post: number; escalationStep: EscalationStep },
  now: Date,
): { escalationStep: EscalationStep; person: number; on: string } | null {
  const { planned } = planReminders(facts, now, new Date(now.getTime() + TOLD_DAYS * 86_400_000));
  const next = planned.find(
    ({ round, escalationStep, covers }) =>
      round === of.round &&
      escalationSteps.indexOf(escalationStep) > escalationSteps.indexOf(of.escalationStep) &&
      covers.some(({ post }) => post === of.post),
  );
  return next
    ? {
        escalationStep: next.escalationStep,
        person: next.person,
        on: dateIn(next.at, reminderPersonOf(facts, next.person).time.timeZone),
      }
    : null;
}
