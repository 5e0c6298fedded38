import type { ImportReport } from '../../src/imports/importFileIntoGroup.ts';
import { sayWords } from '../../src/language/catalogueTextAsValue.ts';
import type { Language } from '../../src/language/language.ts';

/** The remarks of an import, as a reader of a language has them. */
export function remarksSaid({ remarks }: Pick<ImportReport, 'remarks'>, language: Language = 'en'): string[] {
  return remarks.map((one) => sayWords(one, language));
}
