import type { App as BoltApp } from '@slack/bolt';
import type { Answered } from '../../src/conversation/answer.ts';
import { correction } from '../../src/conversation/correction.ts';
import type { Sender } from '../../src/conversation/identifySender.ts';
import { wordForDeleted, wordForSilence } from '../../src/conversation/wordForSilence.ts';
import { help, say } from '../../src/protocol/doorIntents.ts';
import { type DirectMessage, messageSchema } from './payloads.ts';
import { parseWords } from './parseWords.ts';
import type { SlackPlace } from './place.ts';
import { presentInSlack } from './present.ts';
import type { Slack } from './slack.ts';
import type { SlackAccount } from './slackAccount.ts';
import { slackSenderOf } from './sender.ts';
import { guardedInSlack, respondInSlack } from './respond.ts';

/** Plain words in the direct chat, corrections of them, and messages that are taken back. */
export function listenToMessages(bolt: BoltApp, slack: Slack): void {
  bolt.event('message', async ({ event }) => {
    const judged = messageSchema.safeParse(event);
    if (!judged.success) return;
    if (judged.data.subtype === 'message_changed') await onEdit(slack, judged.data);
    else if (judged.data.subtype === 'message_deleted') await onDeleted(slack, judged.data);
    else await onWords(slack, judged.data);
  });
}

type Edit = Extract<DirectMessage, { subtype: 'message_changed' }>;
type Deleted = Extract<DirectMessage, { subtype: 'message_deleted' }>;
type Words = Exclude<DirectMessage, Edit | Deleted>;

async function onWords(
  slack: Slack,
  { channel, user: userId, user_team: teamId, ts, thread_ts: threadTs, ...said }: Words,
): Promise<void> {
  const place = { channel, userId, direct: true, ...(threadTs !== undefined && { threadTs }) };
  const account = { userId, teamId };
  if (said.text.trim() === '')
    return tell(slack, place, account, (sender) => wordForSilence(slack, sender, 'conversation.fileAlone'));
  const text = await parseWords(slack, said.text);
  const intent = text === '' ? help.of({}) : say.of({ text });
  await respondInSlack(slack, place, account, intent, { conversation: channel, message: ts });
}

/** Slack also calls it an edit when it adds the preview of a link: then the words are the same. */
async function onEdit(slack: Slack, { channel, message, previous_message: before }: Edit): Promise<void> {
  if (before?.text === message.text) return;
  const { user: userId, user_team: teamId, ts } = message;
  const place = { channel, userId, direct: true };
  const account = { userId, teamId };
  const text = await parseWords(slack, message.text);
  const intent = await correction(
    slack,
    { conversation: channel, message: ts },
    text,
    before && (await parseWords(slack, before.text)),
  );
  if (intent) return respondInSlack(slack, place, account, intent);
  await tell(slack, place, account, (sender) => wordForSilence(slack, sender, 'conversation.editedWords'));
}

async function onDeleted(slack: Slack, { channel, previous_message: gone }: Deleted): Promise<void> {
  const { user: userId, user_team: teamId, ts } = gone;
  const place = { channel, userId, direct: true };
  const message = { conversation: channel, message: ts };
  await tell(slack, place, { userId, teamId }, (sender) => wordForDeleted(slack, sender, message));
}

/** Says what no use case is asked for; nothing where there is nothing to say. */
async function tell(
  slack: Slack,
  place: SlackPlace,
  account: SlackAccount,
  word: (sender: Sender) => Promise<Answered | null>,
): Promise<void> {
  await guardedInSlack(slack, place, async () => {
    const answered = await word(slackSenderOf(slack, account));
    if (answered) await presentInSlack(slack, place, answered.reply, answered.language);
  });
}
