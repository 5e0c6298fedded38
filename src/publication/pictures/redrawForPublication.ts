import { Resvg } from '@resvg/resvg-js';
import { encodePublicationJpeg, type Opaque } from './jpeg.ts';
import type { PictureHeader } from './publicationPictureHeader.ts';

/** The longer side of a picture, in pixels: a page's width at 180 dots an inch. */
const LONGEST = 1_280;

/** How a picture is turned upright, by its orientation: a matrix of SVG, for its own width and height. */
const turns: Record<number, (width: number, height: number) => string> = {
  2: (w) => `-1 0 0 1 ${w} 0`,
  3: (w, h) => `-1 0 0 -1 ${w} ${h}`,
  4: (_w, h) => `1 0 0 -1 0 ${h}`,
  5: () => '0 1 1 0 0 0',
  6: (_w, h) => `0 1 -1 0 ${h} 0`,
  7: (w, h) => `0 -1 -1 0 ${h} ${w}`,
  8: (w) => `0 -1 1 0 0 ${w}`,
};

/** How large a picture is once it is upright and no larger than need be. */
export function redrawnPictureSize({ width, height, orientation }: PictureHeader): { width: number; height: number } {
  const [wide, high] = orientation > 4 ? [height, width] : [width, height];
  const scale = Math.min(1, LONGEST / Math.max(wide, high));
  return { width: Math.max(1, Math.round(wide * scale)), height: Math.max(1, Math.round(high * scale)) };
}

/**
 * Draws a picture anew, point by point, upright and upon white, as JPEG: whatever else its file held (where and with what it was taken,
 * comments, a second file behind the first) is left behind. Null where there is nothing to be seen.
 */
export async function redrawForPublication(
  mime: string,
  bytes: Uint8Array,
  header: PictureHeader,
): Promise<Buffer | null> {
  const size = redrawnPictureSize(header);
  const [wide, high] = header.orientation > 4 ? [header.height, header.width] : [header.width, header.height];
  // Drawn twice as large and brought together: the drawing library itself leaves points out where it makes a picture smaller.
  const fold = wide >= 2 * size.width ? 2 : 1;
  const turn = turns[header.orientation]?.(header.width, header.height);
  const source = `data:${mime};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${size.width * fold}" height="${size.height * fold}" viewBox="0 0 ${wide} ${high}" preserveAspectRatio="none"><image width="${header.width}" height="${header.height}" preserveAspectRatio="none"${turn ? ` transform="matrix(${turn})"` : ''} xlink:href="${source}"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const opaque = uponWhite(pixels, size, fold);
  return opaque && (await encodePublicationJpeg(opaque));
}

/** Brings points together, `fold` by `fold`; null where none of them is to be seen. */
function uponWhite(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
  fold: number,
): Opaque | null {
  const rgba = new Uint8ClampedArray(4 * width * height);
  let seen = false;
  for (let point = 0; point < width * height; point++) {
    const [row, column] = [Math.floor(point / width), point % width];
    let [red, green, blue, opacity] = [0, 0, 0, 0];
    for (let part = 0; part < fold * fold; part++) {
      const at = 4 * ((fold * row + Math.floor(part / fold)) * fold * width + fold * column + (part % fold));
      red += pixels[at] ?? 0;
      green += pixels[at + 1] ?? 0;
      blue += pixels[at + 2] ?? 0;
      opacity += pixels[at + 3] ?? 0;
    }
    seen ||= opacity > 0;
    const parts = fold * fold;
    // Colours come weighed by their opacity.
    const white = 255 - opacity / parts;
    rgba[4 * point] = red / parts + white;
    rgba[4 * point + 1] = green / parts + white;
    rgba[4 * point + 2] = blue / parts + white;
    rgba[4 * point + 3] = 255;
  }
  return seen ? { width, height, rgba } : null;
}
