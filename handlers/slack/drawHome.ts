import type { Message } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { type Drawn, drawSlackBlock } from './drawBlock.ts';
import { withSlackWords } from './drawMessage.ts';
import { limits } from './limits.ts';
import { context } from './blocks.ts';
import type { LongValues } from './buttonValues.ts';

/**
 * The home tab: the messages below each other. What is beyond the length of a home tab stays where it can be asked for,
 * and the last line says so.
 */
export function drawSlackHome(messages: Message[], language: Language, long: LongValues): Drawn[] {
  const drawing = { language, surface: 'view', long } as const;
  const parts = messages.map((message) => withSlackWords(message).flatMap((block) => drawSlackBlock(block, drawing)));
  const blocks = parts.flatMap((part, index): Drawn[] => (index === 0 ? part : [{ type: 'divider' }, ...part]));
  if (blocks.length <= limits.viewBlocks) return blocks;
  return [...blocks.slice(0, limits.viewBlocks - 1), context(translate(language, 'slack.homeGoesOn'))];
}
