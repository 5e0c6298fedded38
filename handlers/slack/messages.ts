import type { App as BoltApp } from '@slack/bolt';
import type { Received } from '../../src/conversation/received.ts';
import { correction } from '../../src/conversation/correction.ts';
import { messageSchema } from './payloads.ts';
import { slackMentionsIn, parseSlackText } from './parseText.ts';
import type { Slack } from './slack.ts';
import { profileOf } from './sender.ts';
import { receivedIn } from './receive.ts';
import { respondInSlack } from './respond.ts';

/** Plain words in the direct chat, and corrections of them. */
export function listenToMessages(bolt: BoltApp, slack: Slack): void {
  bolt.event('message', async ({ event, context }) => {
    const judged = messageSchema.safeParse(event);
    if (!judged.success) return;
    if (judged.data.subtype === 'message_changed') await onEdit(slack, judged.data, receivedIn(context));
    else await onWords(slack, judged.data, receivedIn(context));
  });
}

type Words = Exclude<typeof messageSchema._output, { subtype: 'message_changed' }>;
type Edit = Extract<typeof messageSchema._output, { subtype: 'message_changed' }>;

async function onWords(
  slack: Slack,
  { channel, user: userId, user_team: teamId, ts, thread_ts: threadTs, ...said }: Words,
  received: Received,
): Promise<void> {
  const text = await parseWords(slack, said.text);
  if (text === '') return;
  const place = { channel, userId, direct: true, ...(threadTs !== undefined && { threadTs }) };
  const message = { conversation: channel, message: ts };
  await respondInSlack(slack, { place, account: { userId, teamId }, message, received }, { kind: 'say', text });
}

/** Slack also calls it an edit when it adds the preview of a link: then the words are the same. */
async function onEdit(
  slack: Slack,
  { channel, message, previous_message: before }: Edit,
  received: Received,
): Promise<void> {
  if (before?.text === message.text) return;
  const { user: userId, user_team: teamId, ts } = message;
  const text = await parseWords(slack, message.text);
  const intent = await correction(slack, { conversation: channel, message: ts }, text);
  const place = { channel, userId, direct: true };
  if (intent) await respondInSlack(slack, { place, account: { userId, teamId }, received }, intent);
}

async function parseWords(slack: Slack, text: string): Promise<string> {
  const names = new Map<string, string>();
  for (const userId of slackMentionsIn(text)) {
    const profile = await profileOf(slack, userId);
    if (profile?.real_name) names.set(userId, profile.real_name);
  }
  return parseSlackText(text, (userId) => names.get(userId));
}
