import { dateIn } from '../language/dates.ts';
import type { PostFacts, RoundFacts } from './facts.ts';
import { RESERVE_DAYS, rungs, type DatedStep } from './policy.ts';
import { addDays, daysBetween } from './workingTime.ts';

/** From when a step may be given; and from when at the earliest, where it would otherwise come after the closing. */
interface Span {
  from: string;
  earliest: string;
}

/**
 * Keeps the rungs apart: after a late step the next rung is as many days later as the policy has between the two, so that the
 * person who was told who is next has the time that was promised; but never so late that the rungs above it would not hear of it
 * before the round closes.
 */
export class Ladder {
  readonly #reached = new Map<string, { rung: number; at: Date; date: string }>();

  climb(round: RoundFacts, post: PostFacts, step: DatedStep, at: Date): void {
    const key = `${round.id} ${post.id}`;
    const rung = rungs.indexOf(step.to);
    // A further word to somebody below holds up nobody above those who have heard of it.
    if (rung >= (this.#reached.get(key)?.rung ?? rung)) this.#reached.set(key, { rung, at, date: step.date });
  }

  /** Calendar dates for a step; `above` are the rungs that come after it. */
  spanOf(round: RoundFacts, post: PostFacts, step: DatedStep, above: number): Span {
    const reached = this.#reached.get(`${round.id} ${post.id}`);
    if (step.to === 'focalPoint') return { from: step.date, earliest: step.date };
    if (!reached || reached.rung >= rungs.indexOf(step.to)) return { from: step.date, earliest: round.opensAt };
    const before = dateIn(reached.at, post.timeZone);
    const apart = addDays(before, daysBetween(reached.date, step.date));
    const latest = addDays(round.closesAt, -RESERVE_DAYS - above);
    const from = [addDays(before, 1), apart < latest ? apart : latest, step.date].toSorted().at(-1) ?? step.date;
    // Where those below were reached too late for that, the end of the ladder matters more than its distances.
    const earliest = before <= latest ? before : round.opensAt;
    return { from: from > round.closesAt ? round.closesAt : from, earliest };
  }
}
