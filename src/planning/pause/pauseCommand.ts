import type { App, Caller } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import type { Reply } from '../../protocol/message.ts';
import { refuseWrongWeekday } from '../../calendar/refuseWrongWeekday.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { dateExists } from '../../calendar/dates.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import { roundFactsForReminders } from '../../rounds/roundFactsForReminders.ts';
import { findOnePost, type FoundPost } from '../../people/findByName.ts';
import { withMentionedNames } from '../../protocol/mention.ts';
import { endReminderPausesNow, type NewPause, openReminderPauses, saveReminderPause } from '../../reminders/store.ts';
import { foldDateText } from '../../calendar/calendarTokens.ts';
import { addDays, startOfDate } from '../../calendar/workingTime.ts';
import { parsePause, type PauseWords } from './parsePause.ts';
import { pauseReply, type PauseOutcome } from './pauseReply.ts';

const everybody = new Set('all everybody everyone tous toutes tout todos todas'.split(' '));
const LONGER_THAN_ANY = 20;

/**
 * "pause KBL until 15 January: the office is evacuated", "pause everybody": the coordinator spares a post, or all of them, until
 * a day (itself free of reminders) or until "resume". Without words it asks; before it spares everybody it asks whether that is
 * meant, unless they are `sure`.
 */
export async function pauseCommand(app: App, caller: Caller, words = '', sure = false): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  return pauseReply(caller, await decide(app, caller, words, sure));
}

async function decide(app: App, caller: Caller, words: string, sure: boolean): Promise<PauseOutcome> {
  if (words.trim() === '') return { is: 'wordless' };
  const { language, timeZone } = caller.person;
  const today = dateIn(caller.now, timeZone);
  const parsed = parsePause(words, today);
  refuseWrongWeekday(parsed, language);
  const said = { ...parsed, reason: withMentionedNames(parsed.reason) };
  judgeDays(said, today, language);
  const post = await postCalled(app, said.whom, today);
  if (post === null && !sure) return { is: 'unsure', words, span: said, missing: await countMissing(app, caller.now) };
  const pause = {
    postId: post?.id ?? null,
    from: said.from === null ? caller.now : startOfDate(said.from, timeZone),
    until: said.until === null ? null : startOfDate(addDays(said.until, 1), timeZone),
    reason: said.reason,
  };
  return inTransaction(app.db, async (tx): Promise<PauseOutcome> => {
    const open = await openReminderPauses(tx, app.workingGroupId, caller.now);
    if (open.some((one) => isSame(one, pause))) return { is: 'pausedBefore', post, span: said };
    const id = await saveReminderPause(tx, {
      ...pause,
      workingGroupId: app.workingGroupId,
      pausedBy: caller.person.id,
    });
    const detail = { post: post?.code ?? null, from: said.from, until: said.until, reason: said.reason };
    await audit(tx, caller, 'reminders.pause', `pause:${id}`, detail);
    return { is: 'paused', post, span: said };
  });
}

type Paused = Pick<NewPause, 'postId' | 'from' | 'until' | 'reason'>;

/** Whether a pause that holds is what somebody asks for again, with an old button or in the same words. */
function isSame(standing: Paused, asked: Paused): boolean {
  const time = (moment: Date | null): number => moment?.getTime() ?? Number.POSITIVE_INFINITY;
  return (
    standing.postId === asked.postId &&
    standing.reason === asked.reason &&
    time(standing.until) === time(asked.until) &&
    time(standing.from) <= time(asked.from)
  );
}

/** Refuses a last day that does not exist, is past, or comes before the first. */
function judgeDays({ from, until }: PauseWords, today: string, language: Language): void {
  if (until === null) return;
  if (!dateExists(until)) throw new Refusal('people.noSuchDate', { date: until });
  if (until < today) throw new Refusal('reminders.snoozePast', { date: writeDate(until, language) });
  if (from !== null && until < from)
    throw new Refusal('reminders.pauseReversed', { from: writeDate(from, language), to: writeDate(until, language) });
}

/** How many posts have not answered yet in the rounds that are open. */
async function countMissing(app: App, now: Date): Promise<number> {
  const { rounds } = await roundFactsForReminders(app.db, app.workingGroupId, now);
  return new Set(rounds.flatMap(({ missing }) => missing.map(({ id }) => id))).size;
}

/** "resume KBL", "resume all": reminders go on. Without words, every pause ends. */
export async function endPauseCommand(app: App, caller: Caller, words = 'all'): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const post = await postCalled(app, words, dateIn(caller.now, caller.person.timeZone));
  const count = await inTransaction(app.db, async (tx) => {
    const open = await openReminderPauses(tx, app.workingGroupId, caller.now);
    const ended = open.filter(({ postId }) => post === null || postId === post.id).map(({ id }) => id);
    await endReminderPausesNow(tx, ended, caller.now);
    for (const id of ended) await audit(tx, caller, 'reminders.resume', `pause:${id}`);
    return ended.length;
  });
  return pauseReply(caller, { is: 'ended', count });
}

/** The post that words mean; null for everybody. */
async function postCalled(app: App, words: string, today: string): Promise<FoundPost | null> {
  if (everybody.has(foldDateText(words.trim().slice(0, LONGER_THAN_ANY)))) return null;
  return findOnePost(app.db, app.workingGroupId, words, today);
}
