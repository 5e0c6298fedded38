import type { Tx } from '../../db/db.ts';
import { enqueueAll } from '../../outbox/enqueue.ts';
import type { JsonObject, Outgoing } from '../../outbox/messageToEnqueue.ts';
import { messagesInReminderHours } from '../../reminders/messagesInReminderHours.ts';
import { peopleWithRole } from '../../people/store.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';

interface News {
  workingGroupId: number;
  /** Unique for the news; each editor's message adds who it is for. */
  key: string;
  /** Names the composer. */
  kind: string;
  body: JsonObject;
  /** A job found it, at whatever hour: it waits for the daytime of each. */
  byDay?: boolean;
  now: Date;
}

/** Writes a message to every editor of today, or, where nobody is editor, to the coordinators. */
export async function notifyEditors(tx: Tx, { byDay = false, ...news }: News): Promise<void> {
  const { workingGroupId, key, now } = news;
  const messages = (await bulletinEditorsOf(tx, workingGroupId, now)).map((id): Outgoing => ({
    ...news,
    key: `${key}:${id}`,
    to: { kind: 'person', id },
    notBefore: now,
  }));
  await enqueueAll(tx, byDay ? await messagesInReminderHours(tx, workingGroupId, messages) : messages);
}

/** Person.ids of those who edit the bulletin on the day of `now`. */
export async function bulletinEditorsOf(tx: Tx, workingGroupId: number, now: Date): Promise<number[]> {
  const today = await todayOfGroup(tx, { workingGroupId, now });
  const editors = await peopleWithRole(tx, workingGroupId, 'editor', today);
  const told = editors.length > 0 ? editors : await peopleWithRole(tx, workingGroupId, 'coordinator', today);
  return told.map(({ id }) => id);
}
