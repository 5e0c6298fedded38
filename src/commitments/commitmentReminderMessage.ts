import { z } from 'zod';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import type { Block } from '../protocol/message.ts';
import { ownerButtons } from './commitmentButtons.ts';
import { isCommitmentOpen } from './commitment.ts';
import { commitmentBlocks } from './commitmentBlocks.ts';
import { commitmentById } from './store.ts';

const reminderBody = z.object({ commitments: z.array(z.int()).min(1) });

/** How many are shown in one message; the others stand in `owed`. */
const SHOWN = 10;

/** Reminds an owner of what is open still. */
export const composeCommitmentReminder: Composer = async ({ db, workingGroupId }, body, { language }) => {
  const { commitments } = reminderBody.parse(body);
  const found = await Promise.all(commitments.map((id) => commitmentById(db, workingGroupId, id)));
  const open = found.flatMap((one) => (one !== null && isCommitmentOpen(one) ? [one] : []));
  if (open.length === 0) return { drop: 'all of it is over' };
  const text = translate(language, 'commitments.reminder', { count: open.length });
  const blocks: Block[] = [{ kind: 'text', text }];
  for (const one of open.slice(0, SHOWN)) blocks.push(...commitmentBlocks(one, language, ownerButtons(one, language)));
  return { text, blocks };
};
