import { readFileSync } from 'node:fs';
import { fontFilesFor } from './fonts.ts';

/** Whether a font has a glyph for a code point. */
type Has = (code: number) => boolean;

const known = new Map<string, Has>();

/** The letters of a text that none of the fonts has that the text is set in, each once. Signs without a shape need none. */
export function lettersOutsideFonts(text: string): string[] {
  const faces = fontFilesFor(text).map(glyphsOf);
  const isShapeless = (letter: string): boolean => /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(letter);
  return [...new Set(text)].filter(
    (letter) => !isShapeless(letter) && !faces.some((has) => has(letter.codePointAt(0) ?? 0)),
  );
}

function glyphsOf(file: string): Has {
  const read = known.get(file) ?? charactersOf(readFileSync(file));
  known.set(file, read);
  return read;
}

/** The `cmap` table of a TrueType font (OpenType 1.9, cmap), in format 12 where there is one, else in format 4. */
function charactersOf(font: Buffer): Has {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (record === undefined) throw new Error('a font without cmap');
  const cmap = font.readUInt32BE(record + 8);
  const maps = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + 8 * index),
  );
  const inFormat = (format: number) => maps.find((at) => font.readUInt16BE(at) === format);
  const [whole, basic] = [inFormat(12), inFormat(4)];
  if (whole !== undefined) return inRanges(rangesOfFormat12(font, whole));
  if (basic !== undefined) return inRanges(rangesOfFormat4(font, basic));
  throw new Error('a font whose cmap is of neither format 12 nor 4');
}

type Range = readonly [first: number, last: number];

const inRanges =
  (ranges: readonly Range[]): Has =>
  (code) =>
    ranges.some(([first, last]) => code >= first && code <= last);

function rangesOfFormat12(font: Buffer, at: number): Range[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
    const group = at + 16 + 12 * index;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
  });
}

/** Its segments; the last one, of U+FFFF, is no letter. */
function rangesOfFormat4(font: Buffer, at: number): Range[] {
  const size = font.readUInt16BE(at + 6);
  return Array.from({ length: size / 2 - 1 }, (_, index) => {
    const end = at + 14 + 2 * index;
    return [font.readUInt16BE(end + size + 2), font.readUInt16BE(end)] as const;
  });
}
