import { addDays, startOfDate } from '../../calendar/workingTime.ts';
import type { Db } from '../../db/db.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { focalPointToTakeOver } from '../endings/store.ts';
import type { Office, StoredHandover } from '../store.ts';
import { coordinationPackFacts } from './coordinationPackFacts.ts';
import { packOf } from './pack.ts';
import { packFactsOfPost } from './packFactsOfPost.ts';
import { type PackSection, packSections } from './packSections.ts';

/** For how many days after it somebody goes through a handover: later the pack of the post is about the next one. */
export const CURRENT_DAYS = 180;

/** Whether a handover is still gone through on a calendar date, or comes. */
export function isCurrent({ from }: Pick<StoredHandover, 'from'>, today: string): boolean {
  return addDays(from, CURRENT_DAYS) >= today;
}

/**
 * The pack of a post, or of the coordination, in words: as it stood when the handover began, or as it stands where nobody leaves or has
 * left yet.
 */
export async function sectionsOfOffice(
  db: Db,
  { workingGroupId, post, handover }: Office,
  now: Date,
  language: Language,
): Promise<PackSection[]> {
  const timeZone = post?.dutyStation.timeZone ?? (await zoneOfGroup(db, workingGroupId));
  const today = dateIn(now, timeZone);
  const begins = handover ? startOfDate(handover.from, timeZone) : now;
  const holder = handover || !post ? null : await focalPointToTakeOver(db, post.id, today);
  const scope = {
    workingGroupId,
    leaver: handover?.leaverId ?? holder?.personId ?? null,
    until: begins < now ? begins : now,
    timeZone,
    from: handover && handover.from > today ? handover.from : today,
    answers: handover?.answers ?? {},
    decided: handover?.items.map(({ key }) => key) ?? [],
  };
  const facts = post
    ? await packFactsOfPost(db, { ...scope, post: post.id }, language)
    : await coordinationPackFacts(db, { ...scope, post: null }, language);
  return packSections(packOf(facts), language);
}

/** Of which moment a pack is, in words: it is fixed which things are in it from the day of the handover on; until then it follows them. */
export function packMomentInWords(
  { post, handover }: Pick<Office, 'post' | 'handover'>,
  { now, timeZone }: { now: Date; timeZone: string },
  language: Language,
): string {
  const today = dateIn(now, post?.dutyStation.timeZone ?? timeZone);
  const isClosed = handover !== null && handover.from <= today;
  const date = writeDate(isClosed ? handover.from : today, language);
  return translate(language, 'handover.packLive', { is: isClosed ? 'closed' : 'open', date });
}

/** The pack of a handover. */
export function sectionsOfHandover(
  db: Db,
  handover: StoredHandover,
  now: Date,
  language: Language,
): Promise<PackSection[]> {
  const { workingGroupId, post } = handover;
  return sectionsOfOffice(db, { workingGroupId, post, handover }, now, language);
}
