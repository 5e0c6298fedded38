import { drawMessageCards } from '../cards/drawMessage.ts';
import type { Message } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import { type Audience, audiences, audienceCovers, audienceSchema } from '../../src/protocol/audience.ts';
import { localFileSeal } from './fileAddressSeal.ts';
import type { ConversationName, ShownMessage } from './pageApiTypes.ts';
import { type BotRecord, decodeRecord } from './localRecord.ts';
import type { LocalRow } from './store.ts';

/** LocalMessage.conversation of a person's direct chat with the bot. */
export const localPersonConversation = (personId: number): string => `person:${personId}`;
/** LocalMessage.conversation of what is published to an audience. */
export const localAudienceConversation = (audience: string): string => `audience:${audience}`;

/** The conversations that a person sees, by the names that the page calls them: their own, and what their audience and wider ones get. */
export function localConversationsOf(
  personId: number,
  own: Audience,
): { name: ConversationName; conversation: string }[] {
  return [
    { name: 'direct' as const, conversation: localPersonConversation(personId) },
    ...audiences
      .filter((name) => audienceCovers(name, own))
      .map((name) => ({ name, conversation: localAudienceConversation(name) })),
  ];
}

/** Draws a row for a reader. Null for a row that an older program wrote in a way that this one cannot read. */
export function showLocalRow(row: LocalRow, language: Language): ShownMessage | null {
  const record = decodeRecord(row.body);
  const conversation = nameOf(row.conversation);
  if (record === null || conversation === null) return null;
  const base = { id: row.id, conversation, at: row.at.toISOString() };
  const key = row.key?.startsWith('act:') ? { key: row.key.slice('act:'.length) } : {};
  if (record.kind === 'said') return { ...base, ...key, author: 'person', text: record.text, cards: [] };
  return {
    ...base,
    ...key,
    ...(record.replaces === undefined ? {} : { replaces: record.replaces }),
    author: 'bot',
    text: record.message.text,
    cards: drawMessageCards(record.message, {
      language,
      imageUrl: (image) => `/local/pictures/${placeOf(row.id, record, image)}`,
      fileUrl: (file) => `/local/files/${placeOf(row.id, record, file)}`,
    }),
  };
}

function nameOf(conversation: string): ConversationName | null {
  const [kind, name] = conversation.split(':');
  return kind === 'person' ? 'direct' : (audienceSchema.safeParse(name).data ?? null);
}

/** Rows as they read from the top: what was replaced shows what replaced it, in its old place. */
export function showLocalRows(rows: LocalRow[], language: Language): ShownMessage[] {
  const shown = new Map<number, ShownMessage>();
  for (const row of rows) {
    const message = showLocalRow(row, language);
    if (message === null) continue;
    const place = message.replaces !== undefined && shown.has(message.replaces) ? message.replaces : message.id;
    shown.set(place, { ...message, id: place });
  }
  return [...shown.values()];
}

/**
 * Pictures and files stand in the rows; the page fetches each by its row and its place among the blocks, with a seal: whoever is not
 * shown the row cannot make one up from its number.
 */
function placeOf(rowId: number, { message }: BotRecord, block: Message['blocks'][number]): string {
  const position = message.blocks.indexOf(block);
  return `${rowId}/${position}/${localFileSeal(rowId, position)}`;
}
