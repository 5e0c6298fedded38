import type { ConclusionRule } from '../instruments/conclusion.ts';
import type { Language } from '../language/language.ts';
import type { Conclusion, ShareConclusion } from './analysis.ts';
import { compareMeans } from './concludeMeans.ts';
import { objectives } from './concludeObjectives.ts';
import { compareShares } from './concludeShares.ts';
import { type ConclusionEvidence, headOf, type RuleOf } from './evidence.ts';
import { shareChange } from './panel.ts';
import { originsOf } from './profile.ts';
import { partParameters, partsInText } from './partsInText.ts';
import { cutsOf, firmnessOf, partsOf, shareFigures } from './shareFigures.ts';
import { stateOf } from './statement.ts';
import { scope, shareParameters } from './parameters.ts';

/** The conclusion that a rule of the instrument draws from the evidence, with its statement in each language. */
export function conclude(rule: ConclusionRule, evidence: ConclusionEvidence): Conclusion {
  switch (rule.rule) {
    case 'share':
      return share(rule, evidence);
    case 'compareShares':
      return compareShares(rule, evidence);
    case 'compareMeans':
      return compareMeans(rule, evidence);
    case 'objectives':
      return objectives(rule, evidence);
  }
}

function share(rule: RuleOf<'share'>, evidence: ConclusionEvidence): ShareConclusion {
  const { measure, profiles, panel } = evidence;
  const figures = shareFigures(evidence);
  const cut = cutsOf(evidence, rule.cut);
  const parts = partsOf(evidence);
  const origin = originsOf(measure, profiles);
  const parameters = { ...shareParameters(figures, evidence), ...scope(evidence), ...partParameters(parts) };
  const named = parts.filter((part) => 'mean' in part || part.numerator > 0);
  const texts = { parts: (language: Language) => partsInText(evidence.matrix, named, language) };
  return {
    ...headOf(rule, measure),
    rule: 'share',
    test: rule.test,
    statement: stateOf(rule, {
      parameters: { ...parameters, parts: '', named: named.length },
      texts,
      evidence,
      origin,
    }),
    ...figures,
    origin,
    firmness: firmnessOf(figures, cut, evidence),
    since: panel && shareChange(measure, panel),
    parts,
    cut,
  };
}
