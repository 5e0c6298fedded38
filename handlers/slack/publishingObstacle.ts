import { z } from 'zod';
import type { PlaceObstacle } from '../../src/conversation/setPublishingConversation.ts';
import { slackRefusalOf, type SlackClients, withSlackRetries } from './clients.ts';

/** What Slack says of a conversation (docs.slack.dev/reference/objects/conversation-object). */
const conversationSchema = z.object({
  is_im: z.boolean().optional(),
  is_mpim: z.boolean().optional(),
  is_member: z.boolean().optional(),
  is_archived: z.boolean().optional(),
});

interface Needs {
  clients: SlackClients;
  pause: (ms: number) => Promise<void>;
}

/** Why the bot could not publish in a conversation; null where it can. Throws where Slack does not answer. */
export async function slackPublishingObstacle(
  { clients, pause }: Needs,
  channel: string,
): Promise<PlaceObstacle | null> {
  if (channel.startsWith('D')) return 'direct';
  const { conversations } = clients.people;
  try {
    const { channel: found } = await withSlackRetries(() => conversations.info({ channel }), pause);
    const { is_im: im, is_mpim: group, is_member: member, is_archived: archived } = conversationSchema.parse(found);
    if (im || group) return 'direct';
    if (archived) return 'archived';
    return member ? null : 'notMember';
  } catch (error) {
    const refusal = slackRefusalOf(error);
    if (refusal === 'channel_not_found') return 'notMember';
    // The app was installed before its manifest asked for this: then only the history says whether the bot is in.
    if (refusal !== 'missing_scope') throw error;
  }
  try {
    await withSlackRetries(() => conversations.history({ channel, limit: 1 }), pause);
    return null;
  } catch (error) {
    const refusal = slackRefusalOf(error);
    if (refusal === 'not_in_channel' || refusal === 'channel_not_found') return 'notMember';
    // The history of channels may be read: what is left are direct chats of several people.
    if (refusal === 'missing_scope') return 'direct';
    throw error;
  }
}
