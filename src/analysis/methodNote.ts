import { localizedIn, type Language } from '../language/language.ts';
import { writeDate } from '../language/dates.ts';
import { translate } from '../language/translate.ts';
import type { RoundAnalysis } from './analysis.ts';
import { percent } from './percent.ts';

/** With fewer posts than this the note warns that one answer moves a share visibly (by more than 3 points). */
const SMALL_ROUND = 33;

/**
 * How an analysis was made, a sentence or two an item: questions and dates, rates and nil returns, what silence and the words
 * mean, the limits of self-rating, small numbers and each rule in use, and what changed since the round before.
 */
export function methodNote(analysis: RoundAnalysis, language: Language): string[] {
  const { round, instrument, rates, conclusions } = analysis;
  const date = (day: string) => writeDate(day, language);
  const rules = new Set(conclusions.map(({ rule }) => rule));
  const small = rates.received > 0 && rates.received < SMALL_ROUND;
  const alphas = new Set(instrument.conclusions.flatMap((rule) => (rule.rule === 'compareShares' ? [rule.alpha] : [])));
  return [
    translate(language, 'analysis.methodAsked', {
      title: localizedIn(instrument.title, language),
      version: instrument.version,
      opens: date(round.opensAt),
      closes: date(round.closesAt),
      due: date(round.dueAt),
      start: date(round.periodStart),
      end: date(round.periodEnd),
    }),
    translate(language, 'analysis.methodRates', {
      ...ratesPhrase(rates),
      onTime: rates.receivedOnTime,
      onTimePercent: percent(rates.receivedOnTime, rates.expected),
      nil: rates.nilReturns,
    }),
    since(analysis, language),
    translate(language, 'analysis.methodSilence'),
    translate(language, 'analysis.methodWords'),
    translate(language, 'analysis.methodSelf'),
    ...(small
      ? [translate(language, 'analysis.methodSmall', { received: rates.received, points: 100 / rates.received })]
      : []),
    ...[...alphas].map((alpha) => translate(language, 'analysis.methodFisher', { alpha })),
    ...(rules.has('compareMeans') ? [translate(language, 'analysis.methodMeans')] : []),
    ...(rules.has('objectives') ? [translate(language, 'analysis.methodTitles')] : []),
  ].map((text) => text.trim());
}

function since({ comparison, rates, instrument }: RoundAnalysis, language: Language): string {
  if (!comparison) return translate(language, 'analysis.methodFirst');
  return translate(language, 'analysis.methodSince', {
    round: comparison.label,
    receivedBefore: comparison.rates.received,
    expectedBefore: comparison.rates.expected,
    percentBefore: percent(comparison.rates.received, comparison.rates.expected),
    ...ratesPhrase(rates),
    sameVersion: comparison.sameVersion ? 'yes' : 'no',
    versionBefore: comparison.versionBefore,
    version: instrument.version,
  });
}

function ratesPhrase({ received, expected }: { received: number; expected: number }) {
  return { received, expected, percent: percent(received, expected) };
}
