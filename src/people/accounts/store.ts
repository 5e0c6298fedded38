import type { Db, Tx } from '../../db/db.ts';
import type { AccountKey } from '../records/store.ts';

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
export async function saveAddress(tx: Tx, identityId: number, address: object): Promise<void> {
  await tx.identity.update({ where: { id: identityId }, data: { address } });
}

/** An account with its person and all posts that they ever held. */
export function personIdentityWithPosts(db: Db, id: number) {
  return db.identity.findUnique({
    where: { id },
    include: { person: { include: { appointments: { include: { post: true } } } } },
  });
}
