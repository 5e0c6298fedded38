import type { App as BoltApp } from '@slack/bolt';
import type { Received } from '../../src/conversation/receivedEvent.ts';
import { INTENT } from './drawActions.ts';
import { ANSWER } from './drawAsk.ts';
import { PAGE } from './drawForm.ts';
import { turnPage } from './viewSubmissions.ts';
import { type ButtonPress, buttonPressSchema } from './payloads.ts';
import { directPlace, isSlackDirect, type SlackPlace } from './place.ts';
import { parsePress } from './parsePress.ts';
import type { Slack } from './slack.ts';
import { receivedIn } from './receive.ts';
import { respondInSlack } from './respond.ts';

/** A second press of the same button so soon is a double click. */
const DOUBLE_CLICK_MS = 3_000;

/** Buttons and menus, in messages, on the home tab and on the pages of a form. */
export function listenToButtonPresses(bolt: BoltApp, slack: Slack): void {
  bolt.action(new RegExp(`^(${INTENT}:.*|${ANSWER})$`), ({ body, context }) =>
    pressedOnce(slack, body, (press) => onButtonPress(slack, press, receivedIn(context))),
  );
  bolt.action(new RegExp(`^${PAGE}:`), ({ body, context }) =>
    pressedOnce(slack, body, (press) => turnPage(slack, press, receivedIn(context))),
  );
}

/** Carries out a press; one whose answer could not be shown may be pressed again at once. */
async function pressedOnce(
  { processed }: Slack,
  body: unknown,
  carryOut: (press: ButtonPress) => Promise<boolean>,
): Promise<void> {
  const judged = buttonPressSchema.safeParse(body);
  if (!judged.success) return;
  const key = keyOf(judged.data);
  if ((await processed.claim(key, DOUBLE_CLICK_MS)) !== 'claimed') return;
  if (!(await carryOut(judged.data))) await processed.release(key);
}

/** What makes two presses the same: who, on which message or view, which button. */
function keyOf({ user, channel, container, view, actions: [action] }: ButtonPress): string {
  const where = view?.id ?? `${channel?.id ?? ''}/${container.message_ts ?? ''}`;
  return `press:${user.id}:${where}:${action?.block_id ?? ''}:${action?.action_id ?? ''}:${action?.selected_option?.value ?? ''}`;
}

async function onButtonPress(slack: Slack, press: ButtonPress, received: Received): Promise<boolean> {
  const place = await placeOf(slack, press);
  const account = { userId: press.user.id, teamId: press.user.team_id };
  return respondInSlack(slack, { place, account, received }, await parsePress(slack.app.db, press));
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
