import { systemActor, type Actor, type App, type Caller, type Platform } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { type Db, inTransaction } from '../db/db.ts';
import { batchDatabaseWorkFor } from '../db/batchDatabaseWork.ts';
import { accountRefOfPerson } from './accounts/store.ts';
import type { AccountKey } from './personRecords/accountKey.ts';
import { personAsCaller, peopleOfAccounts, personById } from './personRecords/store.ts';
import { linkIdentityToPerson, personWithEmail } from './store.ts';

/** An account as its platform vouches for it. */
export interface Account extends AccountKey {
  platform: Platform;
  /** The address that the platform itself has verified; never one that a person typed. */
  email?: string;
}

/**
 * The person of the working group who speaks through an account: who is known to have it, else the one person with its e-mail
 * address, to whom the account is then linked, so that the address may change. Null for a stranger.
 */
export async function identifyPerson(app: App, account: Account, now: Date): Promise<Caller['person'] | null> {
  const platform = systemActor(app, account.platform, now);
  const known = await personOfAccount(app.db, account);
  if (known) return known.workingGroupId === app.workingGroupId ? personAsCaller(known) : null;
  const id = await recognize(app, platform, account);
  const person = id === null ? null : await personById(app.db, id);
  return person && personAsCaller(person);
}

/** Many who speak at once are looked up in one go. */
const personOfAccount = batchDatabaseWorkFor(async (db: Db, accounts: AccountKey[]) => {
  const people = await peopleOfAccounts(db, accounts);
  return people.map((person) => () => person);
});

async function recognize(app: App, platform: Actor, account: Account): Promise<number | null> {
  const { email } = account;
  const personId = email ? await personWithEmail(app.db, app.workingGroupId, email) : null;
  if (personId === null) return null;
  return inTransaction(app.db, async (tx) => {
    const ownerId = await linkIdentityToPerson(tx, personId, account);
    if (ownerId !== personId) return null;
    const by = { ...platform, person: { id: personId } };
    const ref = await accountRefOfPerson(tx, personId, account);
    await audit(tx, by, 'identity.link', `person:${personId}`, { account: ref, by: 'email' });
    return personId;
  });
}
