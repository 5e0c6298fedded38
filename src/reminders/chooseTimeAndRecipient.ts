import { dateIn } from '../calendar/dates.ts';
import type { PlannedReminders, Reason } from './plannedReminders.ts';
import type { ReminderFacts, PauseFacts, PersonFacts, PostFacts } from './reminderFacts.ts';
import type { EscalationStep } from './reminderPolicy.ts';
import { reminderRecipientOf } from './reminderRecipient.ts';
import { nextWorkingMoment, startOfDate } from '../calendar/workingTime.ts';

/** A step of the policy for one post, as it stands in the plan: not before `from`, a calendar date of whoever gets it. */
export interface ReminderRequest {
  round: number;
  post: PostFacts;
  escalationStep: EscalationStep;
  from: string;
}

export interface ChosenReminder {
  at: Date;
  person: PersonFacts;
  instead: 'delegate' | 'alternate' | null;
  because: Set<Reason>;
  /** Nobody was there for it at first. */
  waited: boolean;
}

/** How many obstacles are looked at in turn: more means that nobody is here for months. */
const MAX_OBSTACLES = 500;

/**
 * The moment at which a request comes true, and for whom: when the post is not paused, somebody is here, did not say "not now", works,
 * and has had no more reminders than the cap allows. Null when no such moment comes in sight; `nobodyHolds` when the level has
 * nobody at all.
 */
export function chooseTimeAndRecipient(
  facts: ReminderFacts,
  planned: PlannedReminders,
  request: ReminderRequest,
  now: Date,
): ChosenReminder | 'nobodyHolds' | null {
  const because = new Set<Reason>();
  let at = now;
  let waited = false;
  const later = (moment: Date, reason: Reason): boolean => {
    if (moment <= at) return false;
    at = moment;
    because.add(reason);
    return true;
  };
  for (let i = 0; i < MAX_OBSTACLES; i++) {
    const start = startOfDate(request.from, request.post.timeZone);
    if (start > at) at = start;
    const pause = reminderPauseAt(facts.pauses, request.post.id, at);
    if (pause !== null) {
      if (pause.until === null) return null;
      later(pause.until, 'pause');
      continue;
    }
    const recipient = reminderRecipientOf(facts, request.post, request.escalationStep, at);
    if (recipient === 'nobodyHolds') return recipient;
    if (recipient === 'nobodyHere') {
      waited = later(new Date(at.getTime() + 6 * 3_600_000), 'away');
      continue;
    }
    const { person, instead } = recipient;
    const ownStart = startOfDate(request.from, person.time.timeZone);
    if (ownStart > at) {
      at = ownStart;
      continue;
    }
    if (person.snooze && later(person.snooze.until, 'snooze')) continue;
    if (later(nextWorkingMoment(person.time, facts.policy.hours, at), 'workingTime')) continue;
    const joined = planned.sameDay(request.round, person.id, request.escalationStep, dateIn(at, person.time.timeZone));
    if (joined && joined.at >= at) return { at: joined.at, person, instead, because, waited };
    if (later(planned.freeFrom(person.id, at), 'weeklyCap')) continue;
    if (instead) because.add('away');
    return { at, person, instead, because, waited };
  }
  return null;
}

/** The pause that spares a post at a moment; the longest where there are several. */
export function reminderPauseAt<Pause extends PauseFacts>(
  pauses: readonly Pause[],
  postId: number,
  moment: Date,
): Pause | null {
  const holding = pauses.filter(
    (pause) =>
      (pause.postId === null || pause.postId === postId) &&
      pause.from <= moment &&
      (pause.until === null || pause.until > moment),
  );
  const until = ({ until: end }: PauseFacts) => end?.getTime() ?? Number.POSITIVE_INFINITY;
  return holding.toSorted((a, b) => until(b) - until(a))[0] ?? null;
}
