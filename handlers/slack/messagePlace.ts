import { logNotTakenBySlack } from './clients.ts';
import type { Slack } from './slackContext.ts';

/** Where something was said in Slack, and how it can be answered there. */
export interface SlackPlace {
  /** Null: the direct chat with the person. Slack is asked which one that is when something is shown there. */
  channel: string | null;
  /** Who said it. */
  userId: string;
  /** Whether only the person and the bot read there. */
  direct: boolean;
  threadTs?: string;
  /** Answers without being a member of the channel. */
  responseUrl?: string;
  /** Lets a form open; good for three seconds and one form. */
  triggerId?: string;
  /** The message whose button was pressed; one that only the person sees has no `ts` that can be used. */
  source?: { ts: string } | 'ephemeral';
}

/** The direct chat with a person. */
export function directPlace(userId: string): SlackPlace {
  return { channel: null, userId, direct: true };
}

/** The channel of a place. Fails where Slack does not say which chat is the person's. */
export function channelOf({ gateway }: Slack, { channel, userId }: SlackPlace): Promise<string> {
  return channel === null ? gateway.directChannel(userId) : Promise.resolve(channel);
}

/**
 * Whether a channel is the person's direct chat with the bot; two people's own direct chat is a public place to it. So is one of which
 * Slack does not say whose it is: what somebody did counts, whatever Slack says, and the answer is then for their eyes alone.
 */
export async function isSlackDirect(slack: Slack, channel: string, userId: string): Promise<boolean> {
  if (!channel.startsWith('D')) return false;
  try {
    return channel === (await slack.gateway.directChannel(userId));
  } catch (error) {
    if (!logNotTakenBySlack(slack, error)) throw error;
    return false;
  }
}
