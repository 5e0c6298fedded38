import { decodeWindows1252 } from '../../files/decodeWindows1252.ts';

/**
 * The text of a file as spreadsheets write it: UTF-8 with or without a mark, UTF-16 with a mark (Excel's "Unicode text"), else
 * Windows-1252, which has a letter for every byte.
 */
export function decodeImportText(content: string | Uint8Array): string {
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '');
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decodeWindows1252(content);
  }
}
