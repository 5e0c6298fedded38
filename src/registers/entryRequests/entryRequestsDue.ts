import { addDays } from '../../calendar/workingTime.ts';
import { type StoredEntry, registerEntryText } from '../registerEntry.ts';
import type { RegisterType } from '../registerType.ts';

/** So many days after its first day a question is still put: what was missed longer ago is no news. */
const ASKED_DAYS = 14;

/** What posts are asked because of an entry. */
export type PostsAsked = 'plan' | 'result';

/**
 * What every post is asked today (YYYY-MM-DD) because of an entry: before its day what it plans, from the day after on what it did; null for
 * nothing.
 */
export function entryRequestToPostsDue(
  entry: StoredEntry,
  { asksPosts }: RegisterType,
  today: string,
): PostsAsked | null {
  if (!asksPosts || entry.state === 'cancelled' || registerEntryText(entry, asksPosts.where) !== 'yes') return null;
  const { from, to, precision } = entry.when;
  if (precision !== 'day') return null;
  if (today > to) return today <= addDays(to, ASKED_DAYS) ? 'result' : null;
  const first = addDays(from ?? to, -asksPosts.planDays);
  // Who is told two weeks before can still prepare something.
  return today >= first && today <= addDays(from ?? to, -ASKED_DAYS) ? 'plan' : null;
}

/** The year whose entries are asked for today; null for none. */
export function entryRequestOfYearDue({ asksYearly }: RegisterType, today: string): number | null {
  if (!asksYearly) return null;
  const year = Number(today.slice(0, 4));
  const first = `${year}-${asksYearly.on}`;
  return today >= first && today <= addDays(first, ASKED_DAYS) ? year - 1 : null;
}
