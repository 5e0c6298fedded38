import { z } from 'zod';
import { writeDate } from '../../calendar/dates.ts';
import { addDays } from '../../calendar/workingTime.ts';
import { type App, systemActor } from '../../core/context.ts';
import { inTransaction } from '../../db/db.ts';
import { localizedIn } from '../../language/language.ts';
import { formatText, translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { enqueueAll } from '../../outbox/enqueue.ts';
import type { Outgoing } from '../../outbox/messageToEnqueue.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';
import { messagesInReminderHours } from '../../reminders/messagesInReminderHours.ts';
import { nextScheduledQuarterHour } from '../../schedule/dueJobs.ts';
import type { Job } from '../../schedule/job.ts';
import { update } from '../../protocol/doorIntents.ts';
import { registerTell } from '../intents.ts';
import { entryTitleIn } from '../registerEntry.ts';
import type { EntryState } from '../registerType.ts';
import { typeOf } from '../shippedRegisters.ts';
import { registerEntriesNear, registerEntryById, registersOf } from '../store.ts';
import { entryRequestToPostsDue, entryRequestOfYearDue } from './entryRequestsDue.ts';
import {
  focalPointsForEntryRequest,
  registerHasEntryOfYear,
  peopleToRequestEntriesOf,
  postHasRegisterEntryOn,
} from './store.ts';
import { textMessage } from '../../protocol/textReply.ts';

export const POST_ASKED = 'register.postAsked';
export const YEAR_ASKED = 'register.yearAsked';

/** How far from today entries may be that posts are asked about, in days. */
const NEAR = { before: 14, after: 120 };

/** Asks every post what it plans, or did, on the day of an entry, and whoever enters for the entries of the year that ended; each once. */
export const entryRequestJob: Job = async (app: App, now: Date) => {
  const { workingGroupId } = systemActor(app, 'calendar', now);
  const today = await todayOfGroup(app.db, { workingGroupId, now });
  const registers = await registersOf(app.db, workingGroupId);
  const messages: Outgoing[] = [];
  const ask = (kind: string, about: string, person: number, body: Outgoing['body']): void => {
    const key = `${kind}:${about}:${person}`;
    messages.push({ workingGroupId, key, to: { kind: 'person', id: person }, kind, body, notBefore: now, now });
  };
  // The day may have been told of already by whoever asks the posts.
  const states: EntryState[] = ['planned', 'held', 'closed'];
  const within = { from: addDays(today, -NEAR.before), to: addDays(today, NEAR.after), states };
  for (const entry of await registerEntriesNear(app.db, workingGroupId, within)) {
    const asked = entryRequestToPostsDue(entry, typeOf(registers, entry.type), today);
    if (asked === null) continue;
    const of = { workingGroupId, without: entry.ownerPostId };
    for (const { post, person } of await focalPointsForEntryRequest(app.db, of, today))
      ask(POST_ASKED, `${entry.id}:${entry.when.to}:${asked}:${post}`, person, { entry: entry.id, post, asked });
  }
  for (const type of registers.types) {
    const year = entryRequestOfYearDue(type, today);
    if (year === null || (await registerHasEntryOfYear(app.db, workingGroupId, type.key, year))) continue;
    for (const person of await peopleToRequestEntriesOf(app.db, workingGroupId, type, today))
      ask(YEAR_ASKED, `${type.key}:${year}`, person, { type: type.key, year });
  }
  const byDay = await messagesInReminderHours(app.db, workingGroupId, messages);
  if (byDay.length > 0) await inTransaction(app.db, (tx) => enqueueAll(tx, byDay));
  return { next: nextScheduledQuarterHour(now) };
};

const postSchema = z.object({ entry: z.int(), post: z.int(), asked: z.enum(['plan', 'result']) });

/** Asks a post what it plans, or did; dropped where it has said so already, or the day is called off. */
export const composeEntryRequestToPost: Composer = async ({ db, workingGroupId }, body, { language }) => {
  const { entry: id, post, asked } = postSchema.parse(body);
  const entry = await registerEntryById(db, workingGroupId, id);
  if (!entry || entry.state === 'cancelled') return { drop: 'the day is called off' };
  const type = typeOf(await registersOf(db, workingGroupId), entry.type);
  const { to } = entry.when;
  if (!type.asksPosts || (await postHasRegisterEntryOn(db, workingGroupId, { type: type.key, post, to })))
    return { drop: 'the post has an entry of its own' };
  const parameters = { title: entryTitleIn(entry, language), date: writeDate(to, language) };
  const text = formatText(language, localizedIn(type.asksPosts[asked], language), parameters);
  const intent = registerTell.of({ entry: id, post, asked });
  const actions = [
    {
      label: translate(language, 'registers.button_dayPage'),
      intent: update.of({ by: 'page', dayOf: id, byPost: post }),
      style: 'primary' as const,
    },
    { label: translate(language, 'registers.button_tell'), intent },
  ];
  return textMessage(text, actions);
};

const yearSchema = z.object({ type: z.string(), year: z.int() });

/** Asks whoever enters for the entries of a year; dropped where there are some. */
export const composeEntryRequestOfYear: Composer = async ({ db, workingGroupId }, body, { language }) => {
  const { type: key, year } = yearSchema.parse(body);
  const type = (await registersOf(db, workingGroupId)).types.find((one) => one.key === key);
  if (!type?.asksYearly) return { drop: 'the register does not ask any more' };
  if (await registerHasEntryOfYear(db, workingGroupId, key, year)) return { drop: 'the entries are there' };
  const text = formatText(language, localizedIn(type.asksYearly.text, language), { year: String(year) });
  return textMessage(text);
};
