import { dateIn, writeDate } from '../../calendar/dates.ts';
import { addDays } from '../../calendar/workingTime.ts';
import { type App, systemActor } from '../../core/context.ts';
import { inTransaction } from '../../db/db.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { enqueueAll } from '../../outbox/enqueue.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { nextScheduledQuarterHour } from '../../schedule/dueJobs.ts';
import type { Job } from '../../schedule/job.ts';
import * as intents from '../intents.ts';
import { ownTimeShares, timeSharesSaidBefore } from './store.ts';

export const TIME_SHARE_ASKED = 'appointment.timeShareAsked';

const YEAR_DAYS = 365;

/** Asks whoever holds a post, a year after they said which share of their time goes into it, whether it is still so. Once for each answer. */
export const timeShareJob: Job = async (app: App, now: Date) => {
  const { workingGroupId } = systemActor(app, 'calendar', now);
  const { db } = app;
  const today = dateIn(now, await zoneOfGroup(db, workingGroupId));
  const old = await timeSharesSaidBefore(db, workingGroupId, { today, before: addDays(today, -YEAR_DAYS) });
  const messages = old.map(({ personId: id, saidOn }) => ({
    workingGroupId,
    key: `${TIME_SHARE_ASKED}:${id}:${saidOn}`,
    to: { kind: 'person' as const, id },
    kind: TIME_SHARE_ASKED,
    body: { person: id, saidOn },
    notBefore: now,
    now,
  }));
  if (messages.length > 0) await inTransaction(db, (tx) => enqueueAll(tx, messages));
  return { next: nextScheduledQuarterHour(now) };
};

/** What was said a year ago, with a button to say it anew; dropped where it was said meanwhile. */
export const composeTimeShareAsked: Composer = async ({ db, now }, body, { language, timeZone }) => {
  const own = await ownTimeShares(db, Number(body['person']), dateIn(now, timeZone));
  const [said] = own.filter(({ timeShare, timeShareOn }) => timeShare !== null && timeShareOn === body['saidOn']);
  if (!said?.timeShare || said.timeShareOn === null) return { drop: 'the share of time was said anew' };
  const date = writeDate(said.timeShareOn, language);
  const text = translate(language, 'people.timeShareStill', { date, said: said.timeShare });
  const label = translate(language, 'people.timeShareAgain');
  return {
    text,
    blocks: [
      { kind: 'text', text },
      { kind: 'actions', actions: [{ label, intent: intents.timeShare.of({}) }] },
    ],
  };
};
