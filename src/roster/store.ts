import type { Db, Tx } from '../db/db.ts';
import type { Language } from '../language/language.ts';
import type { AccountKey } from '../people/records/store.ts';

/** What a platform knows of a person; what it does not say is missing. */
export interface StoredProfile {
  name?: string;
  /** IANA. */
  timeZone?: string;
  language?: Language;
}

/** The account of somebody, with its person; null where nobody has it. */
export function findIdentity(tx: Tx, { platform, tenant, userId }: AccountKey) {
  return tx.identity.findUnique({
    where: { platform_tenant_userId: { platform, tenant, userId } },
    include: { person: true },
  });
}

/** An account with its person and all posts that they ever held. */
export function identityWithPosts(db: Db, id: number) {
  return db.identity.findUnique({
    where: { id },
    include: { person: { include: { appointments: { include: { post: true } } } } },
  });
}

/** Keeps how an account is reached, and what was last seen of it. */
export async function saveAddress(tx: Tx, identityId: number, address: object): Promise<void> {
  await tx.identity.update({ where: { id: identityId }, data: { address } });
}

/** Takes over what a platform says of a person. */
export async function saveProfile(tx: Tx, personId: number, profile: StoredProfile): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: profile });
}
