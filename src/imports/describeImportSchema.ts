import { z } from 'zod';
import { sayWords, type WordsOrText } from '../language/catalogueTextAsValue.ts';

const shouldBe = z.registry<{ words: WordsOrText }>();

/** Says of a schema what a value of it should be; help and templates read the English text as its description. */
export function describeImportSchema<Schema extends z.ZodType>(schema: Schema, words: WordsOrText): Schema {
  const described = schema.describe(sayWords(words, 'en'));
  shouldBe.add(described, { words });
  return described;
}

/** What a value should be, as `describeImportSchema` says it. */
export function importValueDescription(schema: z.ZodType | undefined): WordsOrText | undefined {
  return schema && shouldBe.get(schema)?.words;
}
