import { DateTime } from 'luxon';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import type { Action, Reply } from '../../protocol/message.ts';
import { refuseWrongWeekday } from '../../calendar/refuseWrongWeekday.ts';
import { dateIn, writeDate, writeMoment } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import { dateExists } from '../../calendar/dates.ts';
import { postsPersonAnswersFor } from '../../people/roles.ts';
import { actsForThemselves, rolesNow } from '../../people/requireCoordinator.ts';
import { currentRoundsOf } from '../../rounds/store.ts';
import { reminderPersonOf } from '../../reminders/reminderFacts.ts';
import { roundFactsForReminders } from '../../rounds/roundFactsForReminders.ts';
import { promptReply, textReply } from '../../protocol/textReply.ts';
import { saveReminderSnooze } from '../../reminders/store.ts';
import { parseSnooze, type SnoozeWords } from './parseSnooze.ts';
import { addDays, nextWorkingMoment, startOfDate } from '../../calendar/workingTime.ts';
import * as intents from '../intents.ts';

/** How far ahead "later" may lie, in days: beyond that somebody is away rather than busy. */
const LONGEST_DAYS = 60;

/**
 * "snooze 2 hours", "snooze tomorrow": the caller hears nothing before then, and is reminded at the first working moment after it.
 * Without words it asks. Refuses what it does not understand, days that are past, and more than two months.
 */
export async function snoozeCommand(app: App, caller: Caller, words?: string): Promise<Reply> {
  const person = actsForThemselves(caller);
  const { now } = caller;
  const { language, timeZone } = person;
  if (words === undefined || words.trim() === '') return askWhen(caller);
  const today = dateIn(now, timeZone);
  const said = parseSnooze(words, today);
  if (said === null) throw new Refusal('reminders.snoozeUnclear', { words });
  if ('date' in said) {
    refuseWrongWeekday(said, language);
    if (!dateExists(said.date)) throw new Refusal('people.noSuchDate', { date: said.date });
    if (said.date <= today) throw new Refusal('reminders.snoozePast', { date: writeDate(said.date, language) });
    if (said.date > addDays(today, LONGEST_DAYS)) throw new Refusal('reminders.snoozeTooLong', { days: LONGEST_DAYS });
  }
  const until = momentOf(said, now, timeZone);
  const posts = postsPersonAnswersFor(await rolesNow(app.db, caller));
  const facts = await roundFactsForReminders(app.db, app.workingGroupId, now, { posts });
  const { time } = facts.people.has(person.id)
    ? reminderPersonOf(facts, person.id)
    : { time: { timeZone, week: 'mon-fri', country: '' } };
  const at = nextWorkingMoment(time, facts.policy.hours, until);
  await inTransaction(app.db, (tx) => saveReminderSnooze(tx, person.id, now, until));
  const text = translate(language, 'reminders.snoozed', { at: writeMoment(at, time.timeZone, language) });
  const day = dateIn(at, time.timeZone);
  const missing = facts.rounds.filter((round) => round.missing.length > 0).map(({ id }) => id);
  const late = (await currentRoundsOf(app.db, app.workingGroupId)).find(
    (round) => missing.includes(round.id) && round.dueAt >= today && round.dueAt < day,
  );
  if (!late) return textReply(text);
  const warning = translate(language, 'reminders.snoozedPastDue', {
    round: late.label,
    due: writeDate(late.dueAt, language),
  });
  return textReply(`${text} ${warning}`);
}

/** The moment that was named; a time of the day that has passed is tomorrow's. */
function momentOf(said: SnoozeWords, now: Date, zone: string): Date {
  if ('date' in said) return startOfDate(said.date, zone);
  if ('minutes' in said) return new Date(now.getTime() + said.minutes * 60_000);
  const today = DateTime.fromJSDate(now, { zone }).set({
    hour: said.hour,
    minute: said.minute,
    second: 0,
    millisecond: 0,
  });
  return (today.toMillis() > now.getTime() ? today : today.plus({ days: 1 })).toJSDate();
}

function askWhen({ person: { language } }: Caller): Reply {
  const quick = (key: 'laterHours' | 'laterTomorrow' | 'laterWeek', words: string): Action => ({
    label: translate(language, `reminders.${key}`),
    intent: intents.snooze.of({ words }),
  });
  return promptReply(translate(language, 'reminders.snoozeAsk'), intents.snooze.of({}), [
    quick('laterHours', '2 hours'),
    quick('laterTomorrow', 'tomorrow'),
    quick('laterWeek', 'next week'),
  ]);
}
