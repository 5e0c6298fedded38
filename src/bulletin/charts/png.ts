import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colour type 2 of PNG (W3C PNG, section 11.2.2): red, green and blue, no transparency. */
const RGB = 2;

/**
 * The same picture without its transparency, which must be unused: eight bits a channel, RGBA, not interlaced, as resvg
 * writes it. A PDF takes such a picture as it is; one with transparency has to be unpacked and parted, at several times
 * the time and memory.
 */
export function opaquePng(png: Buffer): Buffer {
  const header = Buffer.from(png.subarray(16, 29));
  if (header.readUInt8(8) !== 8 || header.readUInt8(9) !== 6 || header.readUInt8(12) !== 0) {
    throw new Error('Only an 8-bit RGBA picture that is not interlaced can be made opaque');
  }
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const pixels = unfiltered(inflateSync(dataOf(png)), 4 * width, height);
  const rows = Buffer.alloc(height * (1 + 3 * width));
  let to = 0;
  for (let from = 0; from < pixels.length; from += 4) {
    // Each row begins with the number of its filter: none, which serves flat colours best.
    if (from % (4 * width) === 0) to += 1;
    rows[to++] = pixels[from] ?? 0;
    rows[to++] = pixels[from + 1] ?? 0;
    rows[to++] = pixels[from + 2] ?? 0;
  }
  header.writeUInt8(RGB, 9);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function dataOf(png: Buffer): Buffer {
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return Buffer.concat(data);
}

/** Undoes the filters of rows (W3C PNG, section 9.2) of four bytes a pixel. */
function unfiltered(rows: Buffer, stride: number, height: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const from = row * (stride + 1);
    const filter = rows[from] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = row * stride + x;
      const left = x < 4 ? 0 : (out[at - 4] ?? 0);
      const up = row === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < 4 || row === 0 ? 0 : (out[at - stride - 4] ?? 0);
      out[at] = (rows[from + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
