import { dateIn } from '../calendar/dates.ts';
import type { PostFacts, RoundReminderFacts } from './reminderFacts.ts';
import { RESERVE_DAYS, escalationSteps, type DatedStep } from './reminderPolicy.ts';
import { addDays, daysBetween } from '../calendar/workingTime.ts';

/** From when a step may be given; and from when at the earliest, where it would otherwise come after the closing. */
interface Span {
  from: string;
  earliest: string;
}

/**
 * Keeps the levels of the escalation apart: after a late step the next level is asked as many days later as the policy has
 * between the two, so that the promised time is kept; but never so late that the levels above would not hear of it before
 * the round closes.
 */
export class EscalationSpacing {
  readonly #reached = new Map<string, { escalationStep: number; at: Date; date: string }>();

  climb(round: RoundReminderFacts, post: PostFacts, step: DatedStep, at: Date): void {
    const key = `${round.id} ${post.id}`;
    const escalationStep = escalationSteps.indexOf(step.to);
    // A further word to somebody below holds up nobody above those who have heard of it.
    if (escalationStep >= (this.#reached.get(key)?.escalationStep ?? escalationStep))
      this.#reached.set(key, { escalationStep, at, date: step.date });
  }

  /** Calendar dates for a step; `above` is the number of levels that come after it. */
  spanOf(round: RoundReminderFacts, post: PostFacts, step: DatedStep, above: number): Span {
    const reached = this.#reached.get(`${round.id} ${post.id}`);
    if (step.to === 'focalPoint') return { from: step.date, earliest: step.date };
    if (!reached || reached.escalationStep >= escalationSteps.indexOf(step.to))
      return { from: step.date, earliest: round.opensAt };
    const before = dateIn(reached.at, post.timeZone);
    const apart = addDays(before, daysBetween(reached.date, step.date));
    const latest = addDays(round.closesAt, -RESERVE_DAYS - above);
    const from = [addDays(before, 1), apart < latest ? apart : latest, step.date].toSorted().at(-1) ?? step.date;
    // Where those below were reached too late for that, the end of the escalation matters more than its distances.
    const earliest = before <= latest ? before : round.opensAt;
    return { from: from > round.closesAt ? round.closesAt : from, earliest };
  }
}
