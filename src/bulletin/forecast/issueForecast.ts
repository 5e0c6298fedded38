import { addDays } from '../../calendar/workingTime.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { nextIssueDates, shortIssueOn, type IssueDates } from '../issues/nextIssueDates.ts';

/** What will happen by itself for an issue, and on which calendar date; the moment where there is one. */
export interface ComingOfIssue {
  what: 'call' | 'itemsIn' | 'near' | 'publish';
  /** Of the issue. */
  number: number;
  on: string;
  at: Date | null;
}

/** What decides about the next notices of the bulletin, and its next issue. */
export interface IssueOutlook {
  /** The issue that is being made; null between two issues. */
  making: (IssueDates & { number: number; state: string; publishAt: Date | null }) | null;
  /** Somebody reads it before it is approved. */
  read: boolean;
  /** The newest issue. */
  last: { number: number; quarter: string } | null;
  /** Notices about the issue in the making that are in the outbox already. */
  told: ReadonlySet<ComingOfIssue['what']>;
  /** Whether anybody edits: where nobody does, no issue begins. */
  edited: boolean;
}

/**
 * What the calendar will do for the bulletin from the date `today` to the date `last`, both inclusive, as the issue stands now: the
 * call on its day, what came in on the day after the last one for items, the proposal of a short issue, the publication.
 */
export function issueForecast(
  { making, read, last, told, edited }: IssueOutlook,
  today: string,
  until: string,
): ComingOfIssue[] {
  const issue = making ?? nextOf(last, edited, today);
  if (issue === null) return [];
  const { number, callOn, itemsUntil, publishOn, state, publishAt } = issue;
  const all: ComingOfIssue[] = [];
  const notice = (what: ComingOfIssue['what'], day: string, unless: string) => {
    const on = day < today ? today : day;
    if (!told.has(what) && on < unless && on <= until) all.push({ what, number, on, at: null });
  };
  if (state === 'approved') return publishAt === null ? [] : [{ what: 'publish', number, on: today, at: publishAt }];
  if (state === 'collecting') notice('call', callOn, addDays(itemsUntil, 1));
  if (!read) notice('itemsIn', addDays(itemsUntil, 1), NEVER);
  notice('near', shortIssueOn(publishOn), NEVER);
  return all;
}

/** "Bulletin 3: the call for items goes out on 1 December 2026, its day in the quarter". */
export function issueForecastInWords(
  { what, number }: Pick<ComingOfIssue, 'what' | 'number'>,
  date: string,
  language: Language,
): string {
  return translate(language, 'bulletin.coming', { what, number, date });
}

/** Later than any date. */
const NEVER = '9999-12-31';

function nextOf(last: IssueOutlook['last'], edited: boolean, today: string): IssueOutlook['making'] {
  if (!edited) return null;
  const dates = nextIssueDates(today, last?.quarter ?? null);
  return { ...dates, number: (last?.number ?? 0) + 1, state: 'collecting', publishAt: null };
}
