import type { ConclusionRule } from '../instruments/conclusionRule.ts';
import type { Language } from '../language/language.ts';
import type { Conclusion, PartFigure, SaidPart, ShareConclusion } from './analysis.ts';
import { concludeComparedMeans } from './concludeComparedMeans.ts';
import { concludeObjectives } from './concludeObjectives.ts';
import { concludeComparedShares } from './concludeComparedShares.ts';
import { type ConclusionEvidence, conclusionHeadOf, type RuleOf } from './conclusionEvidence.ts';
import { shareChange } from './changeOnPanelOfPosts.ts';
import { profileOrigins } from './profiles/answerProfile.ts';
import { conclusionRowParameters, conclusionRowsInWords } from './conclusionRowsInWords.ts';
import { shareFigureCuts, firmnessOf, shareFigureParts, shareFigures } from './shareFigures.ts';
import { conclusionStatements } from './conclusionStatements.ts';
import { conclusionScope, shareParameters } from './conclusionStatementParameters.ts';
import { isSafeCountOfPeople, LEAST_BASE } from '../people/smallCountsOfPeople.ts';
import { type ShownCount } from './suppression/suppressCounts.ts';

/** The conclusion that a rule of the instrument draws from the evidence, with its statement in each language. */
export function conclude(rule: ConclusionRule, evidence: ConclusionEvidence): Conclusion {
  switch (rule.rule) {
    case 'share':
      return share(rule, evidence);
    case 'compareShares':
      return concludeComparedShares(rule, evidence);
    case 'compareMeans':
      return concludeComparedMeans(rule, evidence);
    case 'objectives':
      return concludeObjectives(rule, evidence);
  }
}

function share(rule: RuleOf<'share'>, evidence: ConclusionEvidence): ShareConclusion {
  const { measure, profiles, panel } = evidence;
  const figures = shareFigures(evidence);
  const cut = shareFigureCuts(evidence, rule.cut);
  const parts = shareFigureParts(evidence);
  const origin = profileOrigins(measure, profiles);
  const parameters = {
    ...shareParameters(figures, evidence),
    ...conclusionScope(evidence),
    ...conclusionRowParameters(parts),
  };
  const firmness = firmnessOf(figures, cut, evidence);
  const partsOutside = saidOutside(parts, evidence);
  const spoken = (said: readonly SaidPart[]) => {
    const named = said.filter((part) => 'mean' in part || part.numerator !== 0);
    return {
      parameters: { ...parameters, parts: '', named: named.length },
      texts: { parts: (language: Language) => conclusionRowsInWords(evidence.matrix, named, language) },
      evidence,
      origin,
      firmness,
      share: figures,
    };
  };
  return {
    ...conclusionHeadOf(rule, measure),
    rule: 'share',
    test: rule.test,
    ...conclusionStatements(rule, spoken(parts), spoken(partsOutside)),
    ...figures,
    origin,
    firmness,
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
    const alone: ShownCount = numerator === 0 || isSafeCountOfPeople(numerator, n) ? numerator : untold;
    return { ...part, numerator: rowsShown?.get(part.part) ?? alone };
  });
}
