import { type CatalogueWords, catalogueWords, sayWords } from '../language/catalogueTextAsValue.ts';

/** What schemas say of themselves, by the English text that zod passes on. */
const known = new Map<string, CatalogueWords>();

/** The `error` of a schema, in words of the catalogues: zod gets their English text, and `wordsOfSchemaError` finds them by it. */
export function schemaError(...words: Parameters<typeof catalogueWords>): () => string {
  return () => {
    const said = catalogueWords(...words);
    const text = sayWords(said, 'en');
    known.set(text, said);
    return text;
  };
}

/** The words behind a message of zod; undefined where it is zod's own. */
export function wordsOfSchemaError(text: string): CatalogueWords | undefined {
  return known.get(text);
}
