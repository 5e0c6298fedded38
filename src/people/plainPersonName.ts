import { unaccented } from '../language/unaccented.ts';

/**
 * A name as names are compared: without case, accents and signs, the sign before a name in a chat, and the article that some languages put
 * before a place: "Le Caire", "los Países Bajos".
 */
export function plainPersonName(text: string): string {
  return unaccented(text)
    .replace(APOSTROPHES, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^@/, '')
    .replace(/^(?:the|le|la|les|l|el|los|las) (?=\S)/, '');
}

/** Whether words are a name, or a part of one: "oneill", "o neill" and "O'Neill" are the same. */
export function matchesPersonName(words: string, name: string, part: 'whole' | 'part' = 'whole'): boolean {
  return [plainPersonName, closedName].some((form) => {
    const said = form(words);
    return said !== '' && (part === 'part' ? form(name).includes(said) : form(name) === said);
  });
}

const APOSTROPHES = /[’'‘ʼ`´]/g;

const closedName = (text: string): string => plainPersonName(text.replace(APOSTROPHES, ''));
