import { z } from 'zod';
import type { Caller } from '../../core/context.ts';
import type { Tx } from '../../db/db.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { enqueueToCoordinators } from '../../outbox/enqueueToCoordinators.ts';

/** The kind of message that tells coordinators that somebody's data were erased. */
export const ERASED = 'privacy.erased';

const bodySchema = z.object({ posts: z.array(z.string()), roles: z.int() });

/** Tells the coordinators which seats somebody has left empty, without saying who it was. */
export async function notifyErasure(
  tx: Tx,
  { workingGroupId, person, now }: Caller,
  seats: z.infer<typeof bodySchema>,
): Promise<void> {
  await enqueueToCoordinators(tx, {
    workingGroupId,
    key: `${ERASED}:${person.id}`,
    kind: ERASED,
    body: seats,
    notBefore: now,
    now,
  });
}

/** Writes it. */
export const composeErased: Composer = (_context, body, { language }) => {
  const { posts, roles } = bodySchema.parse(body);
  const parameters = { count: posts.length, posts: posts.join(', '), roles };
  const text = translate(language, 'privacy.erasedNotice', parameters);
  return Promise.resolve({ text, blocks: [{ kind: 'text', text, tone: 'warning' }] });
};
