/** What the header of a picture says: its size in pixels, and for a photograph how the camera was held (EXIF 2.3, tag 0x0112). */
export interface PictureHeader {
  width: number;
  height: number;
  /** 1 to 8; 1 is upright. */
  orientation: number;
}

/** The kinds of pictures that can be drawn anew. */
export type PictureKind = 'jpeg' | 'png' | 'gif';

/** Reads a header without unpacking anything; null where it is none. */
export function publicationPictureHeader(kind: PictureKind, bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return sizeOf(kind, view);
  } catch (error) {
    // The file ends within its header.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function sizeOf(kind: PictureKind, view: DataView): PictureHeader | null {
  switch (kind) {
    case 'png':
      return upright(view.getUint32(16), view.getUint32(20));
    case 'gif':
      return upright(view.getUint16(6, true), view.getUint16(8, true));
    case 'jpeg':
      return jpegSize(view);
  }
}

const upright = (width: number, height: number): PictureHeader => ({ width, height, orientation: 1 });

/** Goes from marker to marker (ITU T.81, annex B) until the frame says how large it is. */
function jpegSize(view: DataView): PictureHeader | null {
  let orientation = 1;
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), orientation };
    if (marker === 0xe1) orientation = orientationIn(view, at + 4) ?? orientation;
    if (marker === 0xda || length < 2) return null;
    at += 2 + length;
  }
  return null;
}

/** SOF0 to SOF15, without the three markers among them that are none. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const EXIF = 0x45_78_69_66;
const LITTLE_ENDIAN = 0x49_49;
const ORIENTATION = 0x01_12;
/** No camera writes more. */
const MOST_TAGS = 200;

function orientationIn(view: DataView, at: number): number | null {
  if (view.getUint32(at) !== EXIF) return null;
  const tiff = at + 6;
  const little = view.getUint16(tiff) === LITTLE_ENDIAN;
  const directory = tiff + view.getUint32(tiff + 4, little);
  const tags = Math.min(view.getUint16(directory, little), MOST_TAGS);
  for (let tag = 0; tag < tags; tag++) {
    const entry = directory + 2 + 12 * tag;
    if (view.getUint16(entry, little) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}
