import type { App as BoltApp } from '@slack/bolt';
import { oncePressed } from '../../src/conversation/oncePressed.ts';
import type { Received } from '../../src/conversation/receivedEvent.ts';
import { INTENT } from './drawActions.ts';
import { refreshHome } from './homeTab.ts';
import { ANSWER } from './drawAsk.ts';
import { PAGE } from './drawForm.ts';
import { orNotKeptFromSlack, turnPage } from './viewSubmissions.ts';
import { type ButtonPress, buttonPressSchema } from './payloads.ts';
import { directPlace, isSlackDirect, type SlackPlace } from './messagePlace.ts';
import { parseSlackPress } from './parsePress.ts';
import type { Slack } from './slackContext.ts';
import { slackReceivedIn } from './receivePayload.ts';
import { answerInSlack } from './respond.ts';

/** Buttons and menus, in messages, on the home tab and on the pages of a form. */
export function listenToButtonPresses(bolt: BoltApp, slack: Slack): void {
  const listen = (actions: RegExp, answerPress: PressAnswerer): void =>
    bolt.action(actions, ({ body, context }) => {
      const received = slackReceivedIn(context);
      return orNotKeptFromSlack(received, () => onPress(slack, body, received, answerPress));
    });
  listen(new RegExp(`^(${INTENT}:.*|${ANSWER})$`), onButtonPress);
  listen(new RegExp(`^${PAGE}:`), turnPage);
}

type PressAnswerer = (slack: Slack, press: ButtonPress, received: Received) => Promise<void>;

async function onPress(slack: Slack, body: unknown, received: Received, answerPress: PressAnswerer): Promise<void> {
  const { data: press } = buttonPressSchema.safeParse(body);
  if (!press) return;
  await oncePressed(slack.processed, keyOf(press), received, () => answerPress(slack, press, received));
  // The button is free by now: a home tab may take its time.
  await refreshHome(slack, press.user.id);
}

/** What makes two presses the same: who, on which message or view, which button. */
function keyOf({ user, channel, container, view, actions: [action] }: ButtonPress): string {
  const where = view?.id ?? `${channel?.id ?? ''}/${container.message_ts ?? ''}`;
  return `press:${user.id}:${where}:${action?.block_id ?? ''}:${action?.action_id ?? ''}:${action?.selected_option?.value ?? ''}`;
}

async function onButtonPress(slack: Slack, press: ButtonPress, received: Received): Promise<void> {
  const place = await placeOf(slack, press);
  const account = { userId: press.user.id, teamId: press.user.team_id };
  await answerInSlack(slack, { place, account, received }, await parseSlackPress(slack.app.db, press));
}

/** Presses on the home tab are answered in the direct chat. */
async function placeOf(slack: Slack, press: ButtonPress): Promise<SlackPlace> {
  const { user, channel, container, trigger_id: triggerId, response_url: responseUrl } = press;
  if (!channel) return { ...directPlace(user.id), triggerId };
  const { message_ts: ts, is_ephemeral: ephemeral = false } = container;
  const threadTs = press.message?.thread_ts;
  return {
    channel: channel.id,
    userId: user.id,
    direct: !ephemeral && (await isSlackDirect(slack, channel.id, user.id)),
    triggerId,
    ...(threadTs !== undefined && { threadTs }),
    ...(responseUrl !== undefined && { responseUrl }),
    ...(ephemeral ? { source: 'ephemeral' } : ts !== undefined && { source: { ts } }),
  };
}
