import { z } from 'zod';
import { languages, languageSchema } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { unaccented } from '../../language/unaccented.ts';
import { audiences } from '../../protocol/audience.ts';
import { type EditorAct, editorVerbs, type Format, formats } from '../../protocol/bulletinEditingIntent.ts';
import { sections } from '../../protocol/bulletinSection.ts';

const directions = ['up', 'down'] as const;
/** What people call a format, beside its own name. */
const formatWords = new Map<string, Format>([
  ['markdown', 'md'],
  ['word', 'docx'],
  ['doc', 'docx'],
  ['web', 'html'],
]);

/** No word of a list is longer. */
const LONGEST_WORD = 60;
/** A round's label, audience, language and format take no more characters. */
const LONGEST_DETAILS = 300;

/** Whether a word, in any of the languages, is one of those that a catalogue lists for something. */
function calls(word: string, listed: (language: (typeof languages)[number]) => string): boolean {
  if (word.length > LONGEST_WORD) return false;
  const said = unaccented(word);
  return languages.some((language) => listed(language).split(',').map(unaccented).includes(said));
}

/**
 * Reads an act from words in any of the languages: the verb, then what the verb is about, then the text, of which line breaks
 * stay. Null where there is no verb. What cannot be read is left out, and the act asks for it.
 */
export function parseEditorWords(words: string): EditorAct | null {
  const [said, rest] = firstWord(words);
  const verb = editorVerbs.find((one) => calls(said, (language) => translate(language, `bulletin.verb_${one}`)));
  if (!verb) return null;
  return { do: verb, ...detailsOf(verb, rest) };
}

function detailsOf(verb: EditorAct['do'], rest: string): Partial<EditorAct> {
  switch (verb) {
    case 'item':
    case 'cut':
    case 'restore':
    case 'separate':
    case 'section':
    case 'move':
    case 'merge':
    case 'word':
    case 'language':
      return itemDetails(verb, rest);
    case 'show':
      return named(head(rest));
    case 'preview':
    case 'fetch':
      return ofRound(head(rest)) ?? named(head(rest));
    case 'erratum': {
      const { number, rest: behind } = leadingNumber(rest);
      return { ...given('issue', number), ...given('text', behind || undefined) };
    }
    case 'publish':
      return z.iso.date().safeParse(rest).success ? { on: rest } : given('text', rest || undefined);
    case 'return':
    case 'find':
      return given('text', rest || undefined);
    default:
      return {};
  }
}

function itemDetails(verb: EditorAct['do'], words: string): Partial<EditorAct> {
  const { number, rest } = leadingNumber(words);
  const item = given('item', number);
  const [word, behind] = firstWord(rest);
  switch (verb) {
    case 'section': {
      const section = sections.find((one) => calls(word, (language) => translate(language, `bulletin.called_${one}`)));
      return { ...item, ...given('section', section) };
    }
    case 'move': {
      const to = directions.find((one) => calls(word, (language) => translate(language, `bulletin.to_${one}`)));
      return { ...item, ...given('to', to) };
    }
    case 'merge': {
      const [, into] = /^(?:\p{L}+\s+)?(\d{1,9})$/u.exec(rest) ?? [];
      return { ...item, ...given('into', into === undefined ? undefined : Number(into)) };
    }
    case 'word': {
      const language = languageSchema.safeParse(word.toLowerCase()).data;
      const text = language === undefined ? rest : behind;
      return { ...item, ...given('language', language), ...given('text', text || undefined) };
    }
    case 'language':
      return { ...item, ...given('text', rest || undefined) };
    default:
      return item;
  }
}

/** Issue, audience, language and format, in any order: each is known by its word. */
function named(words: string): Partial<EditorAct> {
  return Object.assign({}, ...words.split(/\s+/).map((word) => detailIn(word) ?? {})) as Partial<EditorAct>;
}

function detailIn(word: string): Partial<EditorAct> | null {
  const low = word.toLowerCase();
  if (/^[1-9]\d{0,8}$/.test(word)) return { issue: Number(word) };
  const audience = audiences.find((one) => calls(word, (language) => translate(language, `bulletin.readers_${one}`)));
  if (audience) return { audience };
  const language = languageSchema.safeParse(low).data;
  if (language) return { language };
  const format = formatWords.get(low) ?? formats.find((one) => one === low);
  return format ? { format } : null;
}

/** A round's label with audience, language and format behind it; null where every word is a detail, and none a label's. */
function ofRound(words: string): Partial<EditorAct> | null {
  const all = words.split(/\s+/).filter((word) => word !== '');
  if (all.every((word) => detailIn(word) !== null)) return null;
  const isLabel = (word: string): boolean => detailIn(word)?.issue !== undefined || detailIn(word) === null;
  const end = all.findLastIndex(isLabel) + 1;
  return { ...named(all.slice(end).join(' ')), round: all.slice(0, end).join(' ') };
}

const head = (words: string): string => words.slice(0, LONGEST_DETAILS);

function firstWord(words: string): [word: string, rest: string] {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*)$/s.exec(words) ?? [];
  return [word, rest.trim()];
}

function leadingNumber(words: string): { number: number | undefined; rest: string } {
  const [, number, rest = ''] = /^(?:([1-9]\d{0,8})(?!\S))?\s*(.*)$/s.exec(words) ?? [];
  return { number: number === undefined ? undefined : Number(number), rest };
}

function given<Key extends keyof EditorAct>(key: Key, value: EditorAct[Key] | undefined): Partial<EditorAct> {
  return value === undefined ? {} : { [key]: value };
}
