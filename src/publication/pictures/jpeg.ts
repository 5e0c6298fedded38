import { huffmanTable, lengths, symbols, zigzag } from './jpegTables.ts';

/** A picture as it was drawn, upon white: red, green and blue of each point, a byte each. */
export interface Opaque {
  width: number;
  height: number;
  rgb: Uint8Array;
}

/** Like a photograph of good quality: 1 is the finest. */
const COARSENESS = 0.36;
/** How finely the eye sees light and colour, by frequency (ITU T.81, annex K.1), row by row. */
const light = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
  87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
  72, 92, 95, 98, 112, 100, 103, 99,
];
const colour = Array.from({ length: 64 }, (_, at) =>
  at % 8 < 4 && at < 32
    ? ([17, 18, 24, 47, 18, 21, 26, 66, 24, 26, 56, 99, 47, 66, 99, 99][(at >> 3) * 4 + (at % 8)] ?? 99)
    : 99,
);
const steps = [light, colour].map((table) => table.map((step) => Math.max(1, Math.round(step * COARSENESS))));
const waves = Float64Array.from({ length: 64 }, (_, at) => {
  const [u, x] = [at >> 3, at & 7];
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16);
});

/**
 * A baseline JPEG (ITU T.81) with one Huffman table for all: nothing of the file that a picture came in is in it but what is to be seen.
 * No package at hand writes one; photographs as PNG would be ten times as large.
 */
export function encodeJpeg({ width, height, rgb }: Opaque): Buffer {
  const bits = new BitWriter();
  const before = [0, 0, 0];
  const block = new Float64Array(64);
  for (let top = 0; top < height; top += 8)
    for (let left = 0; left < width; left += 8)
      for (let channel = 0; channel < 3; channel++) {
        fill(block, { width, height, rgb }, { top, left, channel });
        before[channel] = writeBlock(bits, frequencies(block), steps[Math.min(channel, 1)] ?? [], before[channel] ?? 0);
      }
  return Buffer.concat([headers(width, height), bits.end(), Buffer.from([0xff, 0xd9])]);
}

/** Eight by eight points as lightness or one of the two colour differences (JFIF 1.02); beyond the edge the edge goes on. */
function fill(
  block: Float64Array,
  { width, height, rgb }: Opaque,
  { top, left, channel }: { top: number; left: number; channel: number },
): void {
  for (let at = 0; at < 64; at++) {
    const row = Math.min(top + (at >> 3), height - 1);
    const point = 3 * (row * width + Math.min(left + (at & 7), width - 1));
    const [r, g, b] = [rgb[point] ?? 0, rgb[point + 1] ?? 0, rgb[point + 2] ?? 0];
    if (channel === 0) block[at] = 0.299 * r + 0.587 * g + 0.114 * b - 128;
    else if (channel === 1) block[at] = -0.168_736 * r - 0.331_264 * g + 0.5 * b;
    else block[at] = 0.5 * r - 0.418_688 * g - 0.081_312 * b;
  }
}

const half = new Float64Array(64);
const found = new Float64Array(64);

/** The discrete cosine transform, rows and then columns. */
function frequencies(block: Float64Array): Float64Array {
  for (let row = 0; row < 64; row += 8) for (let u = 0; u < 8; u++) half[row + u] = sum(block, row, 1, u);
  for (let column = 0; column < 8; column++)
    for (let u = 0; u < 8; u++) found[8 * u + column] = sum(half, column, 8, u);
  return found;
}

function sum(values: Float64Array, from: number, step: number, u: number): number {
  let total = 0;
  for (let x = 0; x < 8; x++) total += (values[from + step * x] ?? 0) * (waves[8 * u + x] ?? 0);
  return total;
}

/** Writes one block: its mean as the difference from the block before, then each frequency with the zeros before it. */
function writeBlock(bits: BitWriter, values: Float64Array, step: readonly number[], before: number): number {
  const level = (place: number): number => {
    const at = zigzag[place] ?? 0;
    return Math.round((values[at] ?? 0) / (step[at] ?? 1));
  };
  const mean = level(0);
  bits.number(huffman.mean, 0, mean - before);
  let zeros = 0;
  for (let place = 1; place < 64; place++) {
    const value = level(place);
    if (value === 0) {
      zeros += 1;
      continue;
    }
    for (; zeros > 15; zeros -= 16) bits.code(huffman.detail, 0xf0);
    bits.number(huffman.detail, zeros, value);
    zeros = 0;
  }
  if (zeros > 0) bits.code(huffman.detail, 0);
  return mean;
}

const huffman = {
  mean: huffmanTable(lengths.mean, symbols.mean),
  detail: huffmanTable(lengths.detail, symbols.detail),
};

/** Bits as JPEG packs them: a byte of ones is followed by a zero, so that it is no marker. */
class BitWriter {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  code(table: ReadonlyMap<number, { code: number; length: number }>, symbol: number): void {
    const known = table.get(symbol);
    if (!known) throw new Error(`no code for ${symbol}`);
    this.#put(known.code, known.length);
  }

  number(table: ReadonlyMap<number, { code: number; length: number }>, zeros: number, value: number): void {
    const size = 32 - Math.clz32(Math.abs(value));
    this.code(table, 16 * zeros + size);
    this.#put(value < 0 ? value + 2 ** size - 1 : value, size);
  }

  end(): Buffer {
    if (this.#count > 0) this.#put(0x7f, 8 - this.#count);
    return Buffer.from(this.#bytes);
  }

  #put(value: number, length: number): void {
    for (let bit = length - 1; bit >= 0; bit--) {
      this.#held = (this.#held << 1) | ((value >> bit) & 1);
      this.#count += 1;
      if (this.#count < 8) continue;
      this.#bytes.push(this.#held);
      if (this.#held === 0xff) this.#bytes.push(0);
      [this.#held, this.#count] = [0, 0];
    }
  }
}

function headers(width: number, height: number): Buffer {
  const segment = (marker: number, ...data: number[]): number[] => [0xff, marker, ...word(data.length + 2), ...data];
  const inZigzag = (table: readonly number[]): number[] => zigzag.map((at) => table[at] ?? 1);
  return Buffer.from([
    0xff,
    0xd8,
    ...segment(0xe0, ...Buffer.from('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 0, 0),
    ...steps.flatMap((table, id) => segment(0xdb, id, ...inZigzag(table))),
    ...segment(0xc0, 8, ...word(height), ...word(width), 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1),
    ...segment(0xc4, 0x00, ...lengths.mean, ...symbols.mean),
    ...segment(0xc4, 0x10, ...lengths.detail, ...symbols.detail),
    ...segment(0xda, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0),
  ]);
}

const word = (value: number): number[] => [value >> 8, value & 0xff];
