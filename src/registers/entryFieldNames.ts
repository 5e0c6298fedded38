import type { MessageKey } from '../language/catalogue.ts';
import { languages } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { trimSigns } from '../language/trimSigns.ts';
import { unaccented } from '../language/unaccented.ts';
import { registerFieldParts, type RegisterField } from './registerField.ts';

/** What a name in a text stands for: a field, a part of the counts, or the place. */
export interface NamedEntryField {
  field: RegisterField | 'place';
  part: string | null;
}

/** The names of fields as people write them: label, key and other words, in all languages, without what stands in brackets. */
export function entryFieldNames(fields: readonly RegisterField[]): Map<string, NamedEntryField> {
  const names = new Map<string, NamedEntryField>();
  const add = (folded: string, named: NamedEntryField): void => {
    if (folded !== '' && !names.has(folded)) names.set(folded, named);
  };
  for (const field of fields) for (const name of foldedWordsOf(field)) add(name, { field, part: null });
  for (const field of fields.filter(({ kind }) => kind === 'counts'))
    for (const part of Object.keys(registerFieldParts(field) ?? {}))
      for (const name of [part, ...inAll(`registers.part_${part}` as MessageKey)])
        add(foldEntryFieldName(name), { field, part });
  for (const name of inAll('registers.place')) add(foldEntryFieldName(name), { field: 'place', part: null });
  return names;
}

/** What stands behind a number of a field that counts something, the longest first, each ready to be looked for in a folded text. */
export function entryCountNames(fields: readonly RegisterField[]): { key: string; words: RegExp }[] {
  const names = fields
    .filter(({ kind }) => kind === 'count')
    .flatMap((field) => foldedWordsOf(field).map((name) => ({ key: field.key, name })));
  return names
    .toSorted((one, other) => other.name.length - one.name.length)
    .map(({ key, name }) => ({ key, words: new RegExp(`^${name.replace(/[^a-z0-9 ]/g, '.')}(?![a-z])`) }));
}

/** A name as it is compared: without accents, signs around it and what stands in brackets. */
export function foldEntryFieldName(name: string): string {
  const [bare = ''] = unaccented(name).replaceAll('’', "'").split('(');
  return trimSigns(bare.replace(/\s+/g, ' '), ' ,;:.', ' ,;:.');
}

/** Folded once for each field: every line that somebody types is laid beside all of them. */
const foldedWords = new WeakMap<RegisterField, string[]>();

function foldedWordsOf(field: RegisterField): string[] {
  const known = foldedWords.get(field);
  if (known) return known;
  const { key, label, said } = field;
  const words = [key, ...languages.flatMap((language) => [label[language], ...(said?.[language].split(',') ?? [])])];
  const folded = words.map(foldEntryFieldName);
  foldedWords.set(field, folded);
  return folded;
}

const inAll = (key: MessageKey): string[] => languages.map((language) => translate(language, key));
