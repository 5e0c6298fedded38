import type { App } from '../core/context.ts';
import { systemActor } from '../core/context.ts';
import { inTransaction } from '../db/db.ts';
import { addDays } from '../calendar/workingTime.ts';
import { writeDate } from '../calendar/dates.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { enqueueAll } from '../outbox/enqueue.ts';
import type { Outgoing } from '../outbox/messageToEnqueue.ts';
import type { Composer } from '../outbox/composer.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { messagesInReminderHours } from '../reminders/messagesInReminderHours.ts';
import { nextScheduledQuarterHour } from '../schedule/dueJobs.ts';
import type { Job } from '../schedule/job.ts';
import { type StoredEntry, entryTitleIn } from './registerEntry.ts';
import type { RegisterType } from './registerType.ts';
import { update } from '../protocol/doorIntents.ts';
import * as intents from './intents.ts';
import { registerEntriesNear, registerEntryById, registerEntryOwners, registersOf } from './store.ts';
import { typeOf } from './shippedRegisters.ts';
import { textMessage } from '../protocol/textReply.ts';

export const ENTRY_REMINDER = 'register.reminder';
export const ENTRY_ASKED = 'register.asked';

/** An entry is asked after for so many days: what was missed longer ago is no news. */
export const ASKED_DAYS = 14;
/** No register reminds earlier: the limit of `remindDays`. */
const LONGEST_REMINDER = 60;

/** Reminds the owners of planned entries before their day, and asks on the day after how it was. Each is sent once. */
export const registerReminderJob: Job = async (app: App, now: Date) => {
  const { workingGroupId } = systemActor(app, 'calendar', now);
  const today = await todayOfGroup(app.db, { workingGroupId, now });
  const registers = await registersOf(app.db, workingGroupId);
  const within = { from: addDays(today, -ASKED_DAYS), to: addDays(today, LONGEST_REMINDER) };
  const due = (await registerEntriesNear(app.db, workingGroupId, within)).flatMap((entry) =>
    dueOf(entry, typeOf(registers, entry.type), today),
  );
  const messages: Outgoing[] = [];
  for (const { entry, kind, date } of due)
    for (const id of await registerEntryOwners(app.db, entry, today, workingGroupId))
      messages.push({
        workingGroupId,
        // The date is part of the key: an entry that is put off is reminded of again.
        key: `${kind}:${entry.id}:${date}:${id}`,
        to: { kind: 'person', id },
        kind,
        body: { entry: entry.id },
        notBefore: now,
        now,
      });
  const byDay = await messagesInReminderHours(app.db, workingGroupId, messages);
  if (byDay.length > 0) await inTransaction(app.db, (tx) => enqueueAll(tx, byDay));
  return { next: nextScheduledQuarterHour(now) };
};

/** What is due of a planned entry: a reminder before its day, the question after it. */
function dueOf(entry: StoredEntry, { remindDays, asksAfter }: RegisterType, today: string) {
  const { from, to } = entry.when;
  if (to < today) return asksAfter === true ? [{ entry, kind: ENTRY_ASKED, date: to }] : [];
  const isNear = remindDays > 0 && to <= addDays(today, remindDays);
  return isNear ? [{ entry, kind: ENTRY_REMINDER, date: from ?? to }] : [];
}

/** "In a week": the entry with what may be changed; dropped where it is not planned any more. */
export const composeEntryReminder: Composer = async ({ db, workingGroupId }, body, { language }) => {
  const entry = await registerEntryById(db, workingGroupId, Number(body['entry']));
  if (entry?.state !== 'planned') return { drop: 'the entry is not planned any more' };
  const type = typeOf(await registersOf(db, workingGroupId), entry.type);
  const date = writeDate(entry.when.from ?? entry.when.to, language);
  const text = translate(language, 'registers.reminder', {
    register: localizedIn(type.title, language),
    title: entryTitleIn(entry, language),
    date,
  });
  const show = {
    label: translate(language, 'registers.button_show'),
    intent: intents.registerShow.of({ entry: entry.id }),
  };
  return textMessage(text, [show]);
};

/** "How was it?": answered by a button and words with counts in them. */
export const composeEntryResultQuestion: Composer = async ({ db, workingGroupId }, body, { language }) => {
  const entry = await registerEntryById(db, workingGroupId, Number(body['entry']));
  if (entry?.state !== 'planned') return { drop: 'the entry has been told of, or does not take place' };
  const text = translate(language, 'registers.howWasIt', { title: entryTitleIn(entry, language) });
  const word = (one: 'result' | 'dayPage' | 'cancelIt' | 'show') => translate(language, `registers.button_${one}`);
  const { asksPosts } = typeOf(await registersOf(db, workingGroupId), entry.type);
  // What every post is asked about has a page, whoever began.
  const page =
    asksPosts && entry.ownerPostId !== null
      ? [{ label: word('dayPage'), intent: update.of({ by: 'page', dayOf: entry.id, byPost: entry.ownerPostId }) }]
      : [];
  return textMessage(text, [
    { label: word('result'), intent: intents.registerResult.of({ entry: entry.id }), style: 'primary' },
    ...page,
    { label: word('show'), intent: intents.registerShow.of({ entry: entry.id }) },
    { label: word('cancelIt'), intent: intents.registerState.of({ entry: entry.id, state: 'cancelled' }) },
  ]);
};
