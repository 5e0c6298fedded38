import type { App as BoltApp } from '@slack/bolt';
import { parseTyped } from '../../src/conversation/parseTyped.ts';
import { parsePublishHere, publishHere } from '../../src/conversation/publishHere.ts';
import { COMMAND } from './slackIds.ts';
import { commandSchema, mentionSchema } from './payloads.ts';
import { isSlackDirect, type SlackPlace } from './place.ts';
import { sayInSlack } from './present.ts';
import { slackSenderOf } from './sender.ts';
import type { SlackAccount } from './slackAccount.ts';
import { parseWords } from './parseWords.ts';
import type { Slack } from './slack.ts';
import { guardedInSlack, respondInSlack } from './respond.ts';

/** `/focal TEXT` anywhere, and `@Focal TEXT` in a channel. */
export function listenToCommands(bolt: BoltApp, slack: Slack): void {
  bolt.command(COMMAND, async ({ body }) => {
    const judged = commandSchema.safeParse(body);
    if (judged.success) await onCommand(slack, judged.data);
  });
  bolt.event('app_mention', async ({ event }) => {
    const judged = mentionSchema.safeParse(event);
    if (judged.success) await onMention(slack, judged.data);
  });
}

async function onCommand(slack: Slack, command: typeof commandSchema._output): Promise<void> {
  const { channel_id: channel, user_id: userId, trigger_id: triggerId, response_url: responseUrl } = command;
  const direct = await isSlackDirect(slack, channel, userId);
  const place = { channel, userId, direct, triggerId, responseUrl };
  await onTyped(slack, place, { userId, teamId: command.team_id }, await parseWords(slack, command.text));
}

async function onMention(slack: Slack, mention: typeof mentionSchema._output): Promise<void> {
  const { channel, user: userId, user_team: teamId, thread_ts: threadTs } = mention;
  const place = { channel, userId, direct: false, ...(threadTs !== undefined && { threadTs }) };
  await onTyped(slack, place, { userId, teamId }, await parseWords(slack, mention.text));
}

async function onTyped(slack: Slack, place: SlackPlace, account: SlackAccount, text: string): Promise<void> {
  const audience = parsePublishHere(text);
  if (audience === null) return respondInSlack(slack, place, account, parseTyped(text));
  await guardedInSlack(slack, place, async () => {
    const here = { tenant: slack.workspace.team, conversation: place.channel, command: COMMAND, audience };
    const said = await publishHere(slack, { sender: slackSenderOf(slack, account), ...here });
    await sayInSlack(slack, place, said.text, said.language);
  });
}
