import type encodeWithMozJpeg from '@jsquash/jpeg/encode.js';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A picture as it was drawn, upon white: red, green, blue and 255 of each point, a byte each. */
export interface Opaque {
  width: number;
  height: number;
  rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** Like a photograph of good quality: 100 is the finest. */
const QUALITY = 82;

/** A progressive JPEG by MozJPEG: nothing of the file that a picture came in is in it but what is to be seen. */
export async function encodePublicationJpeg({ width, height, rgba }: Opaque): Promise<Buffer> {
  const encode = await (ready ??= loadEncoder());
  return Buffer.from(await encode({ width, height, data: rgba, colorSpace: 'srgb' }, { quality: QUALITY }));
}

let ready: ReturnType<typeof loadEncoder> | undefined;

/** Loaded when the first picture is drawn. The package fetches its program itself, which only a browser can. */
async function loadEncoder(): Promise<typeof encodeWithMozJpeg> {
  const { default: encode, init } = await import('@jsquash/jpeg/encode.js');
  const program = await readFile(fileURLToPath(import.meta.resolve('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm')));
  await init({ wasmBinary: new Uint8Array(program).buffer });
  return encode;
}
