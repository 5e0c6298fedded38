import { Refusal } from '../../core/refusal.ts';
import { renderInWorker } from '../renderWorker.ts';
import { type PictureKind, publicationPictureHeader } from './publicationPictureHeader.ts';
import { redrawnPictureSize } from './redrawForPublication.ts';

/** A picture as it is kept: JPEG, upright, with nothing but what is to be seen. */
export interface CleanPicture {
  bytes: Buffer;
  width: number;
  height: number;
}

/** In points. Unpacked each takes four bytes, so a small file may be a large picture: its header says it before anything is unpacked. */
const MOST_POINTS = 25_000_000;
/** Of a side: no camera and no screen makes less. */
const LEAST_SIDE = 2;

/** Draws a picture anew. Refuses in words what is too large to be unpacked, and what cannot be drawn. */
export async function cleanPictureForPublication(
  name: string,
  kind: PictureKind,
  bytes: Uint8Array,
): Promise<CleanPicture> {
  const header = publicationPictureHeader(kind, bytes);
  if (!header || Math.min(header.width, header.height) < LEAST_SIDE) throw new Refusal('files.brokenPicture', { name });
  const { width, height } = header;
  if (width * height > MOST_POINTS)
    throw new Refusal('files.tooManyPoints', { name, width, height, most: MOST_POINTS / 1_000_000 });
  const [drawn] = await renderInWorker({ kind: 'redraw', mime: `image/${kind}`, bytes, header });
  if (!drawn) throw new Refusal('files.brokenPicture', { name });
  return { bytes: drawn, ...redrawnPictureSize(header) };
}
