import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 2000, 00:00, in the format of MS-DOS: the same files always give the same bytes. */
const date = ((2000 - 1980) << 9) | (1 << 5) | 1;

/** Files by name as a zip archive (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
export function zip(files) {
  const parts = [];
  const entries = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const facts = factsOf(Buffer.from(name), content, packed);
    const local = Buffer.concat([signature(0x04034b50), facts, Buffer.from(name), packed]);
    entries.push(
      Buffer.concat([signature(0x02014b50), short(20), facts, short(0, 0, 0), long(0, offset), Buffer.from(name)]),
    );
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const count = entries.length;
  const end = Buffer.concat([
    signature(0x06054b50),
    short(0, 0, count, count),
    long(directory.length, offset),
    short(0),
  ]);
  return Buffer.concat([...parts, directory, end]);
}

/** Version needed, names in UTF-8, deflated, when, checksum, sizes, length of the name, no extra field. */
function factsOf(name, content, packed) {
  return Buffer.concat([
    short(20, 0x0800, 8, 0, date),
    long(crc32(content), packed.length, content.length),
    short(name.length, 0),
  ]);
}

const signature = (value) => long(value);

function short(...values) {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => buffer.writeUInt16LE(value, index * 2));
  return buffer;
}

function long(...values) {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32LE(value >>> 0, index * 4));
  return buffer;
}
