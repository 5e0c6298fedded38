import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { meansRule, shareRule, withStatement } from './claimedInstrument.ts';
import type { WrongFile } from './wrongFile.ts';

const wrong =
  (statement: string, rule = shareRule): WrongFile =>
  () =>
    parseInstrument(withStatement(rule, statement), 'small.yaml');

/** For each key of the catalogue an instrument with a statement that brings it about. */
export const wrongStatements: Record<string, WrongFile> = {
  noIcu: wrong('{count'),
  icu_closing: wrong('{count'),
  icu_empty: wrong('{}'),
  icu_name: wrong('{per cent!}'),
  icu_type: wrong('{numerator, nmuber}'),
  icu_style: wrong('{numerator, number, }'),
  icu_branches: wrong('{numerator, plural}'),
  icu_branchText: wrong('{numerator, plural, one}'),
  icu_twice: wrong('{numerator, plural, one {a} one {b} other {c}}'),
  icu_noOther: wrong('{numerator, plural, one {a}}'),
  unknownStyle: wrong('{numerator, number, odd}'),
  noParameter: wrong('{toString}'),
  isNumber: wrong('{numerator, select, a {b} other {c}}'),
  isText: wrong('{parts, number}'),
  isWord: wrong('{reach}'),
  neverWord: wrong('{reach, select, huge {a} other {b}}'),
  directionMisplaced: wrong('{direction, select, firstHigher {a} other {b}}', meansRule),
  directionWithout: wrong('Capitals outnumber the rest.', meansRule),
  directionEither: wrong('{verdict, select, different {more} other {}}', meansRule),
  wordOutside: wrong('A majority.'),
  fixedFigure: wrong('Twelve posts.'),
  otherShare: wrong('{quantifier, select, all {all} most {most, nay almost all} other {none}}'),
  anyShare: wrong('Most of them.'),
  wordOfBranch: wrong('{quantifier, select, all {all} most {the bulk} other {none}}'),
  rowWithoutFigure: wrong('The roof.'),
  rowWithOtherFigure: wrong('The roof ({partNorth}) and north exits ({partRoof}).'),
  lacksFigure: () =>
    parseInstrument(
      withStatement(shareRule, 'The roof ({partRoof}).').replace(
        "es: '{participated} {partRoof}'",
        "es: '{participated}'",
      ),
      'small.yaml',
    ),
};
