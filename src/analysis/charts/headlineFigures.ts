import { type Language, localizedIn } from '../../language/language.ts';
import { formatText, translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { conclusionRuleOf } from '../proof/proof.ts';
import { conclusionsFor } from '../suppression/conclusionsFor.ts';

/** Shares among what one reads first. */
const SHARES = 2;

/**
 * What one reads first, as counts with a verb: how many took part, how many in time and, where enough posts answered for the whole to be
 * spoken of, how many meet the first shares.
 */
export function headlineFigures(analysis: RoundAnalysis, audience: Audience, language: Language) {
  const { rates, floor } = analysis;
  const count = (part: number, whole: number) => translate(language, 'analysis.countOf', { part, whole });
  const shares = conclusionsFor(audience, analysis).flatMap((conclusion) => {
    if (conclusion.rule !== 'share' || conclusion.firmness.is === 'tooFew') return [];
    const { numerator, denominator, key, title } = conclusion;
    const rule = conclusionRuleOf(analysis, key);
    const verb = rule.rule === 'share' && rule.headline ? localizedIn(rule.headline, language) : null;
    const label = verb === null ? localizedIn(title, language) : formatText(language, verb, { numerator });
    return [{ value: count(numerator, denominator), label }];
  });
  return [
    {
      value: count(rates.received, rates.expected),
      label: translate(language, 'bulletin.figure_received', { count: rates.received }),
    },
    { value: count(rates.receivedOnTime, rates.expected), label: translate(language, 'bulletin.figure_onTime') },
    ...(floor.met ? shares.slice(0, SHARES) : []),
  ];
}
