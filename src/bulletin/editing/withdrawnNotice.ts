import { z } from 'zod';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';

const bodySchema = z.object({ item: z.int(), number: z.int(), published: z.boolean() });

/** Tells an editor that an author has taken an item back, and what that means for the issue it was planned for. */
export const composeWithdrawn: Composer = (_context, body, { language }) => {
  const { item, number, published } = bodySchema.parse(body);
  const text = translate(language, published ? 'bulletin.toldWithdrawnLate' : 'bulletin.toldWithdrawn', {
    item,
    number,
  });
  return Promise.resolve({ text, blocks: [{ kind: 'text', text, tone: published ? 'warning' : 'normal' }] });
};
