import { createHash } from 'node:crypto';
import { type types, webApi } from '@slack/bolt';
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
    const { png: bytes, alt, title } = picture;
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.png`;
    const id = await upload(client, { name, bytes, title, alt });
    return { type: 'image', slack_file: { id }, alt_text: picture.alt, title: plain(picture.title) };
  } catch (error) {
    if (error instanceof webApi.SlackError || error instanceof UploadFailed) return context(picture.alt);
    throw error;
  }
}

/** Puts a file into a channel; false where Slack does not take it. */
export async function shareFile(client: webApi.WebClient, channel: string, file: FileBlock): Promise<boolean> {
  const { name, bytes, label } = file;
  try {
    await upload(client, { name, bytes, title: label, channel });
    return true;
  } catch (error) {
    if (error instanceof webApi.SlackError || error instanceof UploadFailed) return false;
    throw error;
  }
}

class UploadFailed extends Error {
  override readonly name = 'UploadFailed';
}

interface Upload {
  name: string;
  bytes: Uint8Array;
  title: string;
  alt?: string;
  /** Where everybody sees it; without it, it is seen where a block shows it. */
  channel?: string;
}

/** The three steps of docs.slack.dev/messaging/working-with-files: ask for an address, send the bytes there, say it is done. */
async function upload(client: webApi.WebClient, { name, bytes, title, alt, channel }: Upload): Promise<string> {
  const described = alt === undefined ? {} : { alt_text: alt };
  const place = await client.files.getUploadURLExternal({ filename: name, length: bytes.byteLength, ...described });
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
