import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../../core/context.ts';
import type { Tx } from '../../db/db.ts';
import { enqueueAll } from '../../outbox/enqueue.ts';
import type { Entry, StoredEntry } from '../registerEntry.ts';
import { invitedWhenAndWhere } from './invitation.ts';
import { invitationTo } from './invitationJob.ts';
import { invitedTo } from './store.ts';

/** What a change of an entry is to who was invited to it; null where it is nothing to them. */
export function changeForInvited(before: Entry, after: Entry): 'cancelled' | 'moved' | null {
  if (before.state !== 'planned') return before.state === 'cancelled' && after.state === 'planned' ? 'moved' : null;
  if (after.state === 'cancelled') return 'cancelled';
  if (after.state !== 'planned') return null;
  return isDeepStrictEqual(invitedWhenAndWhere(before), invitedWhenAndWhere(after)) ? null : 'moved';
}

/**
 * Tells everybody who was invited to an entry that it takes place at another time or place, and who did not say that they stay away that it
 * is cancelled. To be called in the transaction of the change, with the entry as it was.
 */
export async function notifyInvited(
  tx: Tx,
  { workingGroupId, now }: Actor,
  before: StoredEntry,
  after: Entry,
): Promise<void> {
  const due = changeForInvited(before, after);
  if (due === null) return;
  const version = before.version + 1;
  // At another time somebody may come who could not.
  const people = (await invitedTo(tx, before.id)).filter(({ answer }) => due === 'moved' || answer !== 'notComing');
  const messages = people.map(({ personId }) => {
    const about = `${due}:${before.id}:${version}:${personId}`;
    const message = invitationTo(workingGroupId, { entryId: before.id, personId }, due, about, now);
    return { ...message, body: { ...message.body, at: invitedWhenAndWhere(after) } };
  });
  await enqueueAll(tx, messages);
}
