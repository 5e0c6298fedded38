import { nextWorkingMoment } from '../calendar/workingTime.ts';
import type { Db, Tx } from '../db/db.ts';
import type { Outgoing } from '../outbox/messageToEnqueue.ts';
import { zonesOfPeople } from '../people/personRecords/store.ts';
import { reminderPolicyOf } from './facts/store.ts';

/** Every day has its daytime: what is told of tomorrow cannot wait for Monday. */
const EVERY_DAY = { week: 'mon-sun', country: '' };

/**
 * Messages of a job, each not before the daytime of whoever gets it: within the hours in which the group reminds, where the person is. A job
 * finds at midnight what is due on a day; nobody is written to then.
 */
export async function messagesInReminderHours(
  db: Db | Tx,
  workingGroupId: number,
  messages: readonly Outgoing[],
): Promise<Outgoing[]> {
  if (messages.length === 0) return [];
  const { hours } = await reminderPolicyOf(db, workingGroupId);
  const zones = await zonesOfPeople(db, [
    ...new Set(messages.flatMap(({ to }) => (to.kind === 'person' ? [to.id] : []))),
  ]);
  return messages.map((message) => {
    const timeZone = message.to.kind === 'person' ? zones.get(message.to.id) : undefined;
    if (timeZone === undefined) return message;
    return { ...message, notBefore: nextWorkingMoment({ ...EVERY_DAY, timeZone }, hours, message.notBefore) };
  });
}
