import type { ConclusionRule } from '../instruments/conclusion.ts';
import type { Conclusion, ShareConclusion } from './analysis.ts';
import { shareOf } from './compare.ts';
import { compareMeans, compareShares } from './concludeGroups.ts';
import { objectives } from './concludeObjectives.ts';
import { counts, type ConclusionEvidence, headOf, type RuleOf, scope, shareParameters, wordFor } from './evidence.ts';
import { sensitivityOf } from './quantifier.ts';
import { stateOf } from './statement.ts';

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
  const { invited, measure } = evidence;
  const counted = counts(evidence.tallies);
  return {
    ...headOf(rule, measure),
    rule: 'share',
    test: rule.test,
    statement: stateOf(rule, { ...shareParameters(counted, evidence), ...scope(evidence) }),
    ...counted,
    share: shareOf(counted),
    quantifier: wordFor(counted),
    silent: invited - counted.denominator,
    sensitivity: invited > 0 ? sensitivityOf(counted.numerator, invited - counted.denominator, invited) : null,
  };
}
