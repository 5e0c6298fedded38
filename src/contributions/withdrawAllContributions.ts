import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import type { Tx } from '../db/db.ts';
import { itemWithdrawn } from '../protocol/facts.ts';
import { blankContributions, livingContributionsOf, withdrawContributions } from './store.ts';

/**
 * Takes back everything that the caller has offered and not taken back yet, as one by one, and leaves none of the words: whoever
 * does this will not come back for them. Answers how many there were.
 */
export async function withdrawAllContributions(tx: Tx, app: App, caller: Caller): Promise<number> {
  const items = await livingContributionsOf(tx, caller.person.id);
  const ids = items.map(({ id }) => id);
  await withdrawContributions(tx, ids, caller.now);
  await blankContributions(tx, ids);
  for (const { id: item, issue } of items) {
    await audit(tx, caller, 'bulletin.withdraw', `item:${item}`);
    await app.tell(tx, caller, itemWithdrawn, {
      item,
      issue: issue && { number: issue.number, published: issue.state === 'published' },
    });
  }
  return ids.length;
}
