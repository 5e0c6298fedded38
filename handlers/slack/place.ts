import type { Slack } from './slack.ts';

/** Where something was said in Slack, and how it can be answered there. */
export interface SlackPlace {
  channel: string;
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
export async function directPlace({ gateway }: Slack, userId: string): Promise<SlackPlace> {
  return { channel: await gateway.directChannel(userId), userId, direct: true };
}

/** Whether a channel is the person's direct chat with the bot; two people's own direct chat is a public place to it. */
export async function isSlackDirect({ gateway }: Slack, channel: string, userId: string): Promise<boolean> {
  return channel.startsWith('D') && channel === (await gateway.directChannel(userId));
}
