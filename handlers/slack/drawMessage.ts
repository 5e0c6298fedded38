import type { Block, Message } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import { type Drawn, drawSlackBlock } from './drawBlock.ts';
import { limits } from './limits.ts';
import { escapeSlackMarkup, shortenedSlackText } from './blocks.ts';
import type { LongValues } from './buttonValues.ts';

/** A notification's length; escaped it is at most five times as long, which Slack still takes. The blocks say it all. */
const NOTIFICATION = 800;

/** One message as Slack takes it. */
export interface SlackMessage {
  /** What notifications and screen readers say; markup characters escaped. */
  text: string;
  blocks: Drawn[];
}

/** The message as one or more Slack messages, in order; a message too long for one is continued in the next. */
export function drawSlackMessage(message: Message, language: Language, long: LongValues): SlackMessage[] {
  const drawn = withoutEcho(withSlackWords(message)).flatMap((block) =>
    drawSlackBlock(block, { language, surface: 'message', long }),
  );
  const text = escapeSlackMarkup(shortenedSlackText(message.text, NOTIFICATION));
  return inMessages(drawn).map((blocks) => ({ text, blocks }));
}

/** A message whose blocks say nothing says its text, so that nobody is left with buttons alone. */
export function withSlackWords(message: Message): Block[] {
  const silent = message.blocks.every(({ kind }) => kind === 'actions' || kind === 'link');
  return silent && message.text !== '' ? [{ kind: 'text', text: message.text }, ...message.blocks] : message.blocks;
}

/** A question whose label or help stands above it already does not say it twice. */
function withoutEcho(blocks: Block[]): Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'ask') return block;
    const above = blocks
      .slice(0, index)
      .flatMap((one) => (one.kind === 'heading' || one.kind === 'text' ? [one.text] : []));
    const { label, help, ...input } = block.input;
    const heard = (text: string) => above.includes(text);
    const said = { ...input, label: heard(label) ? '' : label, ...(help !== undefined && !heard(help) && { help }) };
    return { ...block, input: said };
  });
}

function inMessages(blocks: Drawn[]): Drawn[][] {
  const messages: Drawn[][] = [];
  let room = 0;
  for (const block of blocks) {
    const current = messages.at(-1);
    const size = slackTextLengthOf(block);
    const second = block.type === 'table' && current?.some(({ type }) => type === 'table') === true;
    if (!current || current.length === limits.messageBlocks || size > room || second) {
      messages.push([block]);
      room = limits.messageText - size;
    } else {
      current.push(block);
      room -= size;
    }
  }
  return messages;
}

/** All the words of a block together, labels of buttons and options included. */
export function slackTextLengthOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce<number>((sum, one) => sum + slackTextLengthOf(one), 0);
  if (typeof part !== 'object' || part === null || part instanceof Uint8Array) return 0;
  return Object.entries(part).reduce(
    (sum, [key, value]) =>
      sum + (typeof value === 'string' && (key === 'text' || key === 'alt') ? value.length : slackTextLengthOf(value)),
    0,
  );
}
