import type { Db, Tx } from '../db/db.ts';
import { dateIn } from '../language/dates.ts';
import { peopleGranted, personById } from '../people/store.ts';
import type { MessageReader } from './composer.ts';
import { type Recipient } from './enqueue.ts';
import { audienceSchema } from '../protocol/audience.ts';
import type { RoutedAccount } from './route.ts';

/** An account with what its channel needs to reach it. */
export interface KnownAccount extends RoutedAccount {
  id: number;
  personId: number;
  tenant: string;
  userId: string;
  address: unknown;
}

/** The accounts of people, by Person.id. */
export async function accountsOf(tx: Db | Tx, people: readonly number[]): Promise<Map<number, KnownAccount[]>> {
  const rows = await tx.identity.findMany({
    where: { personId: { in: [...new Set(people)] } },
    orderBy: { id: 'asc' },
  });
  const accounts = new Map<number, KnownAccount[]>();
  for (const row of rows) accounts.set(row.personId, [...(accounts.get(row.personId) ?? []), row]);
  return accounts;
}

/** Nothing goes to an account that blocked the bot, until its platform says that it is back or somebody tries again. */
export async function setReachable(
  tx: Tx,
  where: { id: number } | { personId: number },
  reachable: boolean,
): Promise<void> {
  await tx.identity.updateMany({ where, data: { reachable } });
}

export function recipientOf(row: { recipientKind: Recipient['kind']; recipient: string }): Recipient {
  return row.recipientKind === 'person'
    ? { kind: 'person', id: Number(row.recipient) }
    : { kind: 'audience', name: audienceSchema.parse(row.recipient) };
}

/** Who reads a message; null when the person is not known any more. */
export async function readerOf(db: Db, workingGroupId: number, recipient: Recipient): Promise<MessageReader | null> {
  if (recipient.kind === 'audience') {
    const group = await db.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } });
    return { recipient, language: group.language, timeZone: group.timeZone };
  }
  const person = await personById(db, recipient.id);
  return person && { recipient, language: person.language, timeZone: person.timeZone };
}

/** Person.ids of those who coordinate the group on the day of `now`, where the group is at home. */
export async function coordinators(tx: Db | Tx, workingGroupId: number, now: Date): Promise<number[]> {
  const group = await tx.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } });
  const today = dateIn(now, group.timeZone);
  return (await peopleGranted(tx, workingGroupId, 'coordinator', today)).map(({ id }) => id);
}
