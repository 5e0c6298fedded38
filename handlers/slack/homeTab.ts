import { createHash } from 'node:crypto';
import type { types } from '@slack/bolt';
import { converseNow } from '../../src/conversation/converse.ts';
import { translate } from '../../src/language/translate.ts';
import { home } from '../../src/protocol/doorIntents.ts';
import type { Message } from '../../src/protocol/message.ts';
import { logNotTakenBySlack } from './clients.ts';
import type { Slack } from './slackContext.ts';
import { slackSenderOf } from './senderAccount.ts';
import type { SlackAccount } from './slackAccount.ts';
import { drawnSlackHome, slackHomeRedrawn, slackHomesOpenedSince, keepSlackHome } from './store.ts';

/** A home tab that nobody has looked at for so long is drawn again when it is opened. */
const LOOKED_AT_MS = 14 * 24 * 3_600_000;

/** Draws the home tab for somebody who has just opened it. */
export async function openHome(slack: Slack, account: SlackAccount): Promise<void> {
  const { userId } = account;
  await inTurn(slack, userId, async () => {
    const shown = await publish(slack, account, await drawFor(slack, account));
    await keepSlackHome(slack.app.db, { tenant: slack.workspace.team, userId }, shown, slack.clock());
  });
}

/**
 * Draws the home tab of somebody who did something, where they have one and it shows something else now. A failure is
 * logged only: what they did stands.
 */
export async function refreshHome(slack: Slack, userId: string): Promise<void> {
  await attempt(slack, async () => {
    const drawn = await drawnSlackHome(slack.app.db, { tenant: slack.workspace.team, userId });
    if (drawn !== null) await redraw(slack, { userId, drawn });
  });
}

/**
 * Draws these home tabs where they were looked at lately and no longer show how things are; facts change on any channel. False
 * where one could not be drawn: the others are all the same.
 */
export async function refreshHomes(slack: Slack, whose: 'everybody' | ReadonlySet<string>): Promise<boolean> {
  if (whose !== 'everybody' && whose.size === 0) return true;
  const since = new Date(slack.clock().getTime() - LOOKED_AT_MS);
  let all = true;
  for (const home of await slackHomesOpenedSince(slack.app.db, slack.workspace.team, since))
    if (whose === 'everybody' || whose.has(home.userId)) all = (await attempt(slack, () => redraw(slack, home))) && all;
  return all;
}

/** Draws a home tab while nobody waits for it; false where that failed, which is a bug where Slack is not to blame. */
async function attempt(slack: Slack, draw: () => Promise<void>): Promise<boolean> {
  try {
    await draw();
    return true;
  } catch (error) {
    if (!logNotTakenBySlack(slack, error)) slack.app.reportBug(error);
    return false;
  }
}

async function redraw(slack: Slack, { userId, drawn }: { userId: string; drawn: string }): Promise<void> {
  await inTurn(slack, userId, async () => {
    const view = await drawFor(slack, { userId });
    if (hashOf(view) === drawn) return;
    const shown = await publish(slack, { userId }, view);
    await slackHomeRedrawn(slack.app.db, { tenant: slack.workspace.team, userId }, shown);
  });
}

/** One drawing of somebody's home tab after the other: an older one never stands in the place of a newer one. */
function inTurn(slack: Slack, userId: string, work: () => Promise<void>): Promise<void> {
  return slack.inOrder(`home:${userId}`, work);
}

/** Shows a home tab; where another process has drawn it meanwhile, as things stand now. The hash of what is shown. */
async function publish(slack: Slack, account: SlackAccount, view: types.HomeView): Promise<string> {
  if (await slack.gateway.publishHome(account.userId, view)) return hashOf(view);
  const anew = await drawFor(slack, account);
  await slack.gateway.publishHome(account.userId, anew);
  return hashOf(anew);
}

async function drawFor(slack: Slack, account: SlackAccount): Promise<types.HomeView> {
  const sender = slackSenderOf(slack, account);
  const { reply, language } = await converseNow(slack, { sender, place: 'direct', intent: home.of({}) });
  const empty: Message = { text: translate(language, 'slack.nothingOpen'), blocks: [] };
  return slack.gateway.drawHome(reply.messages.length > 0 ? reply.messages : [empty], language);
}

/** Pictures get a new file each time, so what is compared is everything but them. */
function hashOf(view: types.HomeView): string {
  const comparable = view.blocks.filter(({ type }) => type !== 'image');
  return createHash('sha256').update(JSON.stringify(comparable)).digest('base64url');
}
