import { webApi } from '@slack/bolt';
import { z } from 'zod';
import { translate } from '../../src/language/translate.ts';
import type { Language } from '../../src/language/language.ts';
import type { FileBlock, Message } from '../../src/protocol/message.ts';
import {
  completeSlackUpload,
  isSlackUploadFailure,
  isSlackRefusal,
  uploadBytesToSlack,
  type UploadNeeds,
} from './upload.ts';
import { textMessage } from '../../src/protocol/textReply.ts';

/** So long after it said that a file is shared Slack may still be at it. */
const SHARED_WITHIN_MS = [500, 1_500, 3_000];

/** What became of a file: everybody in the channel sees it; Slack did not take it; or Slack did not say. */
export type Sharing = 'shared' | 'refused' | 'unknown';

/**
 * Puts a file into a channel. Where the reply is lost, or where Slack says that it has shared the file, it is looked for there: Slack
 * may say so and share nothing. Throws where Slack asks for more patience than somebody who waits has.
 */
export async function shareSlackFile(needs: UploadNeeds, channel: string, file: FileBlock): Promise<Sharing> {
  const { name, bytes, label: title } = file;
  let id: string;
  try {
    id = await uploadBytesToSlack(needs, { name, bytes, title });
  } catch (error) {
    if (!isSlackUploadFailure(error) || error instanceof webApi.WebAPIRateLimitedError) throw error;
    return 'refused';
  }
  try {
    await completeSlackUpload(needs, { id, title, channel });
  } catch (error) {
    if (!isSlackUploadFailure(error) || error instanceof webApi.WebAPIRateLimitedError) throw error;
    if (isSlackRefusal(error)) return 'refused';
    return (await isShared(needs, channel, id)) === true ? 'shared' : 'unknown';
  }
  return (await isShared(needs, channel, id)) === false ? 'refused' : 'shared';
}

/** What its reader is told of a file that may not be there, with a button that asks for it again; null for one that is. */
export function slackSharingMessage(
  { name, label, again }: FileBlock,
  sharing: Sharing,
  language: Language,
): Message | null {
  if (sharing === 'shared') return null;
  const text = translate(language, sharing === 'refused' ? 'slack.noFile' : 'slack.fileUnknown', { name });
  return textMessage(text, [{ label, intent: again }]);
}

const historySchema = z.object({
  messages: z.array(z.object({ files: z.array(z.object({ id: z.string().optional() })).nullish() })).default([]),
});

/** Looks for the file among the newest messages; null where Slack does not let us look. */
async function isShared({ client, pause }: UploadNeeds, channel: string, id: string): Promise<boolean | null> {
  for (const wait of [0, ...SHARED_WITHIN_MS]) {
    if (wait > 0) await pause(wait);
    const history = await client.conversations.history({ channel, limit: 10 }).catch((error: unknown) => {
      if (error instanceof webApi.SlackError) return null;
      throw error;
    });
    const judged = historySchema.safeParse(history);
    if (!judged.success) return null;
    if (judged.data.messages.some(({ files }) => files?.some((one) => one.id === id))) return true;
  }
  return false;
}
