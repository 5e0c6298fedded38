import type { Platform } from '../../core/context.ts';

/** An account on a platform. */
export interface AccountKey {
  platform: Platform;
  /** Slack workspace id, Entra tenant id, or "local". */
  tenant: string;
  userId: string;
}

/** What the rows say beside the account that they are of, in the order of the accounts; null for an account without a row. */
export function inOrderOfAccounts<Row extends AccountKey>(
  accounts: readonly AccountKey[],
  rows: readonly Row[],
): (Omit<Row, keyof AccountKey> | null)[] {
  const byAccount = new Map(
    rows.map(({ platform, tenant, userId, ...row }) => [keyOf({ platform, tenant, userId }), row]),
  );
  return accounts.map((account) => byAccount.get(keyOf(account)) ?? null);
}

const keyOf = ({ platform, tenant, userId }: AccountKey): string => JSON.stringify([platform, tenant, userId]);
