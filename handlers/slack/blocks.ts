import type { types } from '@slack/bolt';
import { limits } from './limits.ts';

/** A text that Slack shows as it stands: no markup, no mention, no link, no emoji code. */
export function slackPlainText(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

/** For the one field that Slack reads as markup, a message's fallback text: nothing in it can become a mention or a link. */
export function escapeSlackMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Literal words in a rich text. */
export function slackWords(text: string, style?: { bold?: boolean; italic?: boolean }): types.RichTextText {
  return style ? { type: 'text', text, style } : { type: 'text', text };
}

export function richText(...elements: types.RichTextBlockElement[]): types.RichTextBlock {
  return { type: 'rich_text', elements };
}

export function slackLine(...elements: types.RichTextElement[]): types.RichTextSection {
  return { type: 'rich_text_section', elements };
}

/** Small grey words. */
export function context(text: string): types.ContextBlock {
  return { type: 'context', elements: [slackPlainText(text)] };
}

/**
 * The text in pieces of at most `length` characters, whole when put together again. Breaks after a paragraph, a line, a
 * sentence or a word, whichever comes last in the second half of a piece; never inside a surrogate pair.
 */
export function splitSlackText(text: string, length: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > length) {
    const end = breakBefore(rest, length);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, rest];
}

function breakBefore(text: string, length: number): number {
  const window = text.slice(0, length);
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = window.lastIndexOf(mark);
    if (at >= length / 2) return at + mark.length;
  }
  const lastUnit = window.charCodeAt(length - 1);
  return lastUnit >= 0xd800 && lastUnit <= 0xdbff ? length - 1 : length;
}

/** The beginning of a text that is shown whole elsewhere. */
export function shortenedSlackText(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = breakBefore(text, length - 1);
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Items in groups whose sizes add up to what one block may hold. */
export function inSlackBlocks<Item>(items: Item[], size: (item: Item) => number): Item[][] {
  const groups: Item[][] = [];
  let room = 0;
  for (const item of items) {
    if (size(item) > room) {
      groups.push([]);
      room = limits.text;
    }
    groups.at(-1)?.push(item);
    room -= size(item);
  }
  return groups;
}

/** A bullet list of texts, in as many blocks as it takes. */
export function bulletList(items: readonly string[]): types.RichTextBlock[] {
  const parts = items.filter((item) => item !== '').flatMap((item) => splitSlackText(item, limits.text));
  return inSlackBlocks(parts, (part) => part.length).map((group) =>
    richText({ type: 'rich_text_list', style: 'bullet', elements: group.map((item) => slackLine(slackWords(item))) }),
  );
}
