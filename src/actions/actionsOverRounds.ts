import type { Origin } from '../forms/answerOrigin.ts';

/** A round as far as the order of what was said in it goes. */
interface RoundOfAction {
  id: number;
  periodEnd: string;
}

/** An action as one update of its post says it. */
export interface SaidAction {
  key: string;
  objective: string | null;
  title: string;
  /** Calendar date. */
  due: string | null;
  status: string | null;
  indicator: string | null;
  baseline: string | null;
  target: string | null;
  /** What was reached, where the questions ask for it. */
  actual: string | null;
  origin: Origin;
  /** Its status means that it is done. */
  isDone: boolean;
}

/** What stands of a post in one round. */
export interface RoundOfPost extends RoundOfAction {
  updateId: number;
  actions: readonly SaidAction[];
}

/** An action over all its rounds: as it was said last, and how it stood in each. */
export interface ActionOverRounds extends Omit<SaidAction, 'actual' | 'isDone' | 'origin'> {
  openedIn: number;
  /** The round in which it was reported as done, or was not brought forward any more; null while it goes on. */
  closedIn: number | null;
  actuals: { roundId: number; updateId: number; status: string | null; actual: string | null; origin: Origin }[];
}

/**
 * The actions of a post from all that stands of it, in the order in which they were opened. An action ends in the round in which it is
 * done, or else in the first in which its post says it no more. What ended and is said again goes on.
 */
export function actionsOverRounds(rounds: readonly RoundOfPost[]): ActionOverRounds[] {
  const inOrder = rounds.toSorted((one, other) => one.periodEnd.localeCompare(other.periodEnd) || one.id - other.id);
  const actions = new Map<string, ActionOverRounds>();
  for (const { id: roundId, updateId, actions: said } of inOrder) {
    const stated = new Set(said.map(({ key }) => key));
    for (const action of actions.values()) if (!stated.has(action.key)) action.closedIn ??= roundId;
    for (const { actual, origin, isDone, ...one } of said) {
      const before = actions.get(one.key);
      actions.set(one.key, {
        ...one,
        openedIn: before?.openedIn ?? roundId,
        closedIn: isDone ? roundId : null,
        actuals: [...(before?.actuals ?? []), { roundId, updateId, status: one.status, actual, origin }],
      });
    }
  }
  return [...actions.values()];
}
