import { webApi } from '@slack/bolt';
import { withMentionedNames, writeMention } from '../../src/protocol/mention.ts';
import type { Account } from '../../src/people/identifyPerson.ts';
import { parseSlackText, slackMentionsIn, withoutSlackBotMention } from './parseText.ts';
import { profileOf } from './senderAccount.ts';
import type { Slack } from './slackContext.ts';

/** So many names are asked of Slack for one text; whoever else is mentioned keeps the label that Slack gives, if any. */
const NAMES_AT_MOST = 10;

/**
 * What a person typed to the bot, without its own name in front; whom they mention stays an account. Slack is asked for the names
 * only where it is known who speaks.
 */
export async function parseSlackWordsToBot(slack: Slack, text: string, userId: string): Promise<string> {
  const { team, botUserId } = slack.workspace;
  const said = withoutSlackBotMention(text, botUserId);
  const mentioned = slackMentionsIn(said);
  const known = mentioned.length > 0 && (await slack.core.identify(slack.app, accountOf(slack, userId), slack.clock()));
  const names = known ? await namesOf(slack, mentioned) : new Map<string, string>();
  return parseSlackText(said, (id, label) =>
    writeMention({ platform: 'slack', tenant: team, userId: id, name: names.get(id) ?? label }),
  );
}

/** The same for a text that is kept as it is: with names. */
export async function parsePrintedWords(slack: Slack, text: string, userId: string): Promise<string> {
  return withMentionedNames(await parseSlackWordsToBot(slack, text, userId));
}

const accountOf = ({ workspace }: Slack, userId: string): Account => ({
  platform: 'slack',
  tenant: workspace.team,
  userId,
});

async function namesOf(slack: Slack, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const userId of userIds.slice(0, NAMES_AT_MOST)) {
    const profile = await profileOf(slack, userId).catch((error: unknown) => {
      // The words count without the name.
      if (error instanceof webApi.SlackError) return null;
      throw error;
    });
    const name = profile?.profile?.real_name ?? profile?.real_name;
    if (name) names.set(userId, name);
  }
  return names;
}
