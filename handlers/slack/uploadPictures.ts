import { createHash } from 'node:crypto';
import type { types } from '@slack/bolt';
import type { Drawn, Picture } from './drawBlock.ts';
import { context, slackPlainText } from './blocks.ts';
import { completeSlackUpload, isSlackUploadFailure, uploadBytesToSlack, type UploadNeeds } from './upload.ts';

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
    const id = await uploadBytesToSlack(needs, { name, bytes, title });
    await completeSlackUpload(needs, { id, title });
    return { type: 'image', slack_file: { id }, alt_text: picture.alt, title: slackPlainText(picture.title) };
  } catch (error) {
    if (isSlackUploadFailure(error)) return context(picture.alt);
    throw error;
  }
}
