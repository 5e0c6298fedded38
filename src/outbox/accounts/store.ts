import type { Db, Tx } from '../../db/db.ts';
import type { RoutedAccount } from '../deliveryRoute.ts';

/** An account with what its channel needs to reach it. */
export interface KnownAccount extends RoutedAccount {
  id: number;
  personId: number;
  tenant: string;
  userId: string;
  address: unknown;
}

/** The accounts of people, by Person.id. */
export async function deliveryAccountsOf(tx: Db | Tx, people: readonly number[]): Promise<Map<number, KnownAccount[]>> {
  const rows = await tx.identity.findMany({
    where: { personId: { in: [...new Set(people)] } },
    orderBy: { id: 'asc' },
  });
  const accounts = new Map<number, KnownAccount[]>();
  for (const row of rows) accounts.set(row.personId, [...(accounts.get(row.personId) ?? []), row]);
  return accounts;
}

/** Nothing goes to an account that blocked the bot, until its platform says that it is back or somebody tries again. */
export async function setDeliveryReachable(
  tx: Tx,
  where: { id: number } | { personId: number },
  reachable: boolean,
): Promise<void> {
  await tx.identity.updateMany({ where, data: { reachable } });
}
