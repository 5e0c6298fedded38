import { type Language, languages } from '../../language/language.ts';
import { parseInstrumentText } from '../statementText.ts';
import { parametersOfClaim } from './claimElements.ts';

/** The figures of rows that a statement gives in some of its languages, and lacks in this one. */
export function unevenFigureFaults(
  statement: Record<Language, string>,
  language: Language,
  figures: readonly string[],
): string[] {
  const shown = (one: Language): string[] => {
    const elements = parseInstrumentText(statement[one], one);
    return typeof elements === 'string' ? [] : elements.flatMap(parametersOfClaim);
  };
  const own = shown(language);
  const others = languages.filter((one) => one !== language).flatMap(shown);
  return figures
    .filter((figure) => others.includes(figure) && !own.includes(figure))
    .map((figure) => `lacks {${figure}}, which another language gives: all readers get the same figures`);
}
