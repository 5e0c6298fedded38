import type { Language } from '../language/language.ts';
import { listWords } from '../language/listsInWords.ts';
import { translate } from '../language/translate.ts';
import { isSafeCountOfPeople } from '../people/smallCountsOfPeople.ts';
import type { ShareFigures } from './analysis.ts';
import type { Firmness } from './firmness.ts';
import { analysisQuantifierWord } from './wording.ts';

type Weighed = Pick<ShareFigures, 'numerator' | 'denominator' | 'withoutCarried'>;

/**
 * What a conclusion hangs on, as a sentence; empty where it hangs on nothing. Outside the working group the word that would stand
 * without carried answers is told only where neither these nor the others give a post away.
 */
export function firmnessClause(
  { is, on }: Firmness,
  share: Weighed | null,
  where: 'inside' | 'outside',
  language: Language,
): string {
  if (is !== 'hangs') return '';
  const { denominator, quantifier } = share?.withoutCarried ?? { denominator: null, quantifier: null };
  const isTold =
    share !== null && quantifier !== null && on.includes('carried') && (where === 'inside' || mayTellWord(share));
  return translate(language, 'analysis.hangsOn', {
    on: hingesInWords(on, language),
    without: denominator === 0 ? 'nobody' : isTold ? 'word' : 'untold',
    word: isTold ? analysisQuantifierWord(quantifier, language) : '',
  });
}

/** What a conclusion hangs on: "the threshold that was chosen and those who are silent". */
export function hingesInWords(on: Firmness['on'], language: Language): string {
  const hinges = on.map((hinge) => translate(language, 'analysis.hinge', { on: hinge }));
  return listWords(hinges, language);
}

/** Beside the share of all, the share without carried answers tells that of the carried ones. */
function mayTellWord({ numerator, denominator, withoutCarried: rest }: Weighed): boolean {
  const carried = { numerator: numerator - rest.numerator, denominator: denominator - rest.denominator };
  return [rest, carried].every(
    (one) =>
      one.numerator > 0 && one.numerator < one.denominator && isSafeCountOfPeople(one.numerator, one.denominator),
  );
}
