import type { Block, FileBlock, Message } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import type { Card } from '../cards/card.ts';
import { drawMessageCards } from '../cards/drawMessage.ts';
import { asThinTeamsBar } from './drawProgressBar.ts';
import { asConsent } from './drawFile.ts';
import { withTeamsDialogs } from './drawDialogButtons.ts';
import { maxFileBytes } from './uploadToDrive.ts';
import type { TeamsSendable } from './teamsSendable.ts';

type Image = Extract<Block, { kind: 'image' }>;

/** A larger picture is told in words alone (https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability). */
const maxPictureBytes = 1024 * 1024;
const maxSummary = 300;

/**
 * A message as Teams messages in reading order. Pictures go as messages of their own, for they need no room on it; their words
 * stand on the card before them, so that they say the same to who cannot see them. For a file it is asked whether it may
 * be put into the person's OneDrive.
 */
export function drawSendables(message: Message, language: Language): TeamsSendable[] {
  const parts = partsOf(message, language);
  return parts.flatMap(({ blocks, picture, file }) => {
    const cards = blocks.length > 0 || parts.length === 1 ? drawCards({ ...message, blocks }, language) : [];
    const sendables = cards.map((card) => asTeamsMessage(card, message.text));
    if (file) return [...sendables, asConsent(file)];
    return picture && picture.png.byteLength <= maxPictureBytes ? [...sendables, asPicture(picture)] : sendables;
  });
}

interface Part {
  blocks: Block[];
  picture?: Image;
  file?: FileBlock;
}

/**
 * The blocks in parts that each end with a picture or a file. The words of a picture, and what belongs to it up to the next heading
 * or picture, stand on one card above it; for a file that is too large it is said how else it can be read.
 */
function partsOf({ blocks }: Message, language: Language): Part[] {
  const parts: Part[] = [{ blocks: [] }];
  for (const block of blocks) {
    if (parts.at(-1)?.file || (parts.at(-1)?.picture && (block.kind === 'image' || block.kind === 'heading')))
      parts.push({ blocks: [] });
    const part = parts.at(-1);
    if (!part) continue;
    if (block.kind === 'file' && block.bytes.byteLength > maxFileBytes)
      part.blocks.push({ kind: 'text', text: translate(language, 'teams.noFile', { name: block.name }) });
    else if (block.kind === 'file') part.file = block;
    else if (block.kind !== 'image') part.blocks.push(block);
    else {
      part.blocks.push({ kind: 'heading', text: block.title }, { kind: 'text', text: block.alt, tone: 'quiet' });
      part.picture = block;
    }
  }
  return parts;
}

function asPicture({ png, mime, alt, title }: Image): TeamsSendable {
  const contentType = mime ?? 'image/png';
  const contentUrl = `data:${contentType};base64,${Buffer.from(png).toString('base64')}`;
  const name = mime ? title : `${title}.png`;
  return { attachments: [{ contentType, contentUrl, name }], summary: shortened(alt) };
}

/** The cards of a message without pictures. */
function drawCards(message: Message, language: Language): Card[] {
  // No picture and no file is left in it, so no address is asked for.
  const drawing = { language, imageUrl: () => '', fileUrl: () => '' };
  return drawMessageCards(message, drawing).map((card) => ({
    ...card,
    body: withTeamsDialogs(card.body, language).map(asThinTeamsBar),
  }));
}

export function asTeamsMessage(card: Card, text: string): TeamsSendable {
  return { attachments: [asTeamsAttachment(card)], summary: shortened(text) };
}

export function asTeamsAttachment(content: Card): { contentType: string; content: Card } {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= maxSummary ? text : `${characters.slice(0, maxSummary - 1).join('')}…`;
}
