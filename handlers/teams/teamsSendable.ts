import type { Card } from '../cards/card.ts';
import type { FileUpload } from './payloads.ts';

/** What Teams is told of a file: before it is put into a drive, and when it lies there. */
export type FileContent =
  | { description: string; sizeInBytes: number; acceptContext: object; declineContext: object }
  | Pick<FileUpload, 'uniqueId' | 'fileType'>;

/** What Teams takes as one message: a card, a picture, or a file. */
export interface TeamsSendable {
  attachments: { contentType: string; content?: Card | FileContent; contentUrl?: string; name?: string }[];
  /** For the notification; Teams shows it as it is. */
  summary: string;
}
