import { addDays } from '../../calendar/workingTime.ts';
import type { Coming } from '../../schedule/foresight.ts';
import { nextIssueDates, shortIssueOn, type IssueDates } from '../issues/nextIssueDates.ts';

/** What decides about the next notices of the bulletin, and its next issue. */
export interface IssueOutlook {
  /** The issue that is being made; null between two issues. */
  making: (IssueDates & { number: number; state: string; publishAt: Date | null }) | null;
  /** Somebody reads it before it is approved. */
  read: boolean;
  /** The newest issue. */
  last: { number: number; quarter: string } | null;
  /** Notices about the issue in the making that are in the outbox already. */
  told: ReadonlySet<Coming['what']>;
  /** Whether anybody edits: where nobody does, no issue begins. */
  edited: boolean;
}

/**
 * What the calendar will do for the bulletin from the date `today` to the date `last`, both inclusive, as the desk stands now: the
 * call on its day, what came in on the day after the last one for items, the proposal of a short issue, the publication.
 */
export function comingOfIssue(
  { making, read, last, told, edited }: IssueOutlook,
  today: string,
  until: string,
): Coming[] {
  const issue = making ?? nextOf(last, edited, today);
  if (issue === null) return [];
  const { number, callOn, itemsUntil, publishOn, state, publishAt } = issue;
  const all: Coming[] = [];
  const notice = (what: Coming['what'], day: string, unless: string) => {
    const on = day < today ? today : day;
    if (!told.has(what) && on < unless && on <= until) all.push({ what, number, on, at: null });
  };
  if (state === 'approved') return publishAt === null ? [] : [{ what: 'publish', number, on: today, at: publishAt }];
  if (state === 'collecting') notice('call', callOn, addDays(itemsUntil, 1));
  if (!read) notice('itemsIn', addDays(itemsUntil, 1), NEVER);
  notice('near', shortIssueOn(publishOn), NEVER);
  return all;
}

/** Later than any date. */
const NEVER = '9999-12-31';

function nextOf(last: IssueOutlook['last'], edited: boolean, today: string): IssueOutlook['making'] {
  if (!edited) return null;
  const dates = nextIssueDates(today, last?.quarter ?? null);
  return { ...dates, number: (last?.number ?? 0) + 1, state: 'collecting', publishAt: null };
}
