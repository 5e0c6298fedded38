import type { FileKind } from '../protocol/fileKind.ts';
import { decodeTextFile } from './decodeTextFile.ts';

/** Whether a kept file is a picture: every one is drawn anew when it comes. */
export const isPictureFile = (kind: FileKind): boolean => kind === 'jpeg';

/** What browsers would run or follow. */
const markup = /^\s*<(?:\?xml|!doctype|svg|html|script|\w+:svg)/i;

/** What a file is; null for anything that Focal does not take: programs, archives, drawings that could run something. */
export function fileKindOf(bytes: Uint8Array): FileKind | null {
  const starts = (text: string, at = 0): boolean =>
    text.split('').every((sign, position) => bytes[at + position] === sign.charCodeAt(0));
  if (starts('\xFF\xD8\xFF')) return 'jpeg';
  if (starts('\x89PNG\r\n\x1A\n')) return 'png';
  if (starts('GIF87a') || starts('GIF89a')) return 'gif';
  if (starts('RIFF') && starts('WEBP', 8)) return 'webp';
  if (starts('%PDF-')) return 'pdf';
  if (starts('PK\x03\x04')) return officeKind(bytes);
  const text = decodeTextFile(bytes);
  return text === null || markup.test(text) ? null : 'text';
}

/** Office files are archives: the names inside stand there as they are. One with macros is none that is taken. */
function officeKind(bytes: Uint8Array): FileKind | null {
  const inside = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (inside.includes('vbaProject.bin')) return null;
  if (inside.includes('xl/workbook.xml')) return 'xlsx';
  return inside.includes('word/document.xml') ? 'docx' : null;
}
