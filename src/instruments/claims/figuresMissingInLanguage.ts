import { type CatalogueWords, catalogueWords } from '../../language/catalogueTextAsValue.ts';
import { type Language, languages } from '../../language/language.ts';
import { parseInstrumentText } from '../statementTextFaults.ts';
import { parametersOfClaim } from './claimElements.ts';

/** The figures of rows that a statement gives in some of its languages, and lacks in this one. */
export function claimFiguresMissing(
  statement: Record<Language, string>,
  language: Language,
  figures: readonly string[],
): CatalogueWords[] {
  const shown = (one: Language): string[] => {
    const elements = parseInstrumentText(statement[one], one);
    return Array.isArray(elements) ? elements.flatMap(parametersOfClaim) : [];
  };
  const own = shown(language);
  const others = languages.filter((one) => one !== language).flatMap(shown);
  return figures
    .filter((figure) => others.includes(figure) && !own.includes(figure))
    .map((figure) => catalogueWords('dataFaults.lacksFigure', { figure }));
}
