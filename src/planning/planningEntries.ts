import type { RoundRecord } from '../rounds/store.ts';
import { addDays } from '../calendar/workingTime.ts';

/** What the calendar does by itself. */
type CalendarAct = 'openRound' | 'closeRound';

/** Something that happens by itself on a calendar date. */
export interface PlanningEntry {
  act: CalendarAct;
  roundId: number;
  /** YYYY-MM-DD. */
  date: string;
}

/** How many days before it happens something is announced to the coordinator. */
const NOTICE_DAYS = 3;

/** What is to happen by itself, as the rounds stand now. */
export function planningEntriesOf(rounds: readonly RoundRecord[]): PlanningEntry[] {
  return rounds.flatMap(({ id, state, opensAt, closesAt }): PlanningEntry[] => {
    if (state === 'scheduled') return [{ act: 'openRound', roundId: id, date: opensAt }];
    return state === 'open' ? [{ act: 'closeRound', roundId: id, date: closesAt }] : [];
  });
}

/** Whether two entries mean the same. */
export function isSamePlanningEntry(one: PlanningEntry, other: PlanningEntry): boolean {
  return one.act === other.act && one.roundId === other.roundId && one.date === other.date;
}

/** Whether an entry is to be announced on a calendar date: a few days ahead, and not any more when its day has come. */
export function isPlanningEntryNear({ date }: PlanningEntry, today: string): boolean {
  return today >= addDays(date, -NOTICE_DAYS) && today <= date;
}
