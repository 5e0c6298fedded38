/** Bytes as older spreadsheets and editors of Windows write them: a letter for every byte. */
export function decodeWindows1252(bytes: Uint8Array): string {
  // Told that more may follow, as Node 20 takes them for Latin-1 otherwise: "’" and "€" would be control characters.
  return new TextDecoder('windows-1252').decode(bytes, { stream: true });
}
