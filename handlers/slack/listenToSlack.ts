import type { App as BoltApp } from '@slack/bolt';
import { listenToCommands } from './commands.ts';
import { listenToMessages } from './messages.ts';
import { listenToPages } from './viewSubmissions.ts';
import { listenToButtonPresses } from './buttonPresses.ts';
import { listenToShortcuts } from './shortcuts.ts';
import type { Slack } from './slackContext.ts';
import { listenToWorkspace } from './workspaceEvents.ts';

/** Everything that Focal listens to in Slack; the manifest declares the same. */
export function listenToSlack(bolt: BoltApp, slack: Slack): void {
  listenToCommands(bolt, slack);
  listenToMessages(bolt, slack);
  listenToButtonPresses(bolt, slack);
  listenToPages(bolt, slack);
  listenToShortcuts(bolt, slack);
  listenToWorkspace(bolt, slack);
}
