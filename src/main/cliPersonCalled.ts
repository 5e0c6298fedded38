import type { Db } from '../db/db.ts';
import { type PersonWithData, peopleCalledForPrivacy } from '../privacy/store.ts';
import { CliRefusal } from '../core/cliRefusal.ts';

/** The one person of a group with this roster key or e-mail address. */
export async function cliPersonCalled(db: Db, workingGroupId: number, called: string): Promise<PersonWithData> {
  const found = await peopleCalledForPrivacy(db, workingGroupId, called);
  const [person] = found;
  if (!person) throw new CliRefusal(`Nobody in the roster has the key or the e-mail address "${called}".`);
  if (found.length > 1) throw new CliRefusal(`Several people have "${called}": name one by the key in the roster.`);
  return person;
}
