import type { Card } from '../cards/card.ts';
import type { FileContent } from './drawFile.ts';

/** What Teams takes as one message: a card, a picture, or a file. */
export interface Sendable {
  attachments: { contentType: string; content?: Card | FileContent; contentUrl?: string; name?: string }[];
  /** For the notification; Teams shows it as it is. */
  summary: string;
}
