import { createHash } from 'node:crypto';
import { type types, webApi } from '@slack/bolt';
import { z } from 'zod';
import type { FileBlock } from '../../src/protocol/message.ts';
import type { Drawn, Picture } from './drawBlock.ts';
import { context, plain } from './blocks.ts';

/**
 * Hands pictures to Slack and puts image blocks in their place. A picture that Slack does not take is told in words, so
 * that the message arrives all the same.
 */
export function withPictures(client: webApi.WebClient, blocks: Drawn[]): Promise<types.KnownBlock[]> {
  return Promise.all(blocks.map((block) => (block.type === 'picture' ? image(client, block) : Promise.resolve(block))));
}

/** The same blocks with every picture told in words. */
export function withoutPictures(blocks: types.KnownBlock[]): types.KnownBlock[] {
  return blocks.map((block) => (block.type === 'image' ? context(block.alt_text) : block));
}

async function image(client: webApi.WebClient, picture: Picture): Promise<types.KnownBlock> {
  try {
    const { png: bytes, mime, title } = picture;
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${mime ? 'jpg' : 'png'}`;
    const id = await upload(client, { name, bytes, title });
    return { type: 'image', slack_file: { id }, alt_text: picture.alt, title: plain(picture.title) };
  } catch (error) {
    if (error instanceof webApi.SlackError || error instanceof UploadFailed) return context(picture.alt);
    throw error;
  }
}

/** So long after it said that a file is shared Slack may still be at it. */
const SHARED_WITHIN_MS = [500, 1_500, 3_000];

interface Needs {
  client: webApi.WebClient;
  pause: (ms: number) => Promise<void>;
}

/** Puts a file into a channel; false where Slack does not take it, or says that it does and shares nothing. */
export async function shareFile(needs: Needs, channel: string, file: FileBlock): Promise<boolean> {
  const { name, bytes, label } = file;
  try {
    const id = await upload(needs.client, { name, bytes, title: label, channel });
    return await isShared(needs, channel, id);
  } catch (error) {
    if (error instanceof webApi.SlackError || error instanceof UploadFailed) return false;
    throw error;
  }
}

const historySchema = z.object({
  messages: z.array(z.object({ files: z.array(z.object({ id: z.string().optional() })).nullish() })).default([]),
});

/** Looks for the file among the newest messages; true where Slack does not let us look. */
async function isShared({ client, pause }: Needs, channel: string, id: string): Promise<boolean> {
  for (const wait of [0, ...SHARED_WITHIN_MS]) {
    if (wait > 0) await pause(wait);
    const history = await client.conversations.history({ channel, limit: 10 }).catch((error: unknown) => {
      if (error instanceof webApi.SlackError) return null;
      throw error;
    });
    const judged = historySchema.safeParse(history);
    if (!judged.success) return true;
    if (judged.data.messages.some(({ files }) => files?.some((one) => one.id === id))) return true;
  }
  return false;
}

class UploadFailed extends Error {
  override readonly name = 'UploadFailed';
}

interface Upload {
  name: string;
  bytes: Uint8Array;
  title: string;
  /** Where everybody sees it; without it, it is seen where a block shows it. */
  channel?: string;
}

/** The three steps of docs.slack.dev/messaging/working-with-files: ask for an address, send the bytes there, say it is done. */
async function upload(client: webApi.WebClient, { name, bytes, title, channel }: Upload): Promise<string> {
  const place = await client.files.getUploadURLExternal({ filename: name, length: bytes.byteLength });
  if (!place.upload_url || !place.file_id) throw new UploadFailed('Slack gave no address for a file');
  const sent = await fetch(place.upload_url, {
    method: 'POST',
    body: Buffer.from(bytes),
    signal: AbortSignal.timeout(10_000),
  });
  if (!sent.ok) throw new UploadFailed(`Slack answered ${sent.status} to a file`);
  const files: [{ id: string; title: string }] = [{ id: place.file_id, title }];
  await client.files.completeUploadExternal({ files, ...(channel !== undefined && { channel_id: channel }) });
  return place.file_id;
}
