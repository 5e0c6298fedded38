import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Reply } from '../../protocol/message.ts';
import type * as intents from '../intents.ts';
import { goThroughHandover, requireTakingOver } from './goThroughHandover.ts';
import { keepHandoverDecision } from './keepHandoverDecision.ts';
import { moveHandoverItemOwner } from './moveHandoverItemOwner.ts';

/**
 * Notes that an item is the caller's, or is not, and shows the next. What is theirs and was held by who leaves in their own name is in
 * their name from then on. Refuses whoever does not take over, and what another has taken.
 */
export async function decideItem(
  app: App,
  caller: Caller,
  { handover: id, item, choice }: FieldsOf<typeof intents.decideHandoverItem>,
): Promise<Reply> {
  const { handover, items } = await requireTakingOver(app, caller, id);
  if (!items.some(({ key }) => key === item)) throw new Refusal('handover.itemGone');
  await inTransaction(app.db, async (tx) => {
    await keepHandoverDecision(tx, caller, { handoverId: id, key: item, choice });
    if (choice === 'mine')
      await moveHandoverItemOwner(tx, caller, item, { from: handover.leaverId, to: caller.person.id });
    await audit(tx, caller, choice === 'mine' ? 'handover.take' : 'handover.leave', `handover:${id}`, { item });
  });
  return { ...(await goThroughHandover(app, caller, id)), replacesSource: true };
}
