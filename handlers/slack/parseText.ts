/** What Slack writes in angle brackets: a mention, a channel, a group, a date or a link, with the words that are shown. */
const REFERENCE = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;

/**
 * What a person typed, as they see it: Slack's escapes undone, links by their address, and people as `mention` writes them, by
 * their user id and the label that Slack gives with it in some places.
 */
export function parseSlackText(text: string, mention: (userId: string, label: string) => string): string {
  const shown = text.replace(REFERENCE, (_, sign: string, target: string, label: string | undefined) => {
    if (sign === '@') return mention(target, unescape(label ?? ''));
    if (sign === '#') return `#${label ?? target}`;
    if (sign === '!') return label ?? `@${target.split('^')[0] ?? ''}`;
    return parseLink(target, label);
  });
  return unescape(shown).trim();
}

/** Mentions whose names are asked for: each costs a call to Slack. Nobody mentions more people in one message. */
const MOST_MENTIONS = 20;

/** The user ids that a text mentions, each once; the first twenty of them. */
export function slackMentionsIn(text: string): string[] {
  const mentioned = new Set<string>();
  for (const [, userId = ''] of text.matchAll(/<@([A-Z0-9]{1,40})[|>]/g)) {
    mentioned.add(userId);
    if (mentioned.size === MOST_MENTIONS) break;
  }
  return [...mentioned];
}

/** The text without the mention of the bot that it begins with. */
export function withoutSlackBotMention(text: string, botUserId: string): string {
  return text.replace(new RegExp(`^\\s*<@${botUserId}(\\|[^>]*)?>[,:]?\\s*`), '');
}

/** Slack makes `iom.int` a link to http://iom.int by itself: then the label is what was typed. */
function parseLink(target: string, label: string | undefined): string {
  if (label === undefined) return target;
  const bare = target.replace(/^(https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');
  return bare === label.replace(/\/$/, '') ? label : `${label} (${target})`;
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
