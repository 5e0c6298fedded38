import type { MessageKey } from './catalogue.ts';
import type { Language } from './language.ts';
import { alternativeWords, listWords } from './listsInWords.ts';
import { translate } from './translate.ts';

/**
 * A text of the catalogues as a value: it is said in the language of whoever reads it. A parameter may be words itself, a list ("A, B and
 * C"), or a list `anyOf` which something is ("A, B or C").
 */
export interface CatalogueWords {
  key: MessageKey;
  parameters: Readonly<
    Record<string, number | WordsOrText | readonly WordsOrText[] | { anyOf: readonly WordsOrText[] }>
  >;
}

/** Words, or a text that is the same in every language: a value of a file, for instance. */
export type WordsOrText = CatalogueWords | string;

export function catalogueWords(key: MessageKey, parameters: CatalogueWords['parameters'] = {}): CatalogueWords {
  return { key, parameters };
}

/** Words in a language. Throws as `translate` does. */
export function sayWords(message: WordsOrText, language: Language): string {
  if (typeof message === 'string') return message;
  const each = (parts: readonly WordsOrText[]): string[] => parts.map((one) => sayWords(one, language));
  const said = (part: CatalogueWords['parameters'][string]): string | number => {
    if (typeof part !== 'object') return part;
    if ('key' in part) return sayWords(part, language);
    return 'anyOf' in part ? alternativeWords(each(part.anyOf), language) : listWords(each(part), language);
  };
  const parameters = Object.entries(message.parameters).map(([name, part]) => [name, said(part)] as const);
  return translate(language, message.key, Object.fromEntries(parameters));
}

/** Words that were found several times, each once, in their order. */
export function distinctWords(words: readonly CatalogueWords[]): CatalogueWords[] {
  return [...new Map(words.map((one) => [JSON.stringify(one), one])).values()];
}
