import { createHash } from 'node:crypto';
import { type types, webApi } from '@slack/bolt';
import type { Drawn, Picture } from './drawBlock.ts';
import { context, plain } from './pieces.ts';

/**
 * Hands pictures to Slack and puts image blocks in their place. A picture that Slack does not take is told in words, so
 * that the message arrives all the same.
 */
export async function withPictures(client: webApi.WebClient, blocks: Drawn[]): Promise<types.KnownBlock[]> {
  const finished: types.KnownBlock[] = [];
  for (const block of blocks) finished.push(block.type === 'picture' ? await image(client, block) : block);
  return finished;
}

/** The same blocks with every picture told in words. */
export function withoutPictures(blocks: types.KnownBlock[]): types.KnownBlock[] {
  return blocks.map((block) => (block.type === 'image' ? context(block.alt_text) : block));
}

async function image(client: webApi.WebClient, picture: Picture): Promise<types.KnownBlock> {
  try {
    const id = await upload(client, picture);
    return { type: 'image', slack_file: { id }, alt_text: picture.alt, title: plain(picture.title) };
  } catch (error) {
    if (error instanceof webApi.SlackError || error instanceof UploadFailed) return context(picture.alt);
    throw error;
  }
}

class UploadFailed extends Error {
  override readonly name = 'UploadFailed';
}

/** The three steps of docs.slack.dev/messaging/working-with-files: ask for an address, send the bytes there, say it is done. */
async function upload(client: webApi.WebClient, { png, alt, title }: Picture): Promise<string> {
  const filename = `${createHash('sha256').update(png).digest('hex').slice(0, 16)}.png`;
  const place = await client.files.getUploadURLExternal({ filename, length: png.byteLength, alt_text: alt });
  if (!place.upload_url || !place.file_id) throw new UploadFailed('Slack gave no address for a picture');
  const sent = await fetch(place.upload_url, {
    method: 'POST',
    body: Buffer.from(png),
    signal: AbortSignal.timeout(10_000),
  });
  if (!sent.ok) throw new UploadFailed(`Slack answered ${sent.status} to a picture`);
  await client.files.completeUploadExternal({ files: [{ id: place.file_id, title }] });
  return place.file_id;
}
