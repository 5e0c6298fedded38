import { dateExists } from '../calendar/dates.ts';
import { lastDayPersonStandsIn, personRolesOverlap, type Away } from '../people/roles.ts';

/** What is wrong with an absence, with the dates that show it; YYYY-MM-DD. */
export type AbsenceProblem =
  | { problem: 'noSuchDate'; date: string }
  | { problem: 'endsBeforeStart'; from: string; to: string }
  | { problem: 'inThePast'; from: string; today: string }
  | { problem: 'overlaps'; from: string; to: string }
  | { problem: 'ownDelegate' }
  | { problem: 'delegateTooLong'; last: string }
  | { problem: 'delegateAway'; from: string; to: string };

/** What an absence is judged against. */
export interface AbsenceContext {
  personId: number;
  /** The calendar date where the person is. */
  today: string;
  /** The person's other absences. */
  own: readonly Away[];
  /** The delegate's absences. */
  ofDelegate: readonly Away[];
}

/** Why these days away cannot be recorded; null when they can. */
export function judgeAbsence(away: Away, context: AbsenceContext): AbsenceProblem | null {
  const { from, to, delegateId } = away;
  const unreal = [from, to].find((date) => !dateExists(date));
  if (unreal !== undefined) return { problem: 'noSuchDate', date: unreal };
  if (to < from) return { problem: 'endsBeforeStart', from, to };
  if (from < context.today) return { problem: 'inThePast', from, today: context.today };
  const clash = context.own.find((other) => personRolesOverlap(away, other));
  if (clash) return { problem: 'overlaps', from: clash.from, to: clash.to };
  if (delegateId === context.personId) return { problem: 'ownDelegate' };
  const last = lastDayPersonStandsIn(from);
  if (delegateId !== null && to > last) return { problem: 'delegateTooLong', last };
  const delegateAway =
    delegateId === null ? undefined : context.ofDelegate.find((other) => personRolesOverlap(away, other));
  if (delegateAway) return { problem: 'delegateAway', from: delegateAway.from, to: delegateAway.to };
  return null;
}
