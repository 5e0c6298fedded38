import type { Block } from '../../protocol/message.ts';
import type { DocumentBlock } from '../document.ts';

/** The picture of a story in chat; one that is gone is told by its words. */
export function documentStoryPicture({ picture, headline }: Extract<DocumentBlock, { kind: 'story' }>): Block[] {
  if (!picture) return [];
  const { jpeg, alt } = picture;
  if (!jpeg) return [{ kind: 'text', text: alt.text, tone: 'quiet' }];
  const png = new Uint8Array(Buffer.from(jpeg, 'base64'));
  return [{ kind: 'image', png, mime: 'image/jpeg', alt: alt.text, title: headline?.text ?? alt.text }];
}
