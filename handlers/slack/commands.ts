import type { App as BoltApp } from '@slack/bolt';
import {
  parsePublishingConversation,
  setPublishingConversation,
} from '../../src/conversation/setPublishingConversation.ts';
import type { Received } from '../../src/conversation/receivedEvent.ts';
import { typed } from '../../src/protocol/doorIntents.ts';
import { COMMAND } from './manifestNames.ts';
import { commandSchema, mentionSchema } from './payloads.ts';
import { channelOf, isSlackDirect } from './messagePlace.ts';
import { parseSlackWordsToBot } from './parseWordsToBot.ts';
import type { Slack } from './slackContext.ts';
import { slackReceivedIn } from './receivePayload.ts';
import { respondInSlack, type SlackSaid, presentAnswerInSlack } from './respond.ts';

/** `/focal TEXT` anywhere, and `@Focal TEXT` in a channel. */
export function listenToCommands(bolt: BoltApp, slack: Slack): void {
  bolt.command(COMMAND, async ({ body, context }) => {
    const judged = commandSchema.safeParse(body);
    if (judged.success) await onCommand(slack, judged.data, slackReceivedIn(context));
  });
  bolt.event('app_mention', async ({ event, context }) => {
    const judged = mentionSchema.safeParse(event);
    if (judged.success) await onMention(slack, judged.data, slackReceivedIn(context));
  });
}

async function onCommand(slack: Slack, command: typeof commandSchema._output, received: Received): Promise<void> {
  const { channel_id: channel, user_id: userId, trigger_id: triggerId, response_url: responseUrl } = command;
  const direct = await isSlackDirect(slack, channel, userId);
  const place = { channel, userId, direct, triggerId, responseUrl };
  const said = { place, account: { userId, teamId: command.team_id }, received };
  await onTyped(slack, said, await parseSlackWordsToBot(slack, command.text, userId));
}

async function onMention(slack: Slack, mention: typeof mentionSchema._output, received: Received): Promise<void> {
  const { channel, user: userId, user_team: teamId, thread_ts: threadTs } = mention;
  const place = { channel, userId, direct: false, ...(threadTs !== undefined && { threadTs }) };
  const said = { place, account: { userId, teamId }, received };
  await onTyped(slack, said, await parseSlackWordsToBot(slack, mention.text, userId));
}

async function onTyped(slack: Slack, said: SlackSaid, text: string): Promise<void> {
  const audience = parsePublishingConversation(text);
  if (audience === null) return respondInSlack(slack, said, typed.of({ text }));
  const { place, received } = said;
  const here = { tenant: slack.workspace.team, command: COMMAND, audience, received };
  await presentAnswerInSlack(slack, said, async (sender) =>
    setPublishingConversation(slack, { sender, conversation: await channelOf(slack, place), ...here }),
  );
}
