import { addDays, startOfDate } from '../../calendar/workingTime.ts';
import type { Db } from '../../db/db.ts';
import { dateIn } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { focalPointFrom, type StoredHandover } from '../store.ts';
import { packOf } from './pack.ts';
import { packFacts } from './packFacts.ts';
import { type PackSection, packSections } from './packSections.ts';

/** For how many days after it somebody goes through a handover: later the pack of the post is about the next one. */
export const CURRENT_DAYS = 180;

/** Whether a handover is still gone through on a calendar date, or comes. */
export function isCurrent({ from }: Pick<StoredHandover, 'from'>, today: string): boolean {
  return addDays(from, CURRENT_DAYS) >= today;
}

/** A seat: its post, where that is, and the handover that it is in. */
interface Seat {
  workingGroupId: number;
  post: { id: number; dutyStation: { timeZone: string } };
  handover: StoredHandover | null;
}

/**
 * The pack of a post in words: as it stood when the handover began, or as it stands where nobody leaves or has left yet.
 */
export async function sectionsOfSeat(
  db: Db,
  { workingGroupId, post, handover }: Seat,
  now: Date,
  language: Language,
): Promise<PackSection[]> {
  const { timeZone } = post.dutyStation;
  const today = dateIn(now, timeZone);
  const begins = handover ? startOfDate(handover.from, timeZone) : now;
  const holder = handover ? null : await focalPointFrom(db, post.id, today);
  const scope = {
    workingGroupId,
    post: post.id,
    leaver: handover?.leaverId ?? holder?.personId ?? null,
    until: begins < now ? begins : now,
    from: handover && handover.from > today ? handover.from : today,
    answers: handover?.answers ?? {},
    taken: handover?.items.flatMap(({ key, choice }) => (choice === 'mine' ? [key] : [])) ?? [],
  };
  return packSections(packOf(await packFacts(db, scope, language)), language);
}

/** The pack of a handover. */
export async function sectionsOfHandover(
  db: Db,
  handover: StoredHandover,
  now: Date,
  language: Language,
): Promise<PackSection[]> {
  const { workingGroupId, post } = handover;
  if (!post) return [];
  return sectionsOfSeat(db, { workingGroupId, post, handover }, now, language);
}
