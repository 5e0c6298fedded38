import type { App as BoltApp } from '@slack/bolt';
import { readCommand } from '../../src/app/command.ts';
import type { Intent } from '../../src/app/intent.ts';
import { COMMAND } from './names.ts';
import { commandSchema, mentionSchema } from './payloads.ts';
import { isDirect } from './place.ts';
import { readPlaceCommand, setPlace } from './publishing.ts';
import { readText, withoutMention } from './readText.ts';
import type { Slack } from './slack.ts';
import { talk } from './talk.ts';

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
  const text = readText(command.text);
  const audience = readPlaceCommand(text);
  if (audience) await setPlace(slack, place, sender, audience);
  else await talk(slack, place, sender, readTyped(text));
}

async function onMention(slack: Slack, mention: typeof mentionSchema._output): Promise<void> {
  const { channel, user: userId, user_team: teamId, thread_ts: threadTs } = mention;
  const text = readText(withoutMention(mention.text, slack.workspace.botUserId));
  const place = { channel, userId, direct: false, ...(threadTs !== undefined && { threadTs }) };
  await talk(slack, place, { userId, teamId }, readTyped(text));
}

/** A command that was called as one is never an answer to what was asked in the chat. */
function readTyped(text: string): Intent {
  return text === '' ? { kind: 'help' } : (readCommand(text) ?? { kind: 'unknown', text });
}
