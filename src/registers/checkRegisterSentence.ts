import { ErrorCode, FormatError } from 'intl-messageformat';
import { parseInstrumentText } from '../instruments/statementTextFaults.ts';
import { type CatalogueWords, catalogueWords } from '../language/catalogueTextAsValue.ts';
import type { Language } from '../language/language.ts';
import { formatText } from '../language/translate.ts';

/** Tries a sentence of a register with every value that there is; null where it can be made. */
export function checkRegisterSentence(
  text: string,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): CatalogueWords | null {
  const elements = parseInstrumentText(text, language);
  if (!Array.isArray(elements)) return elements;
  try {
    formatText(language, text, values);
    return null;
  } catch (error) {
    if (error instanceof FormatError && error.code === ErrorCode.MISSING_VALUE)
      return catalogueWords('dataFaults.noSentenceValue', { name: /"([^"]*)"/.exec(error.message)?.[1] ?? '' });
    // A text was to be said as a day or a time.
    if (error instanceof RangeError) return catalogueWords('dataFaults.noDateInSentence');
    throw error;
  }
}
