import type { ConclusionRule } from '../instruments/conclusionRule.ts';
import type { StatementParameters } from '../instruments/statementParameters.ts';
import type { ObjectivesConclusion, ShareFigures } from './analysis.ts';
import type { Firmness } from './firmness.ts';
import { firmnessClause } from './firmnessClause.ts';
import { conclusionTextWithoutTest } from './conclusionTextWithoutTest.ts';
import { type Language, languages, type Localized } from '../language/language.ts';
import { formatText, type Parameters, translate } from '../language/translate.ts';
import type { ConclusionEvidence } from './conclusionEvidence.ts';
import type { OriginCounts } from './profiles/answerProfile.ts';
import { isRiskyCount, LEAST_PERCENT } from '../people/smallCountsOfPeople.ts';
import { icuTextWithoutPercent } from '../language/icuTextWithoutPercent.ts';

/** What a statement is made of beside the text of its rule. */
interface Spoken<Rule extends ConclusionRule> {
  parameters: StatementParameters<Rule['rule']> & Parameters;
  /** Parameters that are words of the language. */
  texts?: Record<string, (language: Language) => string>;
  evidence: ConclusionEvidence;
  origin: OriginCounts;
  firmness: Firmness;
  /** The share whose word it says; null where two groups are compared. */
  share: ShareFigures | null;
  /** Where entries are counted: how many were reported, how many of them only confirmed, and how many others carried over. */
  use?: Entries;
}
type Entries = Pick<ObjectivesConclusion, 'reported' | 'confirmed' | 'carried'>;

/**
 * The sentence of a rule in every language, and as it is said outside the working group. A round of nil returns says that nothing has
 * changed, and nothing else; while a round is open the sentence says "so far"; answers that were only carried are said at its end,
 * outside without their number where that would tell of one or two posts, and what the conclusion hangs on is said last. Outside, no
 * percentage is told of fewer than 20 posts.
 */
export function conclusionStatements<Rule extends ConclusionRule>(
  rule: Rule,
  spoken: Spoken<Rule>,
  outside: Spoken<Rule> = spoken,
): { statement: Localized; outside: Localized } {
  const inEach = (words: (language: Language) => string): Localized => {
    const entries = languages.map((language) => [language, capitalized(words(language), language)]);
    return Object.fromEntries(entries) as Localized;
  };
  return {
    statement: inEach((language) => sentence(rule, spoken, language, 'inside')),
    outside: inEach((language) => sentence(rule, outside, language, 'outside')),
  };
}

function sentence<Rule extends ConclusionRule>(
  { statement }: Rule,
  { parameters, texts = {}, evidence, origin, firmness, share, use }: Spoken<Rule>,
  language: Language,
  where: 'inside' | 'outside',
): string {
  if (isAnalysisAllNil(evidence)) return nothingNew(evidence, language);
  const words = Object.entries(texts).map(([name, text]) => [name, text(language)] as const);
  const source = where === 'outside' ? toldOutside(statement[language], parameters) : statement[language];
  const said = formatText(language, source, { ...parameters, ...Object.fromEntries(words) })
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  const soFar = evidence.isOpen ? translate(language, 'analysis.soFar', { statement: said }) : said;
  const hangs = firmnessClause(firmness, share, where, language);
  return [
    soFar,
    entriesSentence(use, statement[language], language, where),
    carriedSentence(origin, language, where),
    hangs,
  ]
    .filter((one) => one !== '')
    .join(' ');
}

/** Of the entries that were reported, how many are new or changed and how many confirmed, and how many others were carried over. */
function entriesSentence(use: Entries | undefined, source: string, language: Language, where: 'inside' | 'outside') {
  if (!use) return '';
  const { reported, confirmed } = use;
  // The statements of older instruments say themselves what was carried over.
  const carried = source.includes('{carriedEntries') ? 0 : use.carried;
  if (confirmed === 0 && carried === 0) return '';
  const isUntold = where === 'outside' && isRiskyCount(confirmed, reported);
  const shown = isUntold ? 'untold' : splitOf(use);
  return translate(language, 'analysis.entriesSplit', {
    shown,
    reported,
    confirmed,
    given: reported - confirmed,
    carried,
  });
}

function splitOf({ reported, confirmed }: Entries): 'none' | 'fresh' | 'all' | 'split' {
  if (reported === 0) return 'none';
  if (confirmed === 0) return 'fresh';
  return confirmed === reported ? 'all' : 'split';
}

function carriedSentence(origin: OriginCounts, language: Language, where: 'inside' | 'outside'): string {
  if (origin.carried === 0) return '';
  const answered = origin.given + origin.confirmed + origin.carried;
  const isUntold = where === 'outside' && isRiskyCount(origin.carried, answered);
  return isUntold
    ? translate(language, 'analysis.carriedUntold', { how: origin.carried < 3 ? 'few' : 'most' })
    : translate(language, 'analysis.carriedUnread', { carried: origin.carried, answered });
}

function toldOutside(statement: string, { denominator }: Parameters): string {
  const judged = conclusionTextWithoutTest(statement);
  return typeof denominator === 'number' && denominator < LEAST_PERCENT ? icuTextWithoutPercent(judged) : judged;
}

/** Whether all that was received says that nothing has changed. */
export function isAnalysisAllNil({
  participated,
  nilReturns,
}: Pick<ConclusionEvidence, 'participated' | 'nilReturns'>): boolean {
  return participated > 0 && nilReturns === participated;
}

/** "22 of 24 posts say that nothing has changed since …". */
function nothingNew(
  { participated, invited, roundBefore }: Pick<ConclusionEvidence, 'participated' | 'invited' | 'roundBefore'>,
  language: Language,
): string {
  const known = roundBefore === null ? 'no' : 'yes';
  return translate(language, 'analysis.nothingNew', { participated, invited, known, round: roundBefore ?? '' });
}

function capitalized(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
