import { Refusal } from '../core/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import { decodeMentions } from '../protocol/mention.ts';
import { peopleOfAccounts } from './personRecords/store.ts';

/** Nobody names more people than this in a command; each is looked up. */
const PEOPLE_AT_MOST = 20;

/**
 * The people of the working group whom words mention by their accounts, each once; null where they mention nobody. Refuses an
 * account that nobody of the group is known to have: a name that somebody gave themselves is no proof of who they are.
 */
export async function peopleMentioned(
  db: Db | Tx,
  workingGroupId: number,
  words: string,
): Promise<{ id: number; name: string }[] | null> {
  const mentions = decodeMentions(words).slice(0, PEOPLE_AT_MOST);
  if (mentions.length === 0) return null;
  const owners = await peopleOfAccounts(db, mentions);
  const people = new Map<number, { id: number; name: string }>();
  for (const [position, { name }] of mentions.entries()) {
    const owner = owners[position];
    if (owner?.workingGroupId !== workingGroupId) throw new Refusal('people.unknownAccount', { name: name || '…' });
    people.set(owner.id, { id: owner.id, name: owner.name });
  }
  return [...people.values()];
}
