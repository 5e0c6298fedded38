import type { Answers, GroupItem } from '../forms/answers.ts';
import { instrumentActionGroups } from '../instruments/actionQuestionGroups.ts';
import type { Instrument } from '../instruments/instrument.ts';

/** An action of an update, as far as others learn from it. */
export interface CounterpartAction {
  /** Its place among the entries of the group. */
  item: number;
  objective: string | null;
  words: string;
  status: string | null;
  isDone: boolean;
  isStuck: boolean;
}

/** The actions of an update that have words; none of a group that only the coordinator reads. */
export function counterpartActions(instrument: Instrument, answers: Answers): CounterpartAction[] {
  return instrumentActionGroups(instrument).flatMap(({ group, objective, status, title, done, stuck }) => {
    if (group.visibility === 'coordinator' || title === null) return [];
    const items = (answers[group.key] ?? []) as GroupItem[];
    const text = (value: GroupItem[string] | undefined): string | null => (typeof value === 'string' ? value : null);
    return items.flatMap((entry, item): CounterpartAction[] => {
      const words = text(entry[title]);
      const stands = status === null ? null : text(entry[status]);
      if (words === null) return [];
      const isDone = stands !== null && done.has(stands);
      const isStuck = stands !== null && stuck.has(stands);
      return [{ item, objective: text(entry[objective]), words, status: stands, isDone, isStuck }];
    });
  });
}

/** The one worth copying: one that is done before one that goes on, never one that is stuck; of several the one with most words. */
export function actionToCopy(actions: readonly CounterpartAction[]): CounterpartAction | null {
  const worth = actions.filter(({ isStuck }) => !isStuck);
  const [first] = worth.toSorted(
    (one, other) =>
      Number(other.isDone) - Number(one.isDone) || other.words.length - one.words.length || one.item - other.item,
  );
  return first ?? null;
}
