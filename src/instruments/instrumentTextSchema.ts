import { z } from 'zod';
import { catalogueWords } from '../language/catalogueTextAsValue.ts';
import { localizedSchema } from '../language/language.ts';
import { schemaError } from './schemaErrorWords.ts';

const should = catalogueWords('dataFaults.a_localized');

/** A text in every language. A text without a language, which is what people write first, is told what it should be. */
export const instrumentTextSchema = z.strictObject(localizedSchema.shape, {
  error: ({ code, input }) =>
    code === 'invalid_type'
      ? schemaError(input === undefined ? 'dataFaults.missing' : 'dataFaults.should', { should })()
      : undefined,
});
