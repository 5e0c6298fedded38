import { dateIn } from '../language/dates.ts';
import { personOf, type Facts } from './facts.ts';
import { planReminders } from './plan.ts';
import { rungs, type Rung } from './policy.ts';

/** How far ahead people are told who hears of it next, in days. */
const TOLD_DAYS = 21;

/** Who is next on the ladder of a post if it stays silent, and on which date of theirs; null when nobody is in sight. */
export function nextRung(
  facts: Facts,
  of: { round: number; post: number; rung: Rung },
  now: Date,
): { rung: Rung; person: number; on: string } | null {
  const { planned } = planReminders(facts, now, new Date(now.getTime() + TOLD_DAYS * 86_400_000));
  const next = planned.find(
    ({ round, rung, covers }) =>
      round === of.round && rungs.indexOf(rung) > rungs.indexOf(of.rung) && covers.some(({ post }) => post === of.post),
  );
  return next
    ? { rung: next.rung, person: next.person, on: dateIn(next.at, personOf(facts, next.person).time.timeZone) }
    : null;
}
