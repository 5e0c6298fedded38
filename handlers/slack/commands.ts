import type { App as BoltApp } from '@slack/bolt';
import { parsePublishToConversation, publishToConversation } from '../../src/conversation/publishToConversation.ts';
import type { Received } from '../../src/conversation/receivedEvent.ts';
import { typed } from '../../src/protocol/doorIntents.ts';
import { COMMAND } from './slackIds.ts';
import { commandSchema, mentionSchema } from './payloads.ts';
import { channelOf, isSlackDirect } from './place.ts';
import { parseWords } from './parseWords.ts';
import type { Slack } from './slack.ts';
import { receivedIn } from './receive.ts';
import { respondInSlack, type SlackSaid, presentAnswerInSlack } from './respond.ts';

/** `/focal TEXT` anywhere, and `@Focal TEXT` in a channel. */
export function listenToCommands(bolt: BoltApp, slack: Slack): void {
  bolt.command(COMMAND, async ({ body, context }) => {
    const judged = commandSchema.safeParse(body);
    if (judged.success) await onCommand(slack, judged.data, receivedIn(context));
  });
  bolt.event('app_mention', async ({ event, context }) => {
    const judged = mentionSchema.safeParse(event);
    if (judged.success) await onMention(slack, judged.data, receivedIn(context));
  });
}

async function onCommand(slack: Slack, command: typeof commandSchema._output, received: Received): Promise<void> {
  const { channel_id: channel, user_id: userId, trigger_id: triggerId, response_url: responseUrl } = command;
  const direct = await isSlackDirect(slack, channel, userId);
  const place = { channel, userId, direct, triggerId, responseUrl };
  const said = { place, account: { userId, teamId: command.team_id }, received };
  await onTyped(slack, said, await parseWords(slack, command.text, userId));
}

async function onMention(slack: Slack, mention: typeof mentionSchema._output, received: Received): Promise<void> {
  const { channel, user: userId, user_team: teamId, thread_ts: threadTs } = mention;
  const place = { channel, userId, direct: false, ...(threadTs !== undefined && { threadTs }) };
  const said = { place, account: { userId, teamId }, received };
  await onTyped(slack, said, await parseWords(slack, mention.text, userId));
}

async function onTyped(slack: Slack, said: SlackSaid, text: string): Promise<void> {
  const audience = parsePublishToConversation(text);
  if (audience === null) return respondInSlack(slack, said, typed.of({ text }));
  const { place, received } = said;
  const here = { tenant: slack.workspace.team, command: COMMAND, audience, received };
  await presentAnswerInSlack(slack, said, async (sender) =>
    publishToConversation(slack, { sender, conversation: await channelOf(slack, place), ...here }),
  );
}
