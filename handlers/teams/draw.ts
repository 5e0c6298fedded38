import { decodeIntent } from '../../src/protocol/intent.ts';
import type { Block, FileBlock, Message } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import type { Card, CardElement } from '../cards/card.ts';
import { actionSets } from '../cards/drawActions.ts';
import { drawMessageCards } from '../cards/drawMessage.ts';
import { asConsent } from './drawFile.ts';
import { maxFileBytes } from './upload.ts';
import type { TeamsSendable } from './sendable.ts';

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

/** The blocks up to each picture, with its words, or each file; in the place of one that is too large, how else it can be read. */
function partsOf({ blocks }: Message, language: Language): Part[] {
  const parts: Part[] = [{ blocks: [] }];
  for (const block of blocks) {
    const part = parts.at(-1);
    if (!part) continue;
    if (block.kind === 'file' && block.bytes.byteLength > maxFileBytes)
      part.blocks.push({ kind: 'text', text: translate(language, 'teams.noFile', { name: block.name }) });
    else if (block.kind === 'file') {
      part.file = block;
      parts.push({ blocks: [] });
    } else if (block.kind !== 'image') part.blocks.push(block);
    else {
      part.blocks.push({ kind: 'heading', text: block.title }, { kind: 'text', text: block.alt, tone: 'quiet' });
      part.picture = block;
      parts.push({ blocks: [] });
    }
  }
  return parts.filter(({ blocks: some }, position) => some.length > 0 || position === 0);
}

function asPicture({ png, alt, title }: Image): TeamsSendable {
  const contentUrl = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return { attachments: [{ contentType: 'image/png', contentUrl, name: `${title}.png` }], summary: shortened(alt) };
}

/** The cards of a message without pictures. A button that opens a form opens a dialog, and has a twin for clients without. */
function drawCards(message: Message, language: Language): Card[] {
  // No picture and no file is left in it, so no address is asked for.
  const drawing = { language, imageUrl: () => '', fileUrl: () => '' };
  return drawMessageCards(message, drawing).map((card) => ({
    ...card,
    body: card.body.flatMap((element) => withDialogs(element, language)),
  }));
}

function withDialogs(element: CardElement, language: Language): CardElement[] {
  const actions = element['actions'];
  if (element.type !== 'ActionSet' || !Array.isArray(actions)) return [element];
  const here = translate(language, 'teams.formHere');
  const all = (actions as CardElement[]).flatMap((action) => {
    const data = action['data'] as { intent?: unknown } | undefined;
    if (!opensForm(data?.intent)) return [action];
    const { style: _, ...quiet } = action;
    return [
      { ...action, data: { ...data, msteams: { type: 'task/fetch' } } },
      { ...quiet, title: here },
    ];
  });
  const { id, ...rest } = element;
  // Two sets that were one cannot both have its id.
  return actionSets(all).map((set, position) => ({ ...rest, ...set, ...(id && position === 0 && { id }) }));
}

function opensForm(encoded: unknown): boolean {
  const intent = typeof encoded === 'string' ? decodeIntent(encoded) : null;
  return intent?.kind === 'update' && intent.by === 'page';
}

export function asTeamsMessage(card: Card, text: string): TeamsSendable {
  return { attachments: [asAttachment(card)], summary: shortened(text) };
}

export function asAttachment(content: Card): { contentType: string; content: Card } {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= maxSummary ? text : `${characters.slice(0, maxSummary - 1).join('')}…`;
}
