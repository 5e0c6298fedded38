import type { Tx } from '../../db/db.ts';
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
