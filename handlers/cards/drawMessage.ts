import type { Message } from '../../src/protocol/message.ts';
import { cardBytesOf, type Card, makeCard, maxCardBytes } from './card.ts';
import { type CardDrawing, drawCardBlock, type Piece } from './drawBlock.ts';
import { cardPlainText } from './cardPlainText.ts';

/**
 * A message as one card, or as several in reading order where one would be too long for Teams: nothing is cut.
 * A message without blocks shows its text.
 */
export function drawMessageCards(message: Message, drawing: CardDrawing): Card[] {
  const pieces = message.blocks.flatMap((block, position) =>
    drawCardBlock(block, drawing, message.blocks.slice(0, position)),
  );
  const shown = pieces.length > 0 ? pieces : cardPlainText(message.text).map((element) => [element]);
  return pack(shown, maxCardBytes - cardBytesOf(makeCard(summary(message), []))).map((body) =>
    makeCard(summary(message), body.flat()),
  );
}

/** Twin texts are one or two sentences; one that is not must not eat the room of the card. */
function summary(message: Message): string {
  return Array.from(message.text).slice(0, 500).join('');
}

function pack(pieces: Piece[], room: number): Piece[][] {
  const cards: Piece[][] = [];
  let left = 0;
  for (const piece of pieces) {
    const bytes = cardBytesOf(piece);
    if (bytes > left || cards.length === 0) {
      cards.push([]);
      left = room;
    }
    cards.at(-1)?.push(piece);
    left -= bytes;
  }
  return cards;
}
