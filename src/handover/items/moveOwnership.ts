import type { Actor } from '../../core/context.ts';
import type { Tx } from '../../db/db.ts';
import { changeRegisterEntry, registerEntryById } from '../../registers/store.ts';
import { handOverCommitment } from './store.ts';

/** What one person holds in their own name of an item goes on to another; what a post holds stays with the post. */
export async function moveOwnership(
  tx: Tx,
  actor: Actor,
  item: string,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const [kind, number = ''] = item.split(':');
  const id = Number(number);
  if (kind === 'commitment') await handOverCommitment(tx, id, from, to);
  if (kind !== 'entry') return;
  const entry = await registerEntryById(tx, actor.workingGroupId, id);
  if (entry?.ownerPersonId !== from) return;
  const { ownerPostId } = entry;
  await changeRegisterEntry(tx, actor, entry, { entry, ownerPostId, ownerPersonId: to });
}
