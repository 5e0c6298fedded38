import { DateTime } from 'luxon';
import { nextIssueDates } from '../issues/nextIssueDates.ts';

/**
 * The quarter, for instance 2000-Q4, whose page is due on a calendar date: from the day of the quarter's issue on, to the quarter's end.
 * The issue's own date goes before the usual one. Null before it.
 */
export function supervisorPageDue(
  today: string,
  issues: readonly { quarter: string; publishOn: string }[],
): string | null {
  const begins = DateTime.fromISO(today, { zone: 'utc' }).startOf('quarter').toFormat('yyyy-MM-dd');
  const usual = nextIssueDates(begins, null);
  const { publishOn } = issues.find(({ quarter }) => quarter === usual.quarter) ?? usual;
  return today >= publishOn ? usual.quarter : null;
}
