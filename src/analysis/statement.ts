import type { ConclusionRule } from '../instruments/conclusion.ts';
import type { StatementParameters } from '../instruments/statementParameters.ts';
import { languages, type Localized } from '../language/language.ts';
import { format, type Parameters } from '../language/translate.ts';

/** The sentence of a rule in every language, with all the parameters that its texts may speak of. */
export function stateOf<Rule extends ConclusionRule>(
  { statement }: Rule,
  parameters: StatementParameters<Rule['rule']> & Parameters,
): Localized {
  const entries = languages.map((language) => [language, format(language, statement[language], parameters).trim()]);
  return Object.fromEntries(entries) as Localized;
}
