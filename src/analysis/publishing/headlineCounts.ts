import { type Language, localizedIn } from '../../language/language.ts';
import { formatText, translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { conclusionRuleOf } from '../proof/proof.ts';
import { shownConclusions } from '../suppression/shownConclusions.ts';

/** Shares among what one reads first. */
const SHARES = 2;

/**
 * What one reads first, as counts with a verb: how many took part, how many in time and, where enough posts answered for the whole to be
 * spoken of, how many meet the first shares.
 */
export function headlineCountsToPublish(analysis: RoundAnalysis, audience: Audience, language: Language) {
  const { rates, floor } = analysis;
  const figure = (part: number, whole: number, label: string) => ({
    value: translate(language, 'analysis.headlineCount', { part, whole }),
    label: translate(language, 'analysis.headlineLabel', { part, whole, label }),
  });
  const counted = (key: 'bulletin.figure_received' | 'bulletin.figure_onTime', count: number) =>
    translate(language, key, { count });
  const shares = shownConclusions(audience, analysis).flatMap((conclusion) => {
    if (conclusion.rule !== 'share' || conclusion.firmness.is === 'tooFew') return [];
    const { numerator, denominator, key, title } = conclusion;
    const rule = conclusionRuleOf(analysis, key);
    const verb = rule.rule === 'share' && rule.headline ? localizedIn(rule.headline, language) : null;
    const label = verb === null ? localizedIn(title, language) : formatText(language, verb, { numerator });
    return [figure(numerator, denominator, label)];
  });
  return [
    figure(rates.received, rates.expected, counted('bulletin.figure_received', rates.received)),
    figure(rates.receivedOnTime, rates.expected, counted('bulletin.figure_onTime', rates.receivedOnTime)),
    ...(floor.met ? shares.slice(0, SHARES) : []),
  ];
}
