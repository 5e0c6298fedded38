import type { MatrixQuestion } from '../instruments/instrument.ts';
import { instrumentRowParameter } from '../instruments/statementParameters.ts';
import { type Language, localizedIn } from '../language/language.ts';
import type { PartFigure, SaidPart } from './analysis.ts';
import { listWords } from '../language/listsInWords.ts';
import { translate } from '../language/translate.ts';
import type { ShownCount } from './suppression/suppressCounts.ts';

/**
 * The rows of a matrix with the figure of each, the greatest first: "governments (17) and NGOs (14)". A row whose count is not shown is
 * not named, as a name without its figure says nothing: that the list is not whole is said behind, and then it keeps the order of the
 * questions, as the first of those that are left may not be the greatest. Where no count may be said, the rows are named all the same.
 */
export function conclusionRowsInWords(
  matrix: MatrixQuestion | null,
  parts: readonly SaidPart[],
  language: Language,
): string {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const named = (matrix?.rows ?? []).flatMap(({ key, label, inText }) => {
    const figure = parts.find(({ part }) => part === key);
    const value = figure && ('mean' in figure ? figure.mean : figure.numerator);
    if (figure === undefined || value === undefined || value === null) return [];
    const words =
      'mean' in figure && typeof value === 'number' ? number.format(value) : countInSentence(value, language);
    // What is no figure stands behind the figures; among themselves they say no order.
    const rank = typeof value === 'number' ? value : 1;
    return [{ rank, words, name: localizedIn(inText ?? label, language) }];
  });
  const listOf = (rows: typeof named): string =>
    listWords(
      rows.map(({ name, words }) => (words === null ? name : `${name} (${words})`)),
      language,
    );
  const said = named.filter(({ words }) => words !== null);
  const count = named.length - said.length;
  if (count === 0) return listOf(said.toSorted((a, b) => b.rank - a.rank));
  return said.length === 0
    ? translate(language, 'analysis.partsHidden', { parts: listOf(named) })
    : translate(language, 'analysis.partsUntold', { parts: listOf(said), count });
}

/** A sentence has no legend as tables have: what is not shown is said behind, and has no words here. */
function countInSentence(count: ShownCount, language: Language): string | null {
  if (count === 'hidden') return null;
  return typeof count === 'number' ? String(count) : translate(language, 'analysis.countFew');
}

/** The count or the mean of a row; null for a mean of nothing. */
function figureOf(part: PartFigure): number | null {
  return 'mean' in part ? part.mean : part.numerator;
}

/** Each row's figure as a parameter of its own, `part` before its key: a statement that names a row uses it. */
export function conclusionRowParameters(parts: readonly PartFigure[]): Record<string, number> {
  return Object.fromEntries(parts.map((part) => [instrumentRowParameter(part.part), figureOf(part) ?? 0]));
}
