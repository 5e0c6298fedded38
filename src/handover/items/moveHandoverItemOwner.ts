import type { Actor } from '../../core/context.ts';
import type { Tx } from '../../db/db.ts';
import { appendCommitmentEvent } from '../../commitments/store.ts';
import { changeRegisterEntry, registerEntryById } from '../../registers/store.ts';
import { handOverCommitment } from './store.ts';

/** What one person holds in their own name of an item goes on to another, and its record says so; what a post holds stays with the post. `isGivenBack`: the handover is undone. */
export async function moveHandoverItemOwner(
  tx: Tx,
  actor: Actor,
  item: string,
  { from, to, isGivenBack = false }: { from: number; to: number; isGivenBack?: boolean },
): Promise<void> {
  const [kind, number = ''] = item.split(':');
  const id = Number(number);
  if (kind === 'commitment') {
    const moved = await handOverCommitment(tx, id, from, to);
    // Who gets something back has not said a word of it: whoever undoes the handover passes it on.
    const by = isGivenBack ? (actor.person?.id ?? null) : to;
    const event = { commitmentId: id, at: actor.now, actorId: by };
    if (moved.taken) await appendCommitmentEvent(tx, { ...event, act: isGivenBack ? 'given' : 'taken' });
    if (moved.asked) await appendCommitmentEvent(tx, { ...event, act: isGivenBack ? 'given' : 'stillNeeded' });
  }
  if (kind !== 'entry') return;
  const entry = await registerEntryById(tx, actor.workingGroupId, id);
  if (entry?.ownerPersonId !== from) return;
  const { ownerPostId } = entry;
  await changeRegisterEntry(tx, actor, entry, { entry, ownerPostId, ownerPersonId: to });
}
