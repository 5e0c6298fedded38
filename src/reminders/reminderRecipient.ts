import { dateIn } from '../calendar/dates.ts';
import { roleCoversDate, personStandsInOn, type Tenure } from '../people/roles.ts';
import { reminderPersonOf, type ReminderFacts, type PersonFacts, type PostFacts } from './reminderFacts.ts';
import type { EscalationStep } from './reminderPolicy.ts';

/** Who gets a reminder, or why nobody does: `nobodyHere` may change with time, `nobodyHolds` is a gap in the roster. */
export type ReminderRecipient =
  { person: PersonFacts; instead: 'delegate' | 'alternate' | null } | 'nobodyHere' | 'nobodyHolds';

/**
 * Who is to be asked about a post on a level of the escalation at a moment: whoever holds it and is here, else their delegate, else (for the focal
 * point) the alternate. A moment is judged by the calendar of each person.
 */
export function reminderRecipientOf(
  facts: ReminderFacts,
  post: PostFacts,
  escalationStep: EscalationStep,
  moment: Date,
): ReminderRecipient {
  const holders = holdersOf(facts, post, escalationStep, moment);
  const here = holders.find((person) => !isReminderRecipientAway(person, moment));
  if (here) return { person: here, instead: null };
  const delegate = holders
    .flatMap((person) => delegateOf(facts, person, moment))
    .find((one) => !isReminderRecipientAway(one, moment));
  if (delegate) return { person: delegate, instead: 'delegate' };
  if (escalationStep === 'focalPoint') {
    const alternate = reminderRecipientOf(facts, post, 'alternate', moment);
    if (typeof alternate === 'object') return { person: alternate.person, instead: 'alternate' };
  }
  return holders.length === 0 ? 'nobodyHolds' : 'nobodyHere';
}

/** Whether a person is away at a moment. */
export function isReminderRecipientAway(person: PersonFacts, moment: Date): boolean {
  if (person.absences.length === 0) return false;
  const date = dateIn(moment, person.time.timeZone);
  return person.absences.some((absence) => roleCoversDate(absence, date));
}

function holdersOf(facts: ReminderFacts, post: PostFacts, escalationStep: EscalationStep, moment: Date): PersonFacts[] {
  const tenures: Record<EscalationStep, readonly (Tenure & { personId: number })[]> = {
    focalPoint: post.appointments.filter(({ role }) => role === 'focalPoint'),
    alternate: post.appointments.filter(({ role }) => role === 'alternate'),
    coordinator: facts.coordinators,
    supervisor: facts.supervisors,
  };
  const date = dateIn(moment, facts.timeZone);
  return tenures[escalationStep].flatMap((tenure) =>
    roleCoversDate(tenure, date) ? [reminderPersonOf(facts, tenure.personId)] : [],
  );
}

function delegateOf(facts: ReminderFacts, person: PersonFacts, moment: Date): PersonFacts[] {
  const date = dateIn(moment, facts.timeZone);
  const absence = person.absences.find((one) => personStandsInOn(one, date));
  if (typeof absence?.delegateId !== 'number') return [];
  const delegate = reminderPersonOf(facts, absence.delegateId);
  return delegate.inside.some((tenure) => roleCoversDate(tenure, date)) ? [delegate] : [];
}
