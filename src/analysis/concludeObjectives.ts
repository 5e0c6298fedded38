import type { ObjectivesConclusion } from './analysis.ts';
import {
  counts,
  type ConclusionEvidence,
  headOf,
  percent,
  type RuleOf,
  scope,
  shareParameters,
  sum,
  wordFor,
} from './evidence.ts';
import { stateOf } from './statement.ts';
import { nearDuplicates } from './titles/similarity.ts';

/** How the objectives of the plan are used, which of them overlap by their titles, and who asks to streamline them. */
export function objectives(rule: RuleOf<'objectives'>, evidence: ConclusionEvidence): ObjectivesConclusion {
  const perObjective = evidence.objectives.map(({ code }) => evidence.entries.get(code) ?? 0);
  const entries = sum(perObjective);
  const top = sum(perObjective.toSorted((a, b) => b - a).slice(0, rule.busiest));
  const noUpdate = perObjective.filter((count) => count === 0).length;
  const fewer = perObjective.filter((count) => count < rule.fewerThan).length;
  const pairs = nearDuplicates(evidence.objectives);
  const counted = counts(evidence.tallies);
  return {
    ...headOf(rule, evidence.measure),
    rule: 'objectives',
    statement: stateOf(rule, {
      ...shareParameters(counted, evidence),
      objectives: perObjective.length,
      entries,
      noUpdate,
      fewer,
      fewerThan: rule.fewerThan,
      busiest: Math.min(rule.busiest, perObjective.length),
      percentTop: percent(top, entries),
      pairs: pairs.length,
      ...scope(evidence),
    }),
    objectives: perObjective.length,
    noUpdate,
    fewer,
    entries,
    topShare: entries === 0 ? null : top / entries,
    nearDuplicatePairs: pairs,
    streamlining: { ...counted, quantifier: wordFor(counted) },
  };
}
