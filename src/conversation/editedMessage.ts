import { answer } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';
import { withMentionedNames } from '../protocol/mention.ts';
import type { Conversation } from './conversation.ts';
import { parseTypedCommand } from './parseTypedCommand.ts';
import { findAnsweredInput, type MessageId } from './store.ts';

/**
 * What an edited message means: another answer to the input that it answered, or the command that it was to be, where what stood
 * there before (`before`, where the platform says it) was none. Null where it is neither: what was done stays done.
 */
export async function correction(
  { app, platform }: Conversation,
  message: Omit<MessageId, 'platform'>,
  text: string,
  before?: string,
): Promise<Intent | null> {
  const answered = await findAnsweredInput(app.db, { platform, ...message });
  if (answered) return answer.of({ ...answered, value: withMentionedNames(text) });
  if (before === undefined || parseTypedCommand(before).kind !== 'unknown') return null;
  const meant = parseTypedCommand(text);
  return meant.kind === 'unknown' ? null : meant;
}
