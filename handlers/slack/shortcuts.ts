import type { App as BoltApp } from '@slack/bolt';
import { OFFER } from './manifestNames.ts';
import { shortcutSchema } from './payloads.ts';
import { directPlace } from './messagePlace.ts';
import { parsePrintedWords } from './parseWordsToBot.ts';
import type { Slack } from './slackContext.ts';
import { slackReceivedIn } from './receivePayload.ts';
import { respondInSlack } from './respond.ts';

/** "Offer to the bulletin" on a message: the rest, and the consent, is asked in the direct chat. */
export function listenToShortcuts(bolt: BoltApp, slack: Slack): void {
  bolt.shortcut(OFFER, async ({ body, context }) => {
    const judged = shortcutSchema.safeParse(body);
    if (!judged.success) return;
    const { user, message, trigger_id: triggerId } = judged.data;
    const place = { ...directPlace(user.id), triggerId };
    const text = await parsePrintedWords(slack, message.text, user.id);
    const account = { userId: user.id, teamId: user.team_id };
    await respondInSlack(slack, { place, account, received: slackReceivedIn(context) }, { kind: 'contribute', text });
  });
}
