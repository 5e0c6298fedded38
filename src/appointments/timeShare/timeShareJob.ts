import type { Outgoing } from '../../outbox/messageToEnqueue.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';
import { addDays } from '../../calendar/workingTime.ts';
import { type App, systemActor } from '../../core/context.ts';
import { inTransaction } from '../../db/db.ts';
import type { Language } from '../../language/language.ts';
import { listWords } from '../../language/listsInWords.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { enqueueAll } from '../../outbox/enqueue.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';
import { messagesInReminderHours } from '../../reminders/messagesInReminderHours.ts';
import { nextScheduledQuarterHour } from '../../schedule/dueJobs.ts';
import type { Job } from '../../schedule/job.ts';
import type { Message } from '../../protocol/message.ts';
import * as intents from '../intents.ts';
import { focalPointsWithoutTimeShare, type OwnTimeShare, ownTimeShares, timeSharesSaidBefore } from './store.ts';
import { timeShareYearAsked } from './timeShareFigures.ts';
import { textMessage } from '../../protocol/textReply.ts';

export const TIME_SHARE_ASKED = 'appointment.timeShareAsked';

const YEAR_DAYS = 365;
const DAY_MS = 86_400_000;
/** Days after which who has not said is asked once more. */
const ASK_AGAIN_DAYS = 14;

/**
 * Asks whoever holds a post, a year after they said which share of their time goes into it, whether it is still so, once for each answer.
 * Focal points of member posts who never said are asked once a year, and once more two weeks later.
 */
export const timeShareJob: Job = async (app: App, now: Date) => {
  const { workingGroupId } = systemActor(app, 'calendar', now);
  const { db } = app;
  const today = await todayOfGroup(db, { workingGroupId, now });
  const old = await timeSharesSaidBefore(db, workingGroupId, { today, before: addDays(today, -YEAR_DAYS) });
  const asking = (id: number, about: string, saidOn: string | null, notBefore = now): Outgoing => ({
    workingGroupId,
    key: `${TIME_SHARE_ASKED}:${id}:${about}`,
    to: { kind: 'person', id },
    kind: TIME_SHARE_ASKED,
    body: { person: id, saidOn },
    notBefore,
    now,
  });
  const messages = old.map(({ personId, saidOn }) => asking(personId, saidOn, saidOn));
  const silent = await focalPointsWithoutTimeShare(db, workingGroupId, today);
  const first = silent.flatMap(({ personId, since }) => {
    const year = timeShareYearAsked(since, today);
    if (year === null) return [];
    return [0, ASK_AGAIN_DAYS].map((days) =>
      asking(personId, `${since}:${year}:${days}`, null, new Date(now.getTime() + days * DAY_MS)),
    );
  });
  const all = await messagesInReminderHours(db, workingGroupId, [...messages, ...first]);
  if (all.length > 0) await inTransaction(db, (tx) => enqueueAll(tx, all));
  return { next: nextScheduledQuarterHour(now) };
};

/** What was said a year ago, with a button to say it anew; dropped where it was said meanwhile. */
export const composeTimeShareAsked: Composer = async ({ db, now }, body, { language, timeZone }) => {
  const own = await ownTimeShares(db, Number(body['person']), dateIn(now, timeZone));
  if (body['saidOn'] === null) return firstQuestion(own, language);
  const [said] = own.filter(({ timeShare, timeShareOn }) => timeShare !== null && timeShareOn === body['saidOn']);
  if (!said?.timeShare || said.timeShareOn === null) return { drop: 'the share of time was said anew' };
  const date = writeDate(said.timeShareOn, language);
  const text = translate(language, 'people.timeShareStill', { date, said: said.timeShare });
  const label = translate(language, 'people.timeShareAgain');
  return textMessage(text, [{ label, intent: intents.timeShare.of({}) }]);
};

/** The question to somebody who never said; dropped where they have meanwhile, or hold no post any more. */
function firstQuestion(own: readonly OwnTimeShare[], language: Language): Message | { drop: string } {
  if (own.length === 0) return { drop: 'they hold no post any more' };
  if (own.some(({ timeShare }) => timeShare !== null)) return { drop: 'the share of time was said' };
  const posts = listWords(
    own.map(({ post }) => post),
    language,
  );
  const text = translate(language, 'people.timeShareFirst', { posts });
  const label = translate(language, 'people.timeShareSay');
  return textMessage(text, [{ label, intent: intents.timeShare.of({}) }]);
}
