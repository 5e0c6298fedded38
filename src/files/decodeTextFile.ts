import { decodeWindows1252 } from './decodeWindows1252.ts';

/** Signs that no text has: all control characters but tab, line feed and carriage return. */
const notText = /(?![\t\n\r\u0080-\u009F])\p{Cc}/u;

/** A text in UTF-8, or else in Windows-1252 as older spreadsheets write it; null where the bytes are no text. */
export function decodeTextFile(bytes: Uint8Array): string | null {
  if (bytes.byteLength === 0 || bytes.includes(0)) return null;
  const text = inUtf8(bytes) ?? decodeWindows1252(bytes);
  return notText.test(text) ? null : text;
}

function inUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
