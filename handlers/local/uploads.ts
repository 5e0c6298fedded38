import { randomUUID } from 'node:crypto';
import express, { type RequestHandler } from 'express';
import { readStoredFile, UPLOAD, writeStoredFile } from '../../src/files/storedFilesOnDisk.ts';
import { MOST_BYTES } from '../../src/files/keepFile.ts';
import { FileNotFetched, type SentFile } from '../../src/protocol/sentFile.ts';
import type { LocalAct } from './localAct.ts';
import type { LocalChat } from './localChat.ts';
import type { UploadAnswer } from './pageApiTypes.ts';

/** A file that the page has handed over waits under this name; nothing that was kept has such a one. */
const waiting = (upload: string): string => `${UPLOAD}${upload}`;

/** What the page sends is a file as it is. */
export const rawFile = express.raw({ type: 'application/octet-stream', limit: MOST_BYTES });

/** Lays a file aside for the act that will name it; one that none names is swept away with what nobody knows. */
export async function layAside({ app }: LocalChat, bytes: Uint8Array): Promise<string> {
  const upload = randomUUID();
  await writeStoredFile(app.dataDir, waiting(upload), bytes);
  return upload;
}

/** What the page hands over. */
export function takeUpload(chat: LocalChat): RequestHandler {
  return async ({ body }, response) => {
    const upload = await layAside(chat, Buffer.isBuffer(body) ? body : Buffer.alloc(0));
    response.json({ upload } satisfies UploadAnswer);
  };
}

/** The file that words came with. */
export function filesOfAct({ app }: LocalChat, act: LocalAct): SentFile[] {
  if (act.kind !== 'say' || !act.file) return [];
  const { upload, name } = act.file;
  const fetch = async (mostBytes: number): Promise<Uint8Array> => {
    const bytes = await readStoredFile(app.dataDir, waiting(upload));
    if (bytes === null || bytes.byteLength > mostBytes)
      throw new FileNotFetched(bytes === null ? 'notHandedOver' : 'tooLarge');
    return bytes;
  };
  return [{ name, size: null, fetch }];
}
