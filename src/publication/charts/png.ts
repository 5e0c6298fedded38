import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A picture as it was drawn: red, green, blue and opacity of each point, row by row, a byte each. */
interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * A picture as PNG without transparency, which must be unused: eight bits of red, green and blue (W3C PNG, section
 * 11.2.2). A PDF takes such a picture as it is; one with transparency has to be unpacked and parted, at several times
 * the time and memory.
 */
export function opaqueChartPng({ width, height, pixels }: Pixels): Buffer {
  if (pixels.length !== 4 * width * height) throw new Error('a picture has four bytes a point');
  const rows = Buffer.allocUnsafe(height * (1 + 3 * width));
  let from = 0;
  let to = 0;
  for (let row = 0; row < height; row++) {
    // Each row begins with the number of its filter: none, which serves flat colours best.
    rows[to++] = 0;
    for (let column = 0; column < width; column++) {
      rows[to++] = pixels[from] ?? 0;
      rows[to++] = pixels[from + 1] ?? 0;
      rows[to++] = pixels[from + 2] ?? 0;
      from += 4;
    }
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', headerOf(width, height)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND'),
  ]);
}

/** Eight bits a channel, colour type 2 (red, green, blue), the only compression and filtering there are, not interlaced. */
function headerOf(width: number, height: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return header;
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
