import { DateTime } from 'luxon';

export interface IssueDates {
  /** For instance 2000-Q3. */
  quarter: string;
  /** Calendar dates YYYY-MM-DD: the call for items goes out, items are taken until, the issue appears. */
  callOn: string;
  itemsUntil: string;
  publishOn: string;
}

/** In the last month of each quarter: the call on the 1st, items until the 15th, publication on the 25th; never on a weekend. */
const DAYS = { call: 1, items: 15, publish: 25 };

/** How many days before publication an issue that nobody has approved is proposed in short. */
const SHORT_ISSUE_DAYS = 3;

/**
 * The dates of the next of four issues a year: of the quarter that `today` is in, or of the one after the quarter of the
 * last issue, whichever is later. An issue whose day has passed appears a week from today rather than not at all.
 */
export function nextIssueDates(today: string, lastQuarter: string | null): IssueDates {
  const now = DateTime.fromISO(today, { zone: 'utc' });
  const current = now.startOf('quarter');
  const following = lastQuarter === null ? current : startOf(lastQuarter).plus({ quarters: 1 });
  const quarter = following > current ? following : current;
  const month = quarter.plus({ months: 2 });
  const day = (date: number): DateTime => workingDay(month.set({ day: date }));
  const planned = day(DAYS.publish);
  const late = planned < now;
  const publish = late ? workingDay(now.plus({ days: 7 })) : planned;
  const call = late || day(DAYS.call) < now ? now : day(DAYS.call);
  const items =
    late || day(DAYS.items) < call ? workingDay(publish.minus({ days: SHORT_ISSUE_DAYS })) : day(DAYS.items);
  return {
    quarter: `${quarter.year}-Q${quarter.quarter}`,
    callOn: write(call),
    itemsUntil: write(items < call ? call : items),
    publishOn: write(publish),
  };
}

/** Whether the issue is so near, on `today`, that a short one is to be proposed if nobody has approved it. */
export function isIssueNear(publishOn: string, today: string): boolean {
  return today >= shortIssueOn(publishOn);
}

/** The calendar date from which on a short issue is proposed. */
export function shortIssueOn(publishOn: string): string {
  return write(DateTime.fromISO(publishOn, { zone: 'utc' }).minus({ days: SHORT_ISSUE_DAYS }));
}

const HOUR_OF_PUBLICATION = 8;

/** The morning of a calendar date in an IANA zone: eight o'clock there. */
export function issueMorning(date: string, zone: string): Date {
  return DateTime.fromISO(date, { zone }).set({ hour: HOUR_OF_PUBLICATION }).toJSDate();
}

function startOf(quarter: string): DateTime {
  const [year = '', number = ''] = quarter.split('-Q');
  return DateTime.utc(Number(year), 3 * Number(number) - 2, 1);
}

/** The day itself, or the Monday after a weekend. */
function workingDay(day: DateTime): DateTime {
  return day.weekday > 5 ? day.plus({ days: 8 - day.weekday }) : day;
}

const write = (day: DateTime): string => day.toFormat('yyyy-MM-dd');
