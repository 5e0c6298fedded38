import type { ConclusionRule } from '../instruments/conclusion.ts';
import type { StatementParameters } from '../instruments/statementParameters.ts';
import { type Language, languages, type Localized } from '../language/language.ts';
import { format, type Parameters, translate } from '../language/translate.ts';
import type { ConclusionEvidence } from './evidence.ts';
import type { OriginCounts } from './profile.ts';

/** What a statement is made of beside the text of its rule. */
interface Spoken<Rule extends ConclusionRule> {
  parameters: StatementParameters<Rule['rule']> & Parameters;
  /** Parameters that are words of the language. */
  texts?: Record<string, (language: Language) => string>;
  evidence: ConclusionEvidence;
  origin: OriginCounts;
}

/**
 * The sentence of a rule in every language. A round of nil returns says that nothing has changed, and nothing else; while a round is
 * open the sentence says "so far"; answers that were only carried are said at its end.
 */
export function stateOf<Rule extends ConclusionRule>(rule: Rule, spoken: Spoken<Rule>): Localized {
  const entries = languages.map((language) => [language, capitalized(sentence(rule, spoken, language), language)]);
  return Object.fromEntries(entries) as Localized;
}

function sentence<Rule extends ConclusionRule>(
  { statement }: Rule,
  { parameters, texts = {}, evidence, origin }: Spoken<Rule>,
  language: Language,
): string {
  if (isAllNil(evidence)) return nothingNew(evidence, language);
  const words = Object.entries(texts).map(([name, text]) => [name, text(language)] as const);
  const said = format(language, statement[language], { ...parameters, ...Object.fromEntries(words) })
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  const soFar = evidence.isOpen ? translate(language, 'analysis.soFar', { statement: said }) : said;
  if (origin.carried === 0) return soFar;
  const answered = origin.given + origin.confirmed + origin.carried;
  return `${soFar} ${translate(language, 'analysis.carriedUnread', { carried: origin.carried, answered })}`;
}

/** Whether all that was received says that nothing has changed. */
export function isAllNil({
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
