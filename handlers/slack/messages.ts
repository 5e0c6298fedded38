import type { App as BoltApp } from '@slack/bolt';
import type { Received } from '../../src/conversation/receivedEvent.ts';
import { correction } from '../../src/conversation/editedMessage.ts';
import { intentOfDirectMessage, isWordlessMessage } from '../../src/conversation/intentOfDirectMessage.ts';
import { replyToDeleted, replyToWordlessMessage } from '../../src/conversation/replyToWordlessOrDeleted.ts';
import { filesOfMessage } from './filesOfMessage.ts';
import { type DirectMessage, slackMessageSchema } from './payloads.ts';
import { parseSlackWordsToBot } from './parseWordsToBot.ts';
import type { Slack } from './slackContext.ts';
import { slackReceivedIn } from './receivePayload.ts';
import { respondInSlack, presentAnswerInSlack } from './respond.ts';

/** Plain words in the direct chat, corrections of them, and messages that are taken back. */
export function listenToMessages(bolt: BoltApp, slack: Slack): void {
  bolt.event('message', async ({ event, context }) => {
    const judged = slackMessageSchema.safeParse(event);
    if (!judged.success) return;
    const received = slackReceivedIn(context);
    if (judged.data.subtype === 'message_changed') await onEdit(slack, judged.data, received);
    else if (judged.data.subtype === 'message_deleted') await onDeleted(slack, judged.data, received);
    else await onWords(slack, judged.data, received);
  });
}

type Edit = Extract<DirectMessage, { subtype: 'message_changed' }>;
type Deleted = Extract<DirectMessage, { subtype: 'message_deleted' }>;
type Words = Exclude<DirectMessage, Edit | Deleted>;

async function onWords(
  slack: Slack,
  { channel, user: userId, user_team: teamId, ts, thread_ts: threadTs, ...said }: Words,
  received: Received,
): Promise<void> {
  const place = { channel, userId, direct: true, ...(threadTs !== undefined && { threadTs }) };
  const account = { userId, teamId };
  const asked = { place, account, received };
  const files = filesOfMessage(slack, said.files ?? []);
  if (files.length === 0 && isWordlessMessage(said.text))
    return presentAnswerInSlack(slack, asked, (sender) =>
      replyToWordlessMessage(slack, sender, 'conversation.emojiAlone'),
    );
  const text = await parseSlackWordsToBot(slack, said.text, userId);
  const intent = intentOfDirectMessage(text, { hasFiles: files.length > 0 });
  await respondInSlack(slack, { ...asked, files, message: { conversation: channel, message: ts } }, intent);
}

/** Slack also calls it an edit when it adds the preview of a link: then the words are the same. */
async function onEdit(
  slack: Slack,
  { channel, message, previous_message: before }: Edit,
  received: Received,
): Promise<void> {
  if (before?.text === message.text) return;
  const { user: userId, user_team: teamId, ts } = message;
  const place = { channel, userId, direct: true };
  const account = { userId, teamId };
  const text = await parseSlackWordsToBot(slack, message.text, userId);
  const intent = await correction(
    slack,
    { conversation: channel, message: ts },
    text,
    before && (await parseSlackWordsToBot(slack, before.text, userId)),
  );
  if (intent) return respondInSlack(slack, { place, account, received }, intent);
  await presentAnswerInSlack(slack, { place, account, received }, (sender) =>
    replyToWordlessMessage(slack, sender, 'conversation.editedWords'),
  );
}

async function onDeleted(
  slack: Slack,
  { channel, previous_message: gone }: Deleted,
  received: Received,
): Promise<void> {
  const { user: userId, user_team: teamId, ts } = gone;
  const said = { place: { channel, userId, direct: true }, account: { userId, teamId }, received };
  await presentAnswerInSlack(slack, said, (sender) =>
    replyToDeleted(slack, sender, { conversation: channel, message: ts }),
  );
}
