import { createHash } from 'node:crypto';
import type { types } from '@slack/bolt';
import type { Drawn, Picture } from './drawBlock.ts';
import { context, plain } from './blocks.ts';
import { completeUpload, isNotUploaded, uploadBytes, type UploadNeeds } from './upload.ts';

/**
 * Hands pictures to Slack and puts image blocks in their place. A picture that Slack does not take is told in words, so
 * that the message arrives all the same.
 */
export function uploadSlackPictures(needs: UploadNeeds, blocks: Drawn[]): Promise<types.KnownBlock[]> {
  return Promise.all(blocks.map((block) => (block.type === 'picture' ? image(needs, block) : Promise.resolve(block))));
}

/** The same blocks with every picture told in words. */
export function withoutPictures(blocks: types.KnownBlock[]): types.KnownBlock[] {
  return blocks.map((block) => (block.type === 'image' ? context(block.alt_text) : block));
}

async function image(needs: UploadNeeds, picture: Picture): Promise<types.KnownBlock> {
  try {
    const { png: bytes, mime, title } = picture;
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${mime ? 'jpg' : 'png'}`;
    const id = await uploadBytes(needs, { name, bytes, title });
    await completeUpload(needs, { id, title });
    return { type: 'image', slack_file: { id }, alt_text: picture.alt, title: plain(picture.title) };
  } catch (error) {
    if (isNotUploaded(error)) return context(picture.alt);
    throw error;
  }
}
