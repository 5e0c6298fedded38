import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import { type Db, inTransaction, type Tx } from '../../db/db.ts';
import { databaseRowsBySql } from '../../db/sql.ts';
import { type AccountKey, inOrderOfAccounts } from '../personRecords/accountKey.ts';
import { accountColumns, isOneOfAccounts } from '../personRecords/store.ts';

/** The row that the record of acts names a person's account by: AccountRef.id, made where it is missing. */
export async function accountRefOfPerson(
  tx: Tx,
  personId: number,
  { platform, tenant, userId }: AccountKey,
): Promise<number> {
  const account = { personId, platform, tenant, userId };
  const { id } = await tx.accountRef.upsert({
    where: { personId_platform_tenant_userId: account },
    update: {},
    create: account,
    select: { id: true },
  });
  return id;
}

/** The account of somebody, with its person; null where nobody has it. */
export function findIdentity(tx: Tx, { platform, tenant, userId }: AccountKey) {
  return tx.identity.findUnique({
    where: { platform_tenant_userId: { platform, tenant, userId } },
    include: { person: true },
  });
}

/** Keeps how an account is reached, and what was last seen of it. */
export async function saveAccountAddress(tx: Tx, identityId: number, address: object): Promise<void> {
  await tx.identity.update({ where: { id: identityId }, data: { address } });
}

/** An account with its person and all posts that they ever held. */
export function personIdentityWithPosts(db: Db, id: number) {
  return db.identity.findUnique({
    where: { id },
    include: { person: { include: { appointments: { include: { post: true } } } } },
  });
}

/** When an account was last used, and whether messages arrive there. */
export interface KnownUse {
  lastUsedAt: Date | null;
  reachable: boolean;
}

/** The first moment of a day on which somebody used an account. */
export interface AccountUse extends AccountKey {
  day: Date;
}

/** What is known of the use of each account, in their order; null for one that nobody has. */
export async function findAccountUses(db: Db, accounts: readonly AccountKey[]): Promise<(KnownUse | null)[]> {
  const rows = await databaseRowsBySql<AccountKey & KnownUse>(
    db,
    Prisma.sql`SELECT ${accountColumns}, i."lastUsedAt", i."reachable" FROM "Identity" i WHERE ${isOneOfAccounts(accounts)}`,
  );
  return inOrderOfAccounts(accounts, rows);
}

/** Notes which accounts were used on which day, and that messages arrive there. */
export async function saveAccountUses(db: Db, uses: readonly AccountUse[]): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (const { day, platform, tenant, userId } of uses)
      await tx.identity.updateMany({
        where: {
          platform,
          tenant,
          userId,
          OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: day } }, { reachable: false }],
        },
        data: { lastUsedAt: day, reachable: true },
      });
  });
}
