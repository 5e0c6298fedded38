import { z } from 'zod';
import { reactsTo } from '../../feature/feature.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { itemWithdrawn } from '../../protocol/facts.ts';
import { notifyEditors } from './notifyEditors.ts';

export const WITHDRAWN = 'bulletin.withdrawn';

const bodySchema = z.object({ item: z.int(), number: z.int(), published: z.boolean() });

/** An item that was planned for an issue is missed there: the editors hear of it. */
export const notifyEditorsOfWithdrawal = reactsTo(
  itemWithdrawn,
  async ({ workingGroupId }, tx, { now }, { item, issue }) => {
    if (!issue) return;
    const body = { item, ...issue };
    await notifyEditors(tx, { workingGroupId, key: `withdrawn:${item}`, kind: WITHDRAWN, body, now });
  },
);

/** Tells an editor that an author has taken an item back, and what that means for the issue it was planned for. */
export const composeBulletinItemWithdrawn: Composer = (_context, body, { language }) => {
  const { item, number, published } = bodySchema.parse(body);
  const text = translate(language, published ? 'bulletin.toldWithdrawnLate' : 'bulletin.toldWithdrawn', {
    item,
    number,
  });
  return Promise.resolve({ text, blocks: [{ kind: 'text', text, tone: published ? 'warning' : 'normal' }] });
};
