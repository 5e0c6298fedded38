import type { App as BoltApp } from '@slack/bolt';
import { parseTyped } from '../../src/conversation/parseTyped.ts';
import { COMMAND } from './slackIds.ts';
import { commandSchema, mentionSchema } from './payloads.ts';
import { isDirect } from './place.ts';
import { parsePlaceCommand, setPlace } from './publishing.ts';
import { parseSlackText, withoutMention } from './parseText.ts';
import type { Slack } from './slack.ts';
import { respond } from './respond.ts';

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
  const sender = { userId, teamId: command.team_id };
  const direct = await isDirect(slack, channel, userId);
  const place = { channel, userId, direct, triggerId, responseUrl };
  const text = parseSlackText(command.text);
  const audience = parsePlaceCommand(text);
  if (audience) await setPlace(slack, place, sender, audience);
  else await respond(slack, place, sender, parseTyped(text));
}

async function onMention(slack: Slack, mention: typeof mentionSchema._output): Promise<void> {
  const { channel, user: userId, user_team: teamId, thread_ts: threadTs } = mention;
  const text = parseSlackText(withoutMention(mention.text, slack.workspace.botUserId));
  const place = { channel, userId, direct: false, ...(threadTs !== undefined && { threadTs }) };
  await respond(slack, place, { userId, teamId }, parseTyped(text));
}
