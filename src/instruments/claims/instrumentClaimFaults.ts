import { type CatalogueWords, distinctWords } from '../../language/catalogueTextAsValue.ts';
import type { Language } from '../../language/language.ts';
import type { MatrixQuestion } from '../instrument.ts';
import { type Element, parseInstrumentText } from '../statementTextFaults.ts';
import { isClaimLiteral, parametersOfClaim, type Selecting } from './claimElements.ts';
import {
  directionClaimFaults,
  claimDirectionWithinBranch,
  type DirectionWithin,
  misplacedDirectionClaims,
} from './directionClaims.ts';
import {
  quantifiersOfClaimBranches,
  quantityClaimFaults,
  type QuantityWithin,
  wrongQuantifierClaims,
} from './quantityClaims.ts';
import { nakedRowClaimFaults, swappedRowClaimFaults } from './rowClaims.ts';

/** What the rule of a statement reads and does. */
interface Claimed {
  /** The rows that the statement may name, each with its figure. */
  rows: MatrixQuestion['rows'];
  /** Whether the rule sets two groups beside each other. */
  compares: boolean;
}

/** Where an element stands: what was selected on the way to it. */
type Within = QuantityWithin & DirectionWithin;

/**
 * What a statement claims that its numbers do not carry (section 4 of the analysis specification): a word of quantity that the scale
 * does not declare or that belongs to another share, a count that stands in its words, a direction where no difference was found or
 * that was not looked at, a row of a matrix without its figure.
 */
export function instrumentClaimFaults(text: string, language: Language, claimed: Claimed): CatalogueWords[] {
  const elements = parseInstrumentText(text, language);
  if (!Array.isArray(elements)) return [];
  const faults = inList(elements, language, claimed, {
    quantifier: null,
    isExact: false,
    different: [],
    isDirected: false,
  });
  return distinctWords(faults);
}

function inList(elements: readonly Element[], language: Language, claimed: Claimed, within: Within): CatalogueWords[] {
  const shown = new Set(elements.flatMap(parametersOfClaim));
  const own = elements.flatMap((element) => {
    if (isClaimLiteral(element)) {
      return [
        ...quantityClaimFaults(element.value, language, within),
        ...(claimed.compares ? directionClaimFaults(element.value, language, within) : []),
        ...nakedRowClaimFaults(element.value, shown, language, claimed.rows),
      ];
    }
    if (!('options' in element)) return [];
    return [
      ...(claimed.compares ? misplacedDirectionClaims(element, within) : []),
      ...inBranches(element, language, claimed, within),
    ];
  });
  return [...own, ...swappedRowClaimFaults(elements, language, claimed.rows)];
}

function inBranches(element: Selecting, language: Language, claimed: Claimed, within: Within): CatalogueWords[] {
  const words = quantifiersOfClaimBranches(element, language);
  return Object.entries(element.options).flatMap(([key, { value }], at) => {
    const word = words[at] ?? null;
    const inner: Within = {
      ...claimDirectionWithinBranch(element, key, within),
      quantifier: word ?? within.quantifier,
      isExact: within.isExact || /^=|^one$/.test(key),
    };
    const wrong = wrongQuantifierClaims(word, value, language);
    return wrong.length > 0 ? wrong : inList(value, language, claimed, inner);
  });
}
