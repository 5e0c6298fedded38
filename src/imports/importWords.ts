import { z } from 'zod';
import type { MessageKey } from '../language/catalogue.ts';
import type { Language } from '../language/language.ts';
import { listWords } from '../language/lists.ts';
import { translate } from '../language/translate.ts';

/** Words about a file as a value: they are said in the language of whoever imports. A parameter may be words itself, or a list. */
export interface ImportWords {
  key: MessageKey;
  parameters: Readonly<Record<string, string | number | ImportMessage | readonly ImportMessage[]>>;
}

/** Words, or a text that has one language only: a value of the file, or what a data file's own loader says. */
export type ImportMessage = ImportWords | string;

export function importWords(key: MessageKey, parameters: ImportWords['parameters'] = {}): ImportWords {
  return { key, parameters };
}

export function sayImportWords(message: ImportMessage, language: Language): string {
  if (typeof message === 'string') return message;
  const said = (part: ImportWords['parameters'][string]): string | number => {
    if (typeof part !== 'object') return part;
    if ('key' in part) return sayImportWords(part, language);
    return listWords(
      part.map((one) => sayImportWords(one, language)),
      language,
    );
  };
  const parameters = Object.entries(message.parameters).map(([name, part]) => [name, said(part)] as const);
  return translate(language, message.key, Object.fromEntries(parameters));
}

const shouldBe = z.registry<{ words: ImportMessage }>();

/** Says of a schema what a value of it should be; help and templates read the English text as its description. */
export function importShould<Schema extends z.ZodType>(schema: Schema, words: ImportMessage): Schema {
  const described = schema.describe(sayImportWords(words, 'en'));
  shouldBe.add(described, { words });
  return described;
}

/** What a value should be: as `importShould` says it, else in the schema's own words. */
export function importShouldOf(schema: z.ZodType | undefined): ImportMessage | undefined {
  return schema && (shouldBe.get(schema)?.words ?? schema.description);
}
