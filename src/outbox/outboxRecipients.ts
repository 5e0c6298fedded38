import type { Db, Tx } from '../db/db.ts';
import { groupById } from '../people/group/store.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { personById } from '../people/personRecords/store.ts';
import { peopleWithRole } from '../people/store.ts';
import type { MessageReader } from './composer.ts';
import type { Recipient } from './messageToEnqueue.ts';
import { audienceSchema } from '../protocol/audience.ts';

/** The recipient of a message, as its row names it. */
export function outboxRecipientOf(row: { recipientKind: Recipient['kind']; recipient: string }): Recipient {
  return row.recipientKind === 'person'
    ? { kind: 'person', id: Number(row.recipient) }
    : { kind: 'audience', name: audienceSchema.parse(row.recipient) };
}

/** Who reads a message; null when the person is not known any more. */
export async function outboxReaderOf(
  db: Db,
  workingGroupId: number,
  recipient: Recipient,
): Promise<MessageReader | null> {
  if (recipient.kind === 'audience') {
    const { language, timeZone } = await groupById(db, workingGroupId);
    return { recipient, language, timeZone };
  }
  const person = await personById(db, recipient.id);
  return person && { recipient, language: person.language, timeZone: person.timeZone };
}

/** Person.ids of those who coordinate the group on the day of `now`, where the group is at home. */
export async function coordinatorsAsOutboxRecipients(
  tx: Db | Tx,
  workingGroupId: number,
  now: Date,
): Promise<number[]> {
  const today = await todayOfGroup(tx, { workingGroupId, now });
  return (await peopleWithRole(tx, workingGroupId, 'coordinator', today)).map(({ id }) => id);
}
