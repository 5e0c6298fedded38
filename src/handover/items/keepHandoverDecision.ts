import type { Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Tx } from '../../db/db.ts';
import { peopleNames } from '../../people/posts/store.ts';
import { shownPersonName } from '../../people/shownPersonName.ts';
import { type Decision, saveHandoverDecision } from './store.ts';

/** Keeps what the caller says of an item. Refuses it where another has taken the item. */
export async function keepHandoverDecision(
  tx: Tx,
  { person: { id, language }, now }: Caller,
  decision: Omit<Decision, 'decidedBy' | 'decidedAt'>,
): Promise<void> {
  const takenBy = await saveHandoverDecision(tx, { ...decision, decidedBy: id, decidedAt: now });
  if (takenBy === null) return;
  const name = (await peopleNames(tx, [takenBy])).get(takenBy) ?? '';
  throw new Refusal('handover.takenBy', { name: shownPersonName(name, language) });
}
