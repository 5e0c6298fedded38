import { type CatalogueWords, catalogueWords } from '../../language/catalogueTextAsValue.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import type { MatrixQuestion } from '../instrument.ts';
import { instrumentRowParameter } from '../statementParameters.ts';
import type { Element } from '../statementTextFaults.ts';
import { isClaimLiteral, parametersOfClaim } from './claimElements.ts';
import { nameWordsInClaim, wordsInClaim } from './claimPhrases.ts';

type Row = MatrixQuestion['rows'][number];

/** Where a text names a row, in words: the place of the first of them; undefined where it does not. */
function placeOfRow(said: readonly string[], { label, inText }: Row, language: Language): number | undefined {
  for (const name of [label, inText]) {
    const words = name ? nameWordsInClaim(localizedIn(name, language), language) : [];
    const found = words.filter((word) => said.includes(word));
    // More than half of the words that carry its meaning name it.
    if (words.length > 0 && found.length > words.length / 2)
      return Math.min(...found.map((word) => said.indexOf(word)));
  }
  return undefined;
}

/** Rows that some words name without the figure of each beside them. */
export function nakedRowClaimFaults(
  text: string,
  shown: ReadonlySet<string>,
  language: Language,
  rows: readonly Row[],
): CatalogueWords[] {
  const said = wordsInClaim(text, language);
  return rows.flatMap((row) => {
    const figure = instrumentRowParameter(row.key);
    if (shown.has(figure) || placeOfRow(said, row, language) === undefined) return [];
    return [catalogueWords('dataFaults.rowWithoutFigure', { row: localizedIn(row.label, language), figure })];
  });
}

/** Rows that are named in one order while their figures stand in another: each would be read with the figure of the other. */
export function swappedRowClaimFaults(
  elements: readonly Element[],
  language: Language,
  rows: readonly Row[],
): CatalogueWords[] {
  const named = [
    ...new Set(elements.filter(isClaimLiteral).flatMap(({ value }) => rowsInOrder(value, language, rows))),
  ];
  const figures = [...new Set(elements.flatMap(parametersOfClaim))];
  const shown = figures.flatMap((figure) => named.filter(({ key }) => instrumentRowParameter(key) === figure));
  const both = named.filter((row) => shown.includes(row));
  const at = both.findIndex((row, place) => row !== shown[place]);
  const wrong = both[at];
  if (wrong === undefined) return [];
  return [catalogueWords('dataFaults.rowWithOtherFigure', { row: localizedIn(wrong.label, language) })];
}

function rowsInOrder(text: string, language: Language, rows: readonly Row[]): Row[] {
  const said = wordsInClaim(text, language);
  return rows
    .flatMap((row) => {
      const place = placeOfRow(said, row, language);
      return place === undefined ? [] : [{ row, place }];
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ row }) => row);
}
