import type { ConclusionRule } from '../instruments/conclusion.ts';
import type { Language } from '../language/language.ts';
import type { Conclusion, PartFigure, SaidPart, ShareConclusion } from './analysis.ts';
import { compareMeans } from './concludeMeans.ts';
import { objectives } from './concludeObjectives.ts';
import { compareShares } from './concludeShares.ts';
import { type ConclusionEvidence, headOf, type RuleOf } from './evidence.ts';
import { shareChange } from './panel.ts';
import { originsOf } from './profile.ts';
import { partParameters, partsInText } from './partsInText.ts';
import { cutsOf, firmnessOf, partsOf, shareFigures } from './shareFigures.ts';
import { statementsOf } from './statement.ts';
import { scope, shareParameters } from './parameters.ts';
import { isSafeCount, LEAST_BASE, type Shown } from './suppression/suppress.ts';

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
  const partsOutside = saidOutside(parts, evidence);
  const spoken = (said: readonly SaidPart[]) => {
    const named = said.filter((part) => 'mean' in part || part.numerator !== 0);
    return {
      parameters: { ...parameters, parts: '', named: named.length },
      texts: { parts: (language: Language) => partsInText(evidence.matrix, named, language) },
      evidence,
      origin,
    };
  };
  return {
    ...headOf(rule, measure),
    rule: 'share',
    test: rule.test,
    ...statementsOf(rule, spoken(parts), spoken(partsOutside)),
    ...figures,
    origin,
    firmness: firmnessOf(figures, cut, evidence),
    since: panel && shareChange(measure, panel),
    parts,
    partsOutside,
    cut,
  };
}

/** The rows as they are said outside the working group: as the tables there have them or, where they have none, each by itself. */
function saidOutside(parts: readonly PartFigure[], { rowsShown }: ConclusionEvidence): SaidPart[] {
  return parts.map((part) => {
    if ('mean' in part) return part;
    const { numerator, n } = part;
    const untold = numerator < 3 && n >= LEAST_BASE ? 'few' : 'hidden';
    const alone: Shown = numerator === 0 || isSafeCount(numerator, n) ? numerator : untold;
    return { ...part, numerator: rowsShown?.get(part.part) ?? alone };
  });
}
