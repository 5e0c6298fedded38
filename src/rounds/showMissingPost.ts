import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Parts } from '../feature/feature.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { privateReply } from '../protocol/textReply.ts';
import type * as intents from './intents.ts';
import { missingPostMessage } from './roundStatusMessage.ts';
import { changeableRound } from './changeableRounds.ts';

/** Opens the line of one post among those that are missing. */
export async function showMissingPost(
  app: App,
  caller: Caller,
  { round: id, post }: FieldsOf<typeof intents.missingPost>,
  { draftsSoFar }: Parts,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const round = await changeableRound(app, id);
  const message = await missingPostMessage(app, caller, round, post, draftsSoFar);
  if (!message) throw new Refusal('commands.postAnswered');
  return privateReply([message]);
}
