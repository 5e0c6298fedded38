/** In lower case and without accents: how words are compared where people may leave both out, and databases do not. */
export function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
