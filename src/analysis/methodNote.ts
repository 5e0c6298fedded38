import { localizedIn, type Language } from '../language/language.ts';
import { writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { type AnalysisReader, isInsideAnalysisReader } from './analysisAccess.ts';
import type { RoundAnalysis, RoundEvent } from './analysis.ts';
import type { ComparisonRound } from './comparisonRound.ts';
import { tellsCountsNotPercent } from './tellsCountsNotPercent.ts';
import type { Visibility } from '../instruments/instrument.ts';
import { listWords } from '../language/listsInWords.ts';
import { analysisPercent } from './percent.ts';
import { groupsWithLowResponse, type ResponseLine } from './responseRate/responseByGroup.ts';

/** With fewer posts than this the note warns that one answer moves a share visibly (by more than 3 points). */
const SMALL_ROUND = 33;

/**
 * How an analysis was made, a sentence or two an item: questions, what happened when, rates and nil returns, the review, who was heard less, what
 * silence, origins, words and chance mean, the limits of self-rating and of small numbers, and what changed since the round before.
 * Outside the working group, what few posts did is not counted in it, and no level of a test is named.
 */
export function methodNote(analysis: RoundAnalysis, { tier, language }: AnalysisReader): string[] {
  const { rates, conclusions, floor, carriedUpdates } = analysis;
  const isInside = isInsideAnalysisReader(tier);
  const rules = new Set(conclusions.map(({ rule }) => rule));
  const small = rates.received > 0 && rates.received < SMALL_ROUND;
  return [
    asked(analysis, language),
    translate(language, 'analysis.methodRates', {
      ...ratesPhrase(rates, tier),
      onTime: rates.receivedOnTime,
      nil: isInside ? rates.nilReturns : 0,
      carried: isInside ? carriedUpdates : 0,
      isFirst: analysis.roundBefore === null ? 'yes' : 'no',
    }),
    ...(rates.received > 0 ? [translate(language, 'analysis.methodReview', { ...analysis.review })] : []),
    ...(floor.met ? [] : [translate(language, 'analysis.methodFloor', { percent: analysisPercent(floor.share, 1) })]),
    ...(isInside ? methodNoteOnResponse(analysis, language) : []),
    ...since(analysis, { tier, language }),
    translate(language, 'analysis.methodSilence'),
    translate(language, 'analysis.methodCarried'),
    translate(language, 'analysis.methodWords'),
    translate(language, 'analysis.methodSelf'),
    ...(small
      ? [translate(language, 'analysis.methodSmall', { received: rates.received, points: 100 / rates.received })]
      : []),
    ...(isInside ? alphasOf(analysis) : []).map((alpha) =>
      translate(language, 'analysis.methodChance', { perThousand: alpha * 1000 }),
    ),
    ...(rules.has('objectives') ? [translate(language, 'analysis.methodTitles')] : []),
  ].map((text) => text.trim());
}

/** The questions, and what happened to the round on which day: never the plan. */
function asked({ round, instrument }: RoundAnalysis, language: Language): string {
  const date = (day: string) => writeDate(day, language);
  return [
    translate(language, 'analysis.methodAsked', {
      title: localizedIn(instrument.title, language),
      version: instrument.version,
      due: date(round.dueAt),
      start: date(round.periodStart),
      end: date(round.periodEnd),
    }),
    ...round.events.map((event) => happened(event, language)),
    ...(round.state === 'open' ? [translate(language, 'analysis.methodStillOpen')] : []),
  ].join(' ');
}

function happened({ act, on, reason, moved }: RoundEvent, language: Language): string {
  const words = {
    open: 'methodOpened',
    close: 'methodClosed',
    reopen: 'methodReopened',
    ask: 'methodAskedMore',
    spare: 'methodSpared',
    moveClosing: 'methodClosingMoved',
    extend: moved?.onePost ? 'methodExtendedPost' : 'methodExtended',
  } as const;
  return translate(language, `analysis.${words[act]}`, {
    date: writeDate(on, language),
    reason: reason ?? '',
    from: moved ? writeDate(moved.from, language) : '',
    to: moved ? writeDate(moved.to, language) : '',
  });
}

/** The groups whose response lies far below that of the rest. */
export function methodNoteOnResponse({ response }: RoundAnalysis, language: Language): string[] {
  const groups = groupsWithLowResponse(response).map((line) =>
    translate(language, 'analysis.methodGroup', {
      group: groupInWords(line, language),
      answered: line.answered,
      asked: line.asked,
    }),
  );
  return groups.length === 0
    ? []
    : [translate(language, 'analysis.methodNotHeard', { groups: listWords(groups, language) })];
}

function groupInWords({ by, value }: ResponseLine, language: Language): string {
  if (by === 'region') return value === '' ? translate(language, 'analysis.noRegion') : String(value);
  const key = { kind: 'responseKind', member: 'responseMember', language: 'responseLanguage' } as const;
  return translate(language, `analysis.${key[by]}`, { value: String(value) });
}

/** The levels at which the rules in use call two groups different. */
function alphasOf({ instrument }: RoundAnalysis): number[] {
  return [...new Set(instrument.conclusions.flatMap((rule) => ('alpha' in rule ? [rule.alpha] : [])))];
}

function since({ comparison, rates, instrument, round }: RoundAnalysis, { tier, language }: AnalysisReader): string[] {
  if (!comparison) return round.state === 'open' ? [] : [translate(language, 'analysis.methodFirst')];
  const before = ratesPhrase(comparison.rates, tier);
  const told = translate(language, 'analysis.methodSince', {
    round: comparison.label,
    receivedBefore: before.received,
    expectedBefore: before.expected,
    percentBefore: before.percent,
    isPercentBefore: before.isPercent,
    ...ratesPhrase(rates, tier),
    asked: askedTwice(comparison, rates.expected),
    both: comparison.askedInBoth,
    sameVersion: comparison.sameVersion ? 'yes' : 'no',
    versionBefore: comparison.versionBefore,
    version: instrument.version,
  });
  const count = comparison.renamed.length;
  if (count === 0) return [told];
  return [told, translate(language, 'analysis.methodRenamed', { count, round: comparison.label })];
}

/** Whether two rounds asked the same posts, some of the same, or none. */
function askedTwice({ askedInBoth, rates }: ComparisonRound, expected: number): 'same' | 'some' | 'none' {
  if (askedInBoth === 0) return 'none';
  return askedInBoth === expected && askedInBoth === rates.expected ? 'same' : 'some';
}

function ratesPhrase({ received, expected }: { received: number; expected: number }, tier: Visibility) {
  const isPercent = tellsCountsNotPercent([expected], tier) ? 'no' : 'yes';
  return { received, expected, percent: analysisPercent(received, expected), isPercent };
}
