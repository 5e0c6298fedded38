import { normalize } from './normalize.ts';

/** In lower case and without accents: how words are compared where people may leave both out, and databases do not. */
export function unaccented(text: string): string {
  return normalize(text, 'NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
